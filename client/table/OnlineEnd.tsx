import { IconHourglass, IconRefresh } from '@tabler/icons-react'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { words, type Answers, type GameRecord } from '../../game/public'
import { aliveByRound } from '../end/rounds'
import { useKeepGame } from '../practice/own/useKeepGame'
import type { Match } from '../match/useMatch'
import type { OnlineTable } from '../online/onlineTable'
import type { SeatInfo, TableInfo } from '../online/types'
import { Button } from '../ui'
import { EndWithTry } from '../whatIf/EndWithTry'

interface AgainProps {
  table: TableInfo
  you: SeatInfo['id'] | null
  doing: OnlineTable
}

/** Who wants another game: it begins as soon as everybody who is here does. */
const Again = ({ table, you, doing }: AgainProps) => {
  const persons = table.seats.filter(({ name, present }) => name !== null && present)
  const want = persons.filter(({ id, again }) => again && id !== you).map(({ name }) => name ?? '')
  const wait = persons.filter(({ again }) => !again).map(({ name }) => name ?? '')
  const isMine = table.seats.some(({ id, again }) => id === you && again)
  return (
    <div className="table-again">
      {want.length > 0 && (
        <p role="status">
          {words.listed(want)} {want.length === 1 ? 'wants' : 'want'} to play again.
        </p>
      )}
      {you !== null &&
        (isMine ? (
          <p className="table-again-wait">
            <IconHourglass size={18} aria-hidden="true" />
            {wait.length === 0
              ? 'The next game begins…'
              : `You want to play again. Waiting for ${words.listed(wait)}.`}
          </p>
        ) : (
          <Button
            look="primary"
            icon={<IconRefresh size={20} aria-hidden="true" />}
            onClick={() => void doing.again()}
          >
            Play again
          </Button>
        ))}
    </div>
  )
}

interface OnlineEndProps extends AgainProps {
  match: Match & { number: number }
  isConnected: boolean
  /** What everybody at the table should know now. */
  note: ReactNode
  /** What the person answered in the check of their class. */
  answers: Answers | undefined
  onHome: () => void
}

/** How a game online ended, and whether another one begins. */
export const OnlineEnd = (props: OnlineEndProps) => {
  const { match, table, you, doing, onHome, isConnected, note, answers } = props
  const [record, setRecord] = useState<GameRecord | null>(null)
  const { number } = match
  const isMissing = record === null
  // What was lost on its way is asked for again as soon as there is a way.
  useEffect(() => {
    if (!isConnected || !isMissing) return undefined
    let isGone = false
    void doing.record().then((answer) => {
      if (!isGone && answer.ok) setRecord(answer.record)
    })
    return () => {
      isGone = true
    }
  }, [doing, number, isConnected, isMissing])
  useKeepGame(match.view, match.log, you, false)
  const rounds = useMemo(() => (record === null ? [] : aliveByRound(record)), [record])
  return (
    <EndWithTry
      view={match.view}
      log={match.log}
      rounds={rounds}
      record={record}
      controllers={match.controllers}
      first={you}
      note={note}
      inClass={table.inClass}
      answers={answers}
      again={!table.inClass && <Again table={table} you={you} doing={doing} />}
      onHome={onHome}
    />
  )
}
