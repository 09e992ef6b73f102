import { IconCards, IconDoorEnter } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { JoinForm } from '../../home/JoinForm'
import type { Outcome, Trouble } from '../../online/trouble'
import { Page } from '../../table/Page'
import { ProblemNote } from '../../table/ProblemNote'
import { SeatCardForm } from '../../table/SeatCardForm'
import { Button } from '../../ui'
import type { ClassApi } from '../api'
import { isOneOf } from '../problems'
import { isOver } from '../words'
import type { ClassDoor as Door, Joined } from '../types'
import { DoorArt } from './DoorArt'
import { letIn } from './letIn'

interface ClassDoorProps {
  code: string
  /** Whether the form for a seat card is open. */
  showsCard: boolean
  api: ClassApi
  onIn: (joined: Joined) => void
  onCard: () => void
  onHome: () => void
  /** Another code was typed. */
  onOther: (code: string) => void
}

const stateOf = ({ phase, open }: Door): string => {
  if (phase === 'ended') return 'This class is over.'
  if (phase === 'later') return 'Your class is asked once more. Come back with your seat card.'
  if (!open) return 'Nobody new can come in now. Ask your teacher.'
  return phase === 'gathering'
    ? 'The class is gathering.'
    : 'The class has begun. You can still come in.'
}

/** At the door of a class: one tap to come in, and nothing to type. */
export const ClassDoor = (props: ClassDoorProps) => {
  const { code, showsCard, api, onIn, onCard, onHome, onOther } = props
  const [door, setDoor] = useState<Door | null>(null)
  const [problem, setProblem] = useState<Trouble | null>(null)
  const [isBusy, setBusy] = useState(true)
  const [tries, setTries] = useState(0)

  useEffect(() => {
    let isGone = false
    void api.look(code).then((found) => {
      if (isGone) return
      setBusy(false)
      if (found.ok) setDoor(found)
      else setProblem(found.problem)
    })
    return () => {
      isGone = true
    }
  }, [api, code, tries])

  const take = async (ask: () => Promise<Outcome<Joined>>) => {
    setBusy(true)
    setProblem(null)
    const answer = await letIn(ask, setProblem)
    setBusy(false)
    if (answer.ok) onIn(answer)
    else setProblem(answer.problem)
  }
  const again = () => {
    setBusy(true)
    setProblem(null)
    setTries(tries + 1)
  }
  const isGone = problem !== null && isOneOf(problem, ['class/unknown'])
  const isOpen = door?.open === true && !isOver(door.phase)
  // Then there is no other way in.
  const asksCard = showsCard || door?.phase === 'later'

  return (
    <Page title={`Class ${code}`} onHome={onHome}>
      <main className="class-main">
        <DoorArt />
        {problem !== null && (
          <ProblemNote problem={problem}>
            {door === null && !isGone && <Button onClick={again}>Try again</Button>}
          </ProblemNote>
        )}
        {isGone && <JoinForm onJoin={onOther} />}
        {door === null && problem === null && <p role="status">Looking for the class…</p>}
        {door !== null && (
          <section className="ui-panel class-door" aria-label="Ways in">
            <p className="class-lead">{stateOf(door)}</p>
            {isOpen && (
              <Button
                look={showsCard ? 'plain' : 'primary'}
                className="class-big"
                icon={<IconDoorEnter size={24} aria-hidden="true" />}
                disabled={isBusy}
                onClick={() => void take(() => api.comeIn(code))}
              >
                {showsCard ? 'Come in as somebody new' : 'Come in'}
              </Button>
            )}
            {isOpen && (
              <p className="class-hint">
                You get a name. There is nothing to type, and nothing about you is stored.
              </p>
            )}
            {!asksCard && (
              <Button icon={<IconCards size={20} aria-hidden="true" />} onClick={onCard}>
                I have a seat card
              </Button>
            )}
          </section>
        )}
        {asksCard && door !== null && (
          <section className="ui-panel" aria-labelledby="class-door-card">
            <h2 id="class-door-card" className="display">
              Your seat card
            </h2>
            <SeatCardForm
              busy={isBusy}
              onShow={(card) => void take(() => api.showCard(code, card))}
            />
            {door.phase === 'later' && (
              <p className="class-hint">You have lost your card? Your teacher can look it up.</p>
            )}
          </section>
        )}
      </main>
    </Page>
  )
}
