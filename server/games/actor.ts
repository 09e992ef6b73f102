import type { Author } from '../protocol'

/** Who acted, as it is kept. `standIn` plays for somebody who stepped back, which nobody is told. */
export type Actor = Author | 'standIn'

/** Who acted, as everybody at the table is told. */
export const toldAs = (actor: Actor): Author => (actor === 'standIn' ? 'person' : actor)
