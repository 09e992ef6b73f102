import { defineTopic } from '../topic'

export default defineTopic({
  id: 'two-crossings',
  kind: 'stage',
  title: 'In and out: two crossings',
  text: 'The wall of a vessel is a barrier that healthy cells cross as well. Tumour cells have to cross it twice: in, to travel, and out, to settle. The direction is opposite, but the walls and the helpers differ, so one is not the other played backwards.',
  deeper:
    'On the way in, a cell meets the vessel’s basement membrane first and its lining next; on the way out it is the other way round, and then tissue has to be opened again before the cell can settle. Films of living vessels show the lining open and close without widespread damage; that some lining cells die on the way is reported and debated. Some texts call the exit the last step. It is the last one in a vessel: growth still has to follow.',
  sources: ['S0', 'S2', 'S3', 'R05', 'R64'],
  certainty: 'L2',
  concepts: [
    'S0-02',
    'S0-03',
    'S0-22',
    'S0-23',
    'S0-24',
    'S0-25',
    'S0-32',
    'S0-33',
    'S0-38',
    'S1-10',
    'S2-16',
    'S2-17',
    'S3-14',
    'S3-21',
  ],
  misconceptions: ['MC10'],
  leavesOut:
    'The game has one test for the way in and one for the way out. Real cells may hold on for hours, slip back, or move along a wall first.',
})
