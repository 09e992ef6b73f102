import type { TopicId } from '../../game/public'
import { DIAGRAMS } from './diagrams'
import { Drawing } from './diagrams/parts'
import './diagrams/diagrams.css'

/** A drawing of what a page tells, with a legend; not every page has one. */
export const DiagramFigure = ({ topic }: { topic: TopicId }) => {
  const diagram = DIAGRAMS[topic]
  if (diagram === undefined) return null
  const { label, Picture, legend } = diagram
  return (
    <figure className="diagram">
      <Drawing label={label}>
        <Picture />
      </Drawing>
      <figcaption>
        <ol>
          {legend.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ol>
      </figcaption>
    </figure>
  )
}
