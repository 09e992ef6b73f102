import { defineTopic } from '../topic'

export default defineTopic({
  id: 'size-wall',
  kind: 'stage',
  title: 'The size wall',
  text: 'Oxygen and food seep only a short way into a clump of cells. Without a blood supply, a deposit stops at about 1 to 2 mm. It grows on only where new vessels sprout, or where it can live along old ones.',
  deeper:
    'The sprouting of vessels is called angiogenesis. It starts when signals such as VEGF outweigh those that hold it back, and it is normal when a wound heals. In resting deposits in the lungs of mice, cells divided as fast as in growing ones but died more than three times as often. In the brains of mice, melanoma cells lived along vessels that were already there.',
  sources: ['R38', 'R38b', 'R36', 'R34', 'S3'],
  certainty: 'L',
  concepts: ['S2-20', 'S3-24'],
  misconceptions: ['MC20'],
  leavesOut:
    'The wall is no sharp line: sources give different sizes. The game puts it between size three and size four.',
})
