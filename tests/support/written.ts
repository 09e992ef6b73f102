import type { AnyCard, Example, Written } from '../../game/define'

/** Every card with all that stands in its file, by the path of the file. */
export const WRITTEN: Readonly<Record<string, Written<AnyCard>>> = import.meta.glob(
  '../../game/cards/*/*.ts',
  { eager: true, import: 'default' },
)

/** The examples that stand in the file of a card. */
export const examplesOf = ({ deck, id }: Pick<AnyCard, 'deck' | 'id'>): readonly Example[] => {
  const written = Object.values(WRITTEN).find((card) => card.deck === deck && card.id === id)
  if (written === undefined) throw new Error(`no file has a card ${id}`)
  return written.examples
}
