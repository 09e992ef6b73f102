import { definePair } from '../define'

export default definePair({
  id: 'in-or-out',
  area: 'entering',
  difficulty: 1,
  A: {
    stem: 'Intravasation is one of the steps of spread. What happens in it?',
    options: {
      a: 'A cell gets to its neighbour, and they grow as one',
      b: 'A cell gets to an organ, and then a tumour grows',
      c: 'A cell gets out of a vessel, to the tissue around',
      d: 'A cell gets into a vessel, from the tissue around',
    },
    answer: 'd',
    why: 'A cell leaves the tissue and gets into a blood or lymph vessel. From then on it can travel, but nothing is settled yet.',
    topic: 'intravasation',
    concepts: ['S0-03', 'S0-05', 'S0-16', 'S0-06'],
    speaksFor: { b: 'MC10' },
  },
  B: {
    stem: 'Extravasation is one of the steps of spread. What happens in it?',
    options: {
      a: 'A cell splits in a vessel and forms a small chain',
      b: 'A cell leaves a vessel and gets into the tissue',
      c: 'A cell settles in an organ and grows to a tumour',
      d: 'A cell leaves the tissue and gets into a vessel',
    },
    answer: 'b',
    why: 'A cell gets out of a vessel, in an organ that may be far away. To grow there is another step, and few cells manage it.',
    topic: 'extravasation',
    concepts: ['S0-03', 'S0-05', 'S0-16'],
    speaksFor: { c: 'MC10' },
  },
})
