import { definePair } from '../define'

export default definePair({
  id: 'white-cells',
  area: 'leaving',
  difficulty: 2,
  A: {
    stem: 'You cut your finger. How do many white blood cells get from the blood into the tissue there?',
    options: {
      a: 'They are pressed out through pores by the heart',
      b: 'They turn into cells of the skin and close the cut',
      c: 'They stick to the wall of a vessel and squeeze out',
      d: 'They stay inside, as what gets out is cancer cells',
    },
    answer: 'c',
    why: 'Signals at the cut make the wall sticky. White blood cells hold on and pass between lining cells or through them; it is how they help.',
    topic: 'extravasation',
    concepts: ['S0-26', 'S0-27', 'S0-28', 'S0-29', 'S0-30'],
    speaksFor: { d: 'MC24' },
  },
  B: {
    stem: 'Which cells stick to the wall of a vessel and squeeze out?',
    options: {
      a: 'White blood cells, and some tumour cells as well',
      b: 'Tumour cells, while healthy cells remain inside',
      c: 'Red blood cells, and some of the lining cells too',
      d: 'Nerve cells, which then grow along that vessel',
    },
    answer: 'a',
    why: 'White blood cells leave vessels to reach an injury; this is called diapedesis. Tumour cells that get out use some of the same handholds.',
    topic: 'extravasation',
    concepts: ['S0-17', 'S0-26', 'S0-28', 'S0-29'],
    speaksFor: { b: 'MC24' },
  },
})
