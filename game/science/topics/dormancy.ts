import { defineTopic } from '../topic'

export default defineTopic({
  id: 'dormancy',
  kind: 'stage',
  title: 'Dormancy: cells at rest',
  text: 'Cells that have settled in an organ can stop growing and rest, sometimes for years. This is called dormancy. A resting cell is not a dead cell. Some wake up and grow later, many never do.',
  deeper:
    'In mice, resting cells had lost signals that natural killer cells respond to, and long inflammation of the lung woke some of them. A deposit can also rest as a whole: its cells divide, but as many die. In one study, 13 of 36 people had tumour cells in their blood 7 to 22 years after breast surgery and no sign of disease, so such cells need not ever grow. How to keep them asleep or clear them is a field of research.',
  sources: ['R09', 'R25', 'R29', 'R36', 'S2'],
  certainty: 'L',
  concepts: ['S2-21', 'S2-22', 'S3-32'],
  misconceptions: ['MC13'],
  leavesOut:
    'In the game you choose when a colony wakes. In nature nobody does, and what wakes a cell is only partly known.',
})
