import type { AnyCard, Written } from '../../game/define'

/** Every card with all that stands in its file, by the path of the file. */
export const WRITTEN: Readonly<Record<string, Written<AnyCard>>> = import.meta.glob(
  '../../game/cards/*/*.ts',
  { eager: true, import: 'default' },
)
