import { loadClassIdeas } from '../../ideas/onDemand'
import { useLoaded } from '../../routes/useLoaded'
import type { Report } from '../types'

/** What the class may talk about, each with how many students spoke for it and a minute of explanation. */
export const IdeasPanel = ({ ideas }: Pick<Report, 'ideas'>) => {
  const loaded = useLoaded(loadClassIdeas)
  return (
    <section className="class-panel" aria-labelledby="report-ideas">
      <h2 id="report-ideas" className="display">
        Ideas to talk about
      </h2>
      <p>
        Answers in the last check, or reasons for a move, spoke for these. Each takes a minute to
        explain. However often a student came close to one, it counts once.
      </p>
      {loaded.is === 'loading' && <p role="status">Looking them up…</p>}
      {loaded.is === 'missing' && (
        <p role="alert">They did not come over the network. Open the report again in a moment.</p>
      )}
      {loaded.is === 'here' && <loaded.part.ClassIdeas ideas={ideas} />}
    </section>
  )
}
