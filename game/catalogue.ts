import type {
  AdaptationCard,
  AnyCard,
  ClinicalCard,
  ImmuneCard,
  ShearCard,
  SoilCard,
  TumourCard,
} from './define'
import type { CardId, TumourType } from './vocabulary'

/**
 * All cards. The folders are the registry: a new file is a new card, and nothing else is touched.
 * Cards are sorted by id, so that no game depends on the order of a file system.
 */
const sorted = <T extends AnyCard>(files: Record<string, T>): readonly T[] =>
  Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1))

export const CARDS = {
  shear: sorted<ShearCard>(
    import.meta.glob('./cards/shear/*.ts', { eager: true, import: 'default' }),
  ),
  immune: sorted<ImmuneCard>(
    import.meta.glob('./cards/immune/*.ts', { eager: true, import: 'default' }),
  ),
  soil: sorted<SoilCard>(import.meta.glob('./cards/soil/*.ts', { eager: true, import: 'default' })),
  clinical: sorted<ClinicalCard>(
    import.meta.glob('./cards/clinical/*.ts', { eager: true, import: 'default' }),
  ),
  adaptation: sorted<AdaptationCard>(
    import.meta.glob('./cards/adaptations/*.ts', { eager: true, import: 'default' }),
  ),
  tumour: sorted<TumourCard>(
    import.meta.glob('./cards/tumours/*.ts', { eager: true, import: 'default' }),
  ),
} as const

const index = <T extends AnyCard>(cards: readonly T[]) => new Map(cards.map((c) => [c.id, c]))

const BY_ID = new Map<CardId, AnyCard>(
  [CARDS.shear, CARDS.immune, CARDS.soil, CARDS.clinical, CARDS.adaptation].flatMap((cards) =>
    cards.map((card): [CardId, AnyCard] => [card.id, card]),
  ),
)

const found = <T>(card: T | undefined, id: CardId): T => {
  if (card === undefined) throw new RangeError(`no card ${id}`)
  return card
}

const shear = index(CARDS.shear)
const immune = index(CARDS.immune)
const soil = index(CARDS.soil)
const clinical = index(CARDS.clinical)
const adaptations = index(CARDS.adaptation)
const tumours = index(CARDS.tumour)

export const shearCard = (id: CardId): ShearCard => found(shear.get(id), id)
export const immuneCard = (id: CardId): ImmuneCard => found(immune.get(id), id)
export const soilCard = (id: CardId): SoilCard => found(soil.get(id), id)
export const clinicalCard = (id: CardId): ClinicalCard => found(clinical.get(id), id)
export const adaptationCard = (id: CardId): AdaptationCard => found(adaptations.get(id), id)
export const tumourCard = (type: TumourType): TumourCard => found(tumours.get(type), type)
export const isAdaptation = (id: CardId): boolean => adaptations.has(id)

/** The event card or adaptation with this id; undefined where there is none. */
export const findCard = (id: CardId): AnyCard | undefined => BY_ID.get(id)
/** The event card or adaptation with this id. */
export const cardOf = (id: CardId): AnyCard => found(BY_ID.get(id), id)
