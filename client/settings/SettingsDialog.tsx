import type { Setting } from '../saves/settings'
import { useSetting } from '../saves/useSetting'
import { Dialog, useTheme } from '../ui'
import { motion, reasonPrompts, shortcuts, sound, spacing, textSize } from './preferences'
import { Segments, type SegmentsProps } from './Segments'
import './settings.css'

const ON_OFF = { off: 'Off', on: 'On' } as const

type KeptProps<T extends string> = { setting: Setting<T> } & Pick<
  SegmentsProps<T>,
  'title' | 'note' | 'words'
>

/** A choice that the device remembers. */
const Kept = <T extends string>({ setting, ...words }: KeptProps<T>) => {
  const [value, choose] = useSetting(setting)
  return <Segments {...words} values={setting.values} value={value} onChange={choose} />
}

const Theme = () => {
  const [theme, choose] = useTheme()
  return (
    <Segments
      title="Colours"
      words={{ light: 'Light', dark: 'Dark' }}
      values={['light', 'dark']}
      value={theme}
      onChange={choose}
    />
  )
}

/** Everything that this device remembers about how the page looks, moves and sounds. */
export const SettingsDialog = ({ onClose }: { onClose: () => void }) => (
  <Dialog title="Settings" onClose={onClose}>
    <div className="settings">
      <Theme />
      <Kept
        setting={textSize}
        title="Text size"
        words={{ usual: 'Usual', large: 'Large', larger: 'Larger' }}
      />
      <Kept
        setting={spacing}
        title="Space between words and lines"
        words={{ usual: 'Usual', wide: 'Wide' }}
      />
      <Kept
        setting={motion}
        title="Movement"
        note="Without movement you still see everything that happens."
        words={{ system: 'As the device says', full: 'All', reduced: 'Little' }}
      />
      <Kept setting={sound} title="Sounds" words={ON_OFF} />
      <Kept
        setting={reasonPrompts}
        title="Questions about moves"
        note="In a full game, four at most. You can skip each of them."
        words={ON_OFF}
      />
      <Kept
        setting={shortcuts}
        title="Single-letter keys"
        note="Arrow keys, Tab, Enter and Escape always work."
        words={ON_OFF}
      />
    </div>
  </Dialog>
)
