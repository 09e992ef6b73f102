import type { Area } from '../../game/public'

/** What one can practise, as it is called. */
export const AREA_WORDS: Readonly<Record<Area, { title: string; words: string }>> = {
  whole: { title: 'The whole way', words: 'What spread is, and how rare it is' },
  invasion: { title: 'In the tumour', words: 'How cells change, and get loose' },
  entering: { title: 'Into a vessel', words: 'Walls, and ways to other places' },
  blood: { title: 'In the blood', words: 'The flow, clusters and platelets' },
  leaving: { title: 'Out of a vessel', words: 'To stop, to squeeze through, and then' },
  growing: { title: 'To grow or to rest', words: 'Tiny deposits, blood supply, sleep' },
  organs: { title: 'Seed and soil', words: 'Why some organs more than others' },
  immunity: { title: 'The immune system', words: 'NK cells, T cells and their brakes' },
  finding: { title: 'How it is found', words: 'Pictures, samples and stages' },
  people: { title: 'People and care', words: 'Treatment, and what is often believed' },
}
