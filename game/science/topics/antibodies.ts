import { defineTopic } from '../topic'

export default defineTopic({
  id: 'antibodies',
  kind: 'immunity',
  title: 'Antibodies as tags',
  text: 'Antibodies are proteins made by B cells. Each kind sticks to one kind of molecule. On the surface of a cell they are a tag that says: look here. Phagocytes and natural killer cells find tagged cells more easily.',
  deeper:
    'Antibodies can also start a chain of blood proteins, the complement, that makes holes in a membrane; healthy cells carry proteins that stop it, and so do many tumour cells. Antibodies made as medicines are used in several treatments. Some of them tag tumour cells, others hold back a signal or release a brake of T cells.',
  sources: ['textbook', 'S2'],
  certainty: 'M-H',
  concepts: ['S0-14', 'S2-32', 'S2-33'],
  misconceptions: ['MC05'],
  leavesOut:
    'How well a tag works depends on the molecule, and cells can lose it. The game gives the tag for one round.',
})
