import { IconBook2, IconChalkboard } from '@tabler/icons-react'
import { useState } from 'react'
import type { Trouble } from '../../online/trouble'
import { Choice } from '../../setup/Choice'
import { Page } from '../../table/Page'
import { ProblemNote } from '../../table/ProblemNote'
import { Button } from '../../ui'
import type { ClassApi } from '../api'
import { bellProblem, minutesUntil } from '../bell'
import { useNow } from '../clock'
import { GuideDialog } from '../guide/GuideDialog'
import type { OpenedClass } from '../types'
import { BellField } from './BellField'
import { NetworkCheck } from './NetworkCheck'
import { firstPlan, planProblem, type Plan } from './plan'

interface OpenClassPageProps {
  api: ClassApi
  onOpened: (opened: OpenedClass) => void
  onHome: () => void
}

interface FieldsProps {
  plan: Plan
  onChange: (change: Partial<Plan>) => void
}

const WhoAndWhen = ({ plan, onChange }: FieldsProps) => (
  <section className="ui-panel" aria-labelledby="open-when">
    <h2 id="open-when" className="display">
      When, and how many?
    </h2>
    <BellField time={plan.time} onChange={(time) => onChange({ time })} />
    <label className="class-field">
      <span>How many students?</span>
      <input
        className="class-input"
        type="number"
        inputMode="numeric"
        min={1}
        max={40}
        value={plan.students}
        onChange={(event) => onChange({ students: event.target.value })}
      />
      <small className="class-hint">A guess will do. More can come, up to 40.</small>
    </label>
  </section>
)

const What = ({ plan, onChange }: FieldsProps) => (
  <section className="ui-panel" aria-labelledby="open-what">
    <h2 id="open-what" className="display">
      What do you play?
    </h2>
    <fieldset className="class-two">
      <legend className="unseen">How long is the game</legend>
      <Choice
        name="length"
        title="Short game"
        words="For one lesson of 45 minutes"
        checked={plan.length === 'short'}
        onChange={() => onChange({ length: 'short' })}
      />
      <Choice
        name="length"
        title="Full game"
        words="For a double lesson"
        checked={plan.length === 'full'}
        onChange={() => onChange({ length: 'full' })}
      />
    </fieldset>
    <Choice
      name="checks"
      kind="checkbox"
      title="Check before and after"
      words="Eight questions each, four minutes. You see what the class has learned; nobody sees who answered what."
      checked={plan.checks}
      onChange={() => onChange({ checks: !plan.checks })}
    />
  </section>
)

const Care = () => (
  <section className="ui-panel class-care" aria-labelledby="open-care">
    <h2 id="open-care" className="display">
      Before the lesson
    </h2>
    <p>
      Somebody in your class may have cancer, or love someone who does.{' '}
      <b>If you know of anyone, ask them beforehand, alone</b>, whether they want to play, to watch,
      or to do something else.
    </p>
    <p>
      Every student can step back with one tap. Nobody else is told, and nobody has to say why. The
      game is about cells: no person in it is ill, and nobody is to blame.
    </p>
  </section>
)

/** Three questions and one button: a class is ready before the students have sat down. */
export const OpenClassPage = ({ api, onOpened, onHome }: OpenClassPageProps) => {
  const [plan, setPlan] = useState(() => firstPlan(new Date()))
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Trouble | null>(null)
  const [guide, setGuide] = useState(false)
  const change = (part: Partial<Plan>) => setPlan({ ...plan, ...part })
  const now = new Date(useNow(10_000))
  const wrong = bellProblem(minutesUntil(plan.time, now)) ?? planProblem(plan)
  const open = async () => {
    const minutes = minutesUntil(plan.time, new Date())
    if (minutes === undefined) return
    setBusy(true)
    setProblem(null)
    const { length, checks } = plan
    const answer = await api.open({ minutes, students: Number(plan.students), length, checks })
    setBusy(false)
    if (answer.ok) onOpened(answer)
    else setProblem(answer.problem)
  }
  return (
    <Page title="Run a class" onHome={onHome}>
      <main className="class-main class-open">
        <div>
          <WhoAndWhen plan={plan} onChange={change} />
          <What plan={plan} onChange={change} />
        </div>
        <div>
          <Care />
          <Button icon={<IconBook2 size={20} aria-hidden="true" />} onClick={() => setGuide(true)}>
            Lesson plan and teacher’s guide
          </Button>
          <NetworkCheck />
          {problem !== null && <ProblemNote problem={problem} />}
          <p className="setup-problem" role="status">
            {wrong}
          </p>
          <Button
            look="primary"
            className="class-big"
            icon={<IconChalkboard size={24} aria-hidden="true" />}
            disabled={wrong !== undefined || isBusy}
            onClick={() => void open()}
          >
            {isBusy ? 'Opening…' : 'Open the class'}
          </Button>
          <p className="class-hint">
            No account. No name is typed, and all data are gone after 30 days, or as soon as you
            remove them.
          </p>
        </div>
      </main>
      {guide && <GuideDialog onClose={() => setGuide(false)} />}
    </Page>
  )
}
