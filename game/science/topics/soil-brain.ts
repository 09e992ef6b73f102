import { defineTopic } from '../topic'

export default defineTopic({
  id: 'soil-brain',
  kind: 'organ',
  title: 'The brain as soil',
  text: 'The vessels of the brain are sealed more tightly than others. Its support cells, the astrocytes, set an enzyme free that harms new arrivals. Most are lost. Melanoma and lung cancer get there more often than most other cancers.',
  deeper:
    'In the brains of mice, cells were filmed: they stopped at a branch, got out early, held on to the outside of the vessel, and then grew along it or had new ones sprout. The enzyme is plasmin. It starts the shutdown of cells and cuts L1CAM, their grip on vessels; a few cells made serpins, which block it. Among adenocarcinomas in one study, 64% of brain metastases came from the lung.',
  sources: ['R34', 'R35', 'R51', 'R57'],
  certainty: 'L',
  concepts: ['S2-19', 'S3-25', 'S3-30', 'S3-51'],
  misconceptions: ['MC02', 'MC19'],
  leavesOut:
    'Parts of the brain with a slower flow are reached more often in people. The game has one brain without any parts.',
})
