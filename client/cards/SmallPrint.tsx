import { smallPrintOf, type CardId, type TopicId } from '../../game/public'
import { ReadAbout } from '../tutor/ReadAbout'
import { certaintyWords, shortSource, sourceWords } from './sources'

/** The first source of a card, short, for the line above its biology. */
export const FirstSource = ({ id }: { id: CardId }) => (
  <cite>{shortSource(smallPrintOf(id).sources[0])}</cite>
)

/** What a card says to those who ask for more. Import it on demand: it brings that of all cards along. */
export const SmallPrint = ({ id }: { id: CardId }) => {
  const { deeper, leavesOut, certainty, sources } = smallPrintOf(id)
  return (
    <>
      <p>{deeper}</p>
      <p>
        <b>What the game leaves out.</b> {leavesOut}
      </p>
      <p className="cards-sources">
        {certaintyWords(certainty)} {sources.map(sourceWords).join(' · ')}
      </p>
    </>
  )
}

/** The science pages that tell more of what a card stands for. */
export const ReadOn = ({ id, onTopic }: { id: CardId; onTopic: (topic: TopicId) => void }) =>
  smallPrintOf(id).topics.map((topic) => <ReadAbout key={topic} topic={topic} onTopic={onTopic} />)
