import { RULING_IDS, type Ruling, type RulingId } from './ruling'
import type { TopicId } from './topic'

/** The folder is the registry, as that of the topics is. */
const FILES: Record<string, Ruling> = import.meta.glob('./rulings/*.ts', {
  eager: true,
  import: 'default',
})
const BY_ID = new Map(Object.values(FILES).map((ruling) => [ruling.id, ruling]))

/**
 * The ruling with this id.
 *
 * @throws RangeError where no file tells of it
 */
export const rulingOf = (id: RulingId): Ruling => {
  const ruling = BY_ID.get(id)
  if (ruling === undefined) throw new RangeError(`no ruling ${id}`)
  return ruling
}

/** All rulings, in the order of `RULING_IDS`. */
export const RULINGS: readonly Ruling[] = RULING_IDS.map(rulingOf)

/** On which questions that a page raises scientists disagree. */
export const rulingsOn = (topic: TopicId): readonly Ruling[] =>
  RULINGS.filter(({ topics }) => topics.includes(topic))
