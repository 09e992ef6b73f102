import type { ReportIdea } from '../../server/classProtocol'
import { plural } from '../ui'
import { IdeaList } from './IdeaList'

/** The ideas that a class may talk about, with how many spoke for each. */
export const ClassIdeas = ({ ideas }: { ideas: readonly ReportIdea[] }) => {
  const countOf = new Map(ideas.map(({ idea, students }) => [idea, students]))
  return (
    <IdeaList
      ideas={ideas.map(({ idea }) => idea)}
      beside={(idea) => (
        <span className="ideas-count">{plural(countOf.get(idea) ?? 0, 'student')}</span>
      )}
    />
  )
}
