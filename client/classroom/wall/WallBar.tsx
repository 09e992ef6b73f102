import {
  IconDots,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerTrackNext,
  IconUsers,
} from '@tabler/icons-react'
import { Button, IconButton, Logo, Spelled } from '../../ui'
import { PHASE_WORDS, phaseAfter, phasesOf } from '../words'
import { Clocks } from './Clocks'
import type { Opened } from './WallDialogs'
import type { WallProps } from './WallScreen'

interface WallBarProps extends WallProps {
  onOpen: (opened: Opened) => void
}

/** Where the lesson is. */
const Steps = ({ info }: WallProps) => {
  const phases = phasesOf(info.checks)
  const at = phases.indexOf(info.phase)
  return (
    <ol className="wall-steps" aria-label="Parts of the lesson">
      {phases.map((phase, i) => (
        <li
          key={phase}
          className={i < at ? 'wall-step-done' : undefined}
          aria-current={i === at ? 'step' : undefined}
        >
          <span aria-hidden="true">{i + 1}</span>
          {PHASE_WORDS[phase].name}
          {i < at && <span className="unseen"> (done)</span>}
        </li>
      ))}
    </ol>
  )
}

/** The one thing to do next. What cannot be taken back is asked about first. */
const NextButton = ({ info, room, wall, onOpen }: WallBarProps) => {
  const next = phaseAfter(info.phase, info.checks)
  if (next === undefined) return null
  const isPlayed = info.phase === 'playing' && wall.tables.some(({ phase }) => phase === 'playing')
  const asks = next === 'ended' || isPlayed
  return (
    <Button
      look="primary"
      icon={<IconPlayerTrackNext size={20} aria-hidden="true" />}
      onClick={() => (asks ? onOpen({ go: next }) : void room.ask('go', { to: next }))}
    >
      {PHASE_WORDS[next].next}
    </Button>
  )
}

const FreezeButton = ({ info, room }: WallProps) => (
  <Button
    className={info.frozen ? 'wall-frozen' : ''}
    icon={
      info.frozen ? (
        <IconPlayerPlay size={20} aria-hidden="true" />
      ) : (
        <IconPlayerPause size={20} aria-hidden="true" />
      )
    }
    aria-keyshortcuts="f"
    onClick={() => void room.ask('freeze', { frozen: !info.frozen })}
  >
    {info.frozen ? 'Go on' : 'Freeze'} <kbd>F</kbd>
  </Button>
)

/** The code, the time, the part of the lesson, and what to do next: always in the same place. */
export const WallBar = (props: WallBarProps) => {
  const { info, onOpen } = props
  return (
    <header className="wall-bar">
      <Logo size={36} />
      <div className="wall-title">
        <h1 className="display">
          <span className="unseen">Class </span>
          <Spelled text={info.code} />
        </h1>
        <small>
          {info.came} of {info.expected} here{info.locked && ' · locked'}
        </small>
      </div>
      <Clocks {...props} />
      <Steps {...props} />
      <div className="wall-go">
        <Button
          icon={<IconUsers size={20} aria-hidden="true" />}
          onClick={() => onOpen('students')}
        >
          Students
        </Button>
        <FreezeButton {...props} />
        <NextButton {...props} />
        <IconButton
          label="The class: links, bell, lock, report, end"
          onClick={() => onOpen('more')}
        >
          <IconDots size={24} aria-hidden="true" />
        </IconButton>
      </div>
    </header>
  )
}
