import { TOPIC_IDS, type Topic, type TopicId } from './topic'

/** The folder is the registry: a new file is a new topic. It is found by its id, not by its name. */
const FILES: Record<string, Topic> = import.meta.glob('./topics/*.ts', {
  eager: true,
  import: 'default',
})
const BY_ID = new Map(Object.values(FILES).map((topic) => [topic.id, topic]))

/**
 * The topic with this id.
 *
 * @throws RangeError where no file tells of it
 */
export const topicOf = (id: TopicId): Topic => {
  const topic = BY_ID.get(id)
  if (topic === undefined) throw new RangeError(`no topic ${id}`)
  return topic
}

/** All topics, in the order of `TOPIC_IDS`. */
export const TOPICS: readonly Topic[] = TOPIC_IDS.map(topicOf)
