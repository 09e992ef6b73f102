import type { TopicId } from '../../game/public'

/** The science pages as they are listed. Every page stands in one group (tests/client/science.test.tsx). */
export const TOPIC_GROUPS: readonly { title: string; topics: readonly TopicId[] }[] = [
  {
    title: 'The way of a cell',
    topics: [
      'metastasis',
      'primary-tumour',
      'local-invasion',
      'intravasation',
      'lymph-route',
      'vertebral-plexus',
      'circulation',
      'extravasation',
      'two-crossings',
      'dormancy',
      'colonisation',
      'size-wall',
      'secondary-tumour',
    ],
  },
  {
    title: 'What changes the odds',
    topics: ['clusters', 'platelets', 'emt', 'mutation-and-selection', 'niche'],
  },
  { title: 'The immune system', topics: ['natural-killer-cells', 't-cells', 'phagocytes'] },
  {
    title: 'Organs as soil',
    topics: [
      'seed-and-soil',
      'soil-node',
      'soil-lung',
      'soil-liver',
      'soil-bone',
      'soil-brain',
      'soil-adrenal',
    ],
  },
  { title: 'People and care', topics: ['finding-and-naming', 'treatment', 'research'] },
]
