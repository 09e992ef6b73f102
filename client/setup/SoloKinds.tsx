import { IconCalendar, IconRobot, IconTarget, type TablerIcon } from '@tabler/icons-react'
import { SOLO_KINDS, type SoloKind } from './solo'

const KIND_WORDS: Readonly<Record<SoloKind, { name: string; Icon: TablerIcon }>> = {
  bots: { name: 'With two bots', Icon: IconRobot },
  alone: { name: 'Alone against the body', Icon: IconTarget },
  day: { name: 'Game of the day', Icon: IconCalendar },
}

interface SoloKindsProps {
  kind: SoloKind
  onKind: (kind: SoloKind) => void
}

/** The three ways to play without other people, side by side. */
export const SoloKinds = ({ kind, onKind }: SoloKindsProps) => (
  <div className="setup-kinds" role="radiogroup" aria-label="Who is there">
    {SOLO_KINDS.map((one) => {
      const { name, Icon } = KIND_WORDS[one]
      return (
        <label key={one} className="setup-kind">
          <input type="radio" name="kind" checked={kind === one} onChange={() => onKind(one)} />
          <Icon size={22} aria-hidden="true" />
          <span>{name}</span>
        </label>
      )
    })}
  </div>
)
