import { defineTopic } from '../topic'

export default defineTopic({
  id: 'macrophage-doorway',
  kind: 'mechanism',
  title: 'Doorways of macrophages',
  text: 'Macrophages are immune cells that clean up and help to heal. Some sit on the outside of vessels. In tumours of mice, cells were seen to enter the blood only next to such a macrophage, where the wall leaked for a moment.',
  deeper:
    'Three cells touch at such a doorway: a tumour cell, a macrophage and a lining cell. The macrophage gives off VEGF-A, which loosens the joints of the lining for a short while. Macrophages and tumour cells also pass signals, EGF and CSF-1, to and fro and move along together. Tumours with many doorways went with more distant spread later.',
  sources: ['R26', 'S0', 'textbook'],
  certainty: 'L',
  concepts: ['S0-12', 'S1-19', 'S2-31', 'S2-34'],
  misconceptions: ['MC05'],
  leavesOut:
    'The films were made in mice with breast tumours. Other ways in may exist elsewhere, and the game does not draw the doorways.',
})
