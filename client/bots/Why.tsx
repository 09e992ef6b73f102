import { useMemo } from 'react'
import type { Thought } from '../../game/public'
import { loadReasons, loadWhyPanel } from '../tutor/onDemand'
import { useLoaded } from '../routes/useLoaded'
import { useTopic } from '../tutor/useTopic'
import { plural, useSeatNames } from '../ui'
import type { Told } from './told'

const howLong = ({ compared, playouts }: Thought): string =>
  playouts > 0
    ? `It compared ${plural(compared, 'action')} and played ${plural(playouts, 'game')} on in its mind.`
    : `It compared ${plural(compared, 'action')}.`

const loadParts = async () => {
  const [{ explainThought }, { WhyPanel }] = await Promise.all([loadReasons(), loadWhyPanel()])
  return { explainThought, WhyPanel }
}

interface ExplainedProps {
  seat: Told['seat']
  why: NonNullable<Told['why']>
}

const Explained = ({ seat, why: { thought, saw } }: ExplainedProps) => {
  const names = useSeatNames()
  const loaded = useLoaded(loadParts)
  const { onTopic, page } = useTopic()
  const explanation = useMemo(
    () => (loaded.is === 'here' ? loaded.part.explainThought(saw, seat, thought, names) : null),
    [loaded, saw, seat, thought, names],
  )
  if (loaded.is === 'missing')
    return (
      <p role="alert">
        The explanation did not come over the network. Close this and try again in a moment.
      </p>
    )
  if (loaded.is === 'loading' || explanation === null) return <p role="status">One moment…</p>
  return (
    <>
      <loaded.part.WhyPanel explanation={explanation} onTopic={onTopic} />
      {thought.chosen !== null && <p className="bots-quiet">{howLong(thought)}</p>}
      {page}
    </>
  )
}

/** What a bot weighed when it chose this move, and where to read more. */
export const Why = ({ told: { seat, why } }: { told: Told }) =>
  why === null ? <p>Nothing was thought about this move.</p> : <Explained seat={seat} why={why} />
