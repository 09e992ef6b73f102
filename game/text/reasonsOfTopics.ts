import type { MoveTopicId } from '../science/topic'

/**
 * The biology behind a topic in one sentence, as it is told beside a bot's action. Figures only where
 * the source was read; what was seen in animals says so.
 */
export const REASONS: Readonly<Record<MoveTopicId, string>> = {
  'primary-tumour':
    'Where many cells divide, copying errors arise by chance, and the variants that cope best remain.',
  'local-invasion':
    'Cells have to open and cross the tissue around a tumour before they can reach a vessel.',
  intravasation:
    'In mice, tumour cells were seen to slip into the blood where macrophages open the vessel wall for a moment.',
  circulation:
    'Flowing blood pulls at cells and immune cells patrol it: only a small part of them comes through.',
  clusters: 'In mice, clusters of cells start new tumours far more often than cells on their own.',
  platelets:
    'In mice, platelets on tumour cells in the blood shield them from natural killer cells.',
  'lymph-route':
    'The smallest lymph vessels have loose walls that let cells in, and lymph flows back into the blood.',
  'vertebral-plexus':
    'The veins along the spine have no valves, so blood can carry cells past the lung to the bones.',
  extravasation:
    'In small, slow vessels a cell can hold on to the wall and squeeze out into the tissue.',
  dormancy: 'Cells that have settled can rest for years before they grow, or never grow at all.',
  colonisation: 'In mice, most cells that had settled in a new organ never began to grow.',
  'size-wall':
    'Beyond about 1 to 2 mm too little oxygen gets in, so a colony needs blood vessels to grow on.',
  'secondary-tumour':
    'A secondary tumour is made of the same type of cells as the tumour that it came from.',
  niche: 'In mice, signals from a tumour changed a distant place before any of its cells arrived.',
  emt: 'Cells can loosen to move and tighten again to grow; the change is often partial and goes both ways.',
  'mutation-and-selection':
    'Mutations come by chance; those that help a cell to live on are the ones that remain.',
  'natural-killer-cells':
    'In the lungs of mice, natural killer cells clear many new arrivals, nearly all in the first day.',
  't-cells': 'A T cell binds to cells that show it a matching piece of protein on their surface.',
  phagocytes: 'Phagocytes engulf cells that carry the right marks, most easily those on their own.',
  'seed-and-soil':
    'Blood can carry cells almost anywhere, but they grow only where the soil suits them.',
  'soil-node': 'A lymph node can hold cells back, clear them, or let them pass on with the lymph.',
  'soil-lung':
    'Many cells stop in the narrow vessels of the lung; whether they grow there depends on the soil.',
  'soil-liver':
    'Blood from the gut brings cells to the liver first; whether they grow there depends on the soil.',
  'soil-bone':
    'Some tumour cells make bone break down, and what the bone sets free helps them to grow.',
  'soil-brain':
    'The vessels of the brain are sealed tightly, and its support cells make it hard to settle.',
  'soil-adrenal':
    'The adrenal gland is rich in blood and its vessels are full of pores, but leaving them is not yet growing.',
  treatment:
    'Treatment is planned with the person; it can remove or shrink tumours, slow them or ease symptoms.',
}
