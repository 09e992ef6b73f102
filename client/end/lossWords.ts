import {
  IconBarrierBlock,
  IconDoorExit,
  IconPlant2,
  IconRadar2,
  IconStethoscope,
  IconUsersGroup,
  IconWind,
  type TablerIcon,
} from '@tabler/icons-react'
import type { DeckName, LossCause } from '../../game/public'

export interface LossLook {
  label: string
  note: string
  Icon: TablerIcon
  deck: DeckName | null
}

export const LOSS_LOOKS: Readonly<Record<LossCause, LossLook>> = {
  membrane: {
    label: 'Membranes',
    note: 'Stuck on the way in',
    Icon: IconBarrierBlock,
    deck: null,
  },
  shear: { label: 'The flow', note: 'Lost in the moving blood', Icon: IconWind, deck: 'shear' },
  exit: {
    label: 'Vessel wall',
    note: 'Could not leave the vessel',
    Icon: IconDoorExit,
    deck: null,
  },
  immune: {
    label: 'Immune cells',
    note: 'Found on patrol',
    Icon: IconRadar2,
    deck: 'immune',
  },
  soil: { label: 'Poor soil', note: 'Arrived, could not grow', Icon: IconPlant2, deck: 'soil' },
  crowding: { label: 'No room', note: 'The place was full', Icon: IconUsersGroup, deck: null },
  treatment: {
    label: 'Treatment',
    note: 'Found and treated',
    Icon: IconStethoscope,
    deck: 'clinical',
  },
}
