import type { AnyCard, Example } from '../../game/public'
import { examplesOf } from '../../tests/support/written'
import { addressOf, type Who } from './address'

/** As it stands in the file of the card, near enough. */
const printed = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/"(\w+)":/g, '$1: ')
    .replaceAll('"', "'")
    .replaceAll(',', ', ')

const PARTS = ['given', 'when', 'rolls', 'then'] as const satisfies readonly (keyof Example)[]

interface ExampleListProps {
  card: AnyCard
  who: Who
  isWanted: (words: string) => boolean
}

/** The examples of a card, each with what it says and where it leads. */
export const ExampleList = ({ card, who, isWanted }: ExampleListProps) => {
  const examples = examplesOf(card)
    .map((example, index) => ({ example, index }))
    .filter(({ example }) => isWanted(`${card.deck} ${card.id} ${card.title} ${example.title}`))
  if (examples.length === 0) return null
  return (
    <article className="dev-examples">
      <h3>
        {card.title} <small>{card.deck}</small>
      </h3>
      {examples.map(({ example, index }) => (
        <div key={example.title} className="dev-example">
          <p>{example.title}</p>
          {(['given', 'then'] as const).map((at) => (
            <a
              key={at}
              className="ui-button ui-button-plain"
              href={addressOf({
                page: 'table',
                who,
                source: { from: 'example', card: card.id, index, at },
              })}
            >
              {at}
            </a>
          ))}
          <dl>
            {PARTS.map((part) =>
              example[part] === undefined ? null : (
                <div key={part}>
                  <dt>{part}</dt>
                  <dd>{printed(example[part])}</dd>
                </div>
              ),
            )}
          </dl>
        </div>
      ))}
    </article>
  )
}
