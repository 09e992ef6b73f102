import { defineTopic } from '../topic'

export default defineTopic({
  id: 'chemotherapy',
  kind: 'treatment',
  title: 'Chemotherapy',
  text: 'Chemotherapy reaches the whole body with the blood. It acts on cells that are dividing. So tumours shrink, but hair, gut and blood-forming cells feel it too. Cells at rest are mostly spared.',
  deeper:
    'Different medicines stop the copying of DNA or the parting of a cell in two. They are given in rounds, with breaks in which healthy tissue recovers. In mice, cells that had been through EMT responded less. Chemotherapy can be given after surgery to reach cells that nobody can see, and its side effects are treated as well.',
  sources: ['S2', 'R41', 'R41b', 'textbook'],
  certainty: 'M-H',
  concepts: ['S2-39', 'S2-42', 'S2-21'],
  misconceptions: ['MC13', 'MC15'],
  leavesOut:
    'There are dozens of these medicines, and how well they work differs from one cancer to the next. The card treats all tumours alike.',
})
