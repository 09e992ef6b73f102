import { IDEA_IDS, type Idea, type IdeaId } from './idea'

/** The folder is the registry: a new file is a new idea. It is found by its id, not by its name. */
const FILES: Record<string, Idea> = import.meta.glob('./ideas/*.ts', {
  eager: true,
  import: 'default',
})
const BY_ID = new Map(Object.values(FILES).map((idea) => [idea.id, idea]))

/**
 * What to say about an idea.
 *
 * @throws RangeError where no file tells of it
 */
export const ideaOf = (id: IdeaId): Idea => {
  const idea = BY_ID.get(id)
  if (idea === undefined) throw new RangeError(`no idea ${id}`)
  return idea
}

/** All ideas, in the order of the list. */
export const IDEAS: readonly Idea[] = IDEA_IDS.map(ideaOf)
