import { IconCheck, IconTarget } from '@tabler/icons-react'
import {
  MEDALS,
  nextMedal,
  TARGET_GAMES,
  targetsOf,
  TUMOUR_NAMES,
  type Length,
  type TumourType,
} from '../../game/public'
import { LENGTH_WORDS, plural } from '../ui'
import './alone.css'
import { howOften, MEDAL_NAMES, TARGET_BOT } from './words'

interface TargetsProps {
  tumour: TumourType
  length: Length
  /** The score so far; without one the game has not begun. */
  points?: number
  /** Says how often the bot got there, and what that is. */
  explained?: boolean
}

/** The three scores that a clone alone aims at, and which of them it has reached. */
export const Targets = ({ tumour, length, points, explained = false }: TargetsProps) => {
  const targets = targetsOf(tumour, length)
  const next = points === undefined ? null : nextMedal(tumour, length, points)
  const bot = TARGET_BOT
  return (
    <>
      <ol className="alone-targets" aria-label="Target scores">
        {MEDALS.map((medal) => {
          const target = targets[medal]
          const isReached = points !== undefined && points >= target.points
          const Icon = isReached ? IconCheck : IconTarget
          return (
            <li key={medal} className={isReached ? 'alone-target alone-reached' : 'alone-target'}>
              <Icon size={18} aria-hidden="true" />
              <b>{MEDAL_NAMES[medal]}</b>
              <span>{plural(target.points, 'point')}</span>
              {isReached && <small>reached</small>}
              {next?.medal === medal && !explained && <small>{next.missing} to go</small>}
              {explained && <small>bot: {howOften(target.reached)}</small>}
            </li>
          )
        })}
      </ol>
      {explained && (
        <p className="alone-note">
          The targets come from {TARGET_GAMES.games} games that the {bot} played alone (
          {TUMOUR_NAMES[tumour].toLowerCase()}, {LENGTH_WORDS[length].name.toLowerCase()}).
        </p>
      )}
    </>
  )
}
