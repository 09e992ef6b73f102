import { IconArmchair, IconCards, IconEye } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { JoinForm } from '../home/JoinForm'
import type { Api } from '../online/api'
import type { Outcome, Trouble } from '../online/trouble'
import type { SeatCard, Seated, TableInfo } from '../online/types'
import { Button, LENGTH_WORDS, plural } from '../ui'
import { Page } from './Page'
import { ProblemNote } from './ProblemNote'
import { SeatCardForm } from './SeatCardForm'
import { SeatList } from './SeatList'

interface DoorPageProps {
  code: string
  /** Whether the form for a seat card is open. */
  showsCard: boolean
  api: Api
  onSeated: (seated: Seated) => void
  onWatch: () => void
  onShowCard: () => void
  onHome: () => void
  onOther: (code: string) => void
  onNewTable: () => void
}

const stateOf = ({ phase, seats, game }: TableInfo): string => {
  const free = seats.filter(({ open }) => open).length
  const seatWords =
    free === 0 ? 'every seat is taken' : `${plural(free, 'seat is', 'seats are')} free`
  if (phase === 'gathering') return `People are gathering; ${seatWords}.`
  if (phase === 'playing')
    return `Game ${game?.number ?? 1} is being played; ${seatWords}${free > 0 ? ' and played by bots until somebody sits down' : ''}.`
  return `A game has just ended; ${seatWords}.`
}

/** At the door of a table: its state, and the ways in. */
export const DoorPage = (props: DoorPageProps) => {
  const { code, showsCard, api, onSeated, onWatch, onShowCard, onHome, onOther, onNewTable } = props
  const [table, setTable] = useState<TableInfo | null>(null)
  const [problem, setProblem] = useState<Trouble | null>(null)
  const [isBusy, setBusy] = useState(true)
  const [tries, setTries] = useState(0)

  useEffect(() => {
    let isGone = false
    void api.look(code).then((found) => {
      if (isGone) return
      setBusy(false)
      if (found.ok) setTable(found.table)
      else setProblem(found.problem)
    })
    return () => {
      isGone = true
    }
  }, [api, code, tries])

  const take = async (asking: Promise<Outcome<Seated>>) => {
    setBusy(true)
    setProblem(null)
    const answer = await asking
    setBusy(false)
    if (answer.ok) onSeated(answer)
    else setProblem(answer.problem)
  }
  const again = () => {
    setBusy(true)
    setProblem(null)
    setTries(tries + 1)
  }
  const id = problem?.id
  const isGone = id === 'table/unknown' || id === 'table/closed'
  const free = table?.seats.some(({ open }) => open) ?? false

  return (
    <Page title={isGone ? 'No such table' : `Table ${code}`} onHome={onHome}>
      <main className="table-main table-door">
        {problem !== null && (
          <ProblemNote problem={problem}>
            {isGone && <Button onClick={onNewTable}>Open a new table</Button>}
            {id === 'table/full' && <Button onClick={onWatch}>Just watch</Button>}
            {id === 'table/full' && <Button onClick={onShowCard}>Use my seat card</Button>}
            {id === 'client/old' && (
              <Button onClick={() => window.location.reload()}>Load the page again</Button>
            )}
            {!isGone && table === null && <Button onClick={again}>Try again</Button>}
          </ProblemNote>
        )}
        {isGone && <JoinForm onJoin={onOther} />}
        {table === null && problem === null && <p role="status">Looking for the table…</p>}
        {table !== null && (
          <>
            <section className="ui-panel" aria-label="This table">
              <p>
                <b>{stateOf(table)}</b>
              </p>
              <p className="table-hint">
                {LENGTH_WORDS[table.setup.length].name} · {LENGTH_WORDS[table.setup.length].minutes}
              </p>
              <SeatList table={table} you={null} />
            </section>
            <section className="ui-panel table-ways" aria-label="Ways in">
              <Button
                look="primary"
                icon={<IconArmchair size={22} aria-hidden="true" />}
                disabled={!free || isBusy}
                onClick={() => void take(api.sit(code))}
              >
                Sit down
              </Button>
              <p className="table-hint">
                {free
                  ? 'You get a name; there is nothing to type.'
                  : 'Every seat is taken. You can watch, or come back with your seat card.'}
              </p>
              <Button icon={<IconEye size={20} aria-hidden="true" />} onClick={onWatch}>
                Just watch
              </Button>
              {!showsCard && (
                <Button icon={<IconCards size={20} aria-hidden="true" />} onClick={onShowCard}>
                  I have a seat card
                </Button>
              )}
            </section>
            {showsCard && (
              <section className="ui-panel table-whole" aria-labelledby="door-card">
                <h2 id="door-card" className="display">
                  Your seat card
                </h2>
                <SeatCardForm
                  busy={isBusy}
                  onShow={(card: SeatCard) => void take(api.showCard(code, card))}
                />
              </section>
            )}
          </>
        )}
      </main>
    </Page>
  )
}
