import { definePair } from '../define'

export default definePair({
  id: 'lab-flow',
  area: 'blood',
  difficulty: 2,
  A: {
    stem: 'In a lab device, strong flow damaged more tumour cells than weak flow. What can be concluded from it?',
    options: {
      a: 'Rest makes blood slow, so it helps a tumour grow',
      b: 'Flow is gentle in the body, so cells are safe',
      c: 'Sport rinses tumours out, so people should run',
      d: 'Flow can harm cells, but a body is not a device',
    },
    answer: 'd',
    why: 'A device shows what flow can do to a cell. Living vessels pulse, branch and differ, so this is no health advice.',
    topic: 'circulation',
    concepts: ['S0-13', 'S1-08', 'S2-11'],
    speaksFor: { a: 'MC23', b: 'MC08', c: 'MC23' },
    sources: ['R13'],
    certainty: 'L',
  },
  B: {
    stem: 'A headline says: “Run, and your blood washes cancer away.” It rests on cells in a lab device. What is a fair reply?',
    options: {
      a: 'Cells are washed out, so sport is like a medicine',
      b: 'Cells were tested in a device, and a body differs',
      c: 'Blood is a calm ride, so cells are safe at a run',
      d: 'Cells are rinsed off, so sport keeps a body clean',
    },
    answer: 'b',
    why: 'The test was about single cells and the pull of a flow. What it means for people is open, and it is no health advice.',
    topic: 'circulation',
    concepts: ['S0-13', 'S1-08', 'S2-11'],
    speaksFor: { a: 'MC23', c: 'MC08', d: 'MC23' },
    sources: ['R13'],
    certainty: 'L',
  },
})
