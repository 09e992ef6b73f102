import { defineTopic } from '../topic'

export default defineTopic({
  id: 'niche',
  kind: 'mechanism',
  title: 'The pre-metastatic niche',
  text: 'Signals from a tumour can change a distant organ before any tumour cell arrives. In mice, cells from the bone marrow gathered there first and the scaffold between cells changed. Such a prepared spot is called a niche.',
  deeper:
    'Tumours give off soluble signals and tiny parcels called exosomes. In mice, proteins on the parcels, the integrins, decided where they ended up: α6β4 and α6β1 in the lung, αvβ5 in the liver. Parcels from melanoma cells changed the bone marrow and made vessels leaky. When the marrow cells were held back with an antibody, no niche formed.',
  sources: ['R30', 'R31', 'R32', 'S3'],
  certainty: 'L',
  concepts: ['S3-33', 'S3-34', 'S3-35', 'S3-36', 'S3-37', 'S1-12'],
  misconceptions: ['MC19'],
  leavesOut:
    'Nobody places a niche: it follows from signals. Most of this was seen in mice, while in the game you put the marker where you like.',
})
