import { defineTopic } from '../topic'

export default defineTopic({
  id: 'anoikis',
  kind: 'mechanism',
  title: 'Lost hold: anoikis',
  text: 'Most cells of the body live only as long as they touch the tissue around them. If they lose their hold, a built-in shutdown starts. This is called anoikis, from the Greek for having no home. It keeps stray cells from growing in the wrong place.',
  deeper:
    'Anoikis is a form of programmed cell death, or apoptosis. Signals from the grips of a cell, the integrins, normally hold it back. Some tumour cells lack the shutdown, for instance because a receptor called TrkB or proteins of the BCL-2 family are too active. In a cluster, touch between neighbours may take the place of the lost hold.',
  sources: ['Frisch1994', 'Douma2004', 'S2'],
  certainty: 'M-H',
  concepts: ['S1-18', 'S2-12', 'S3-16'],
  misconceptions: ['MC08'],
  leavesOut:
    'The shutdown takes hours and is no clock that strikes. Real cells resist it by degrees and may lose that resistance again.',
})
