import { definePair } from '../define'

export default definePair({
  id: 'blood-supply',
  area: 'growing',
  difficulty: 2,
  A: {
    stem: 'A clump of tumour cells has stopped growing at about 1 mm. What does it mostly lack?',
    options: {
      a: 'Room that the organ has filled by now',
      b: 'Orders, which it gets from the brain',
      c: 'Time, as it can grow on without blood',
      d: 'Vessels that bring it oxygen and food',
    },
    answer: 'd',
    why: 'Oxygen and food seep just a short way into a clump, so it stops at about 1 to 2 mm. To grow on, it takes a blood supply.',
    topic: 'size-wall',
    concepts: ['S2-20', 'S3-24'],
    speaksFor: { c: 'MC20' },
    sources: ['R38'],
    certainty: 'L',
  },
  B: {
    stem: 'New vessels sprout when a wound heals, and they sprout near some tumours. What does this tell us?',
    options: {
      a: 'It is a normal process that tumours make use of',
      b: 'It is a sign of cancer wherever we come across it',
      c: 'It is a mishap that turns a wound into a tumour',
      d: 'It is of little use to tumours, which live without blood',
    },
    answer: 'a',
    why: 'Sprouting of vessels is called angiogenesis, and it belongs to healing. Signals of a tumour can set the same process off.',
    topic: 'size-wall',
    concepts: ['S2-20', 'S3-24'],
    speaksFor: { b: 'MC20', d: 'MC20' },
  },
})
