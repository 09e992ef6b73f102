import { definePair } from '../define'

export default definePair({
  id: 'blame',
  area: 'people',
  difficulty: 1,
  A: {
    stem: 'Someone’s cancer has spread. What part did the person’s mood play in it?',
    options: {
      a: 'Low mood made it spread, as cells sense such things',
      b: 'Low mood let it spread, and more hope would stop it',
      c: 'Mood does not make it spread, and it is not a fault',
      d: 'Good mood made it spread, as the heart beats faster',
    },
    answer: 'c',
    why: 'Nobody’s cancer is their fault, and people may feel however they feel. Cells change by chance, and care can help at every stage.',
    topic: 'treatment',
    concepts: ['S1-01', 'S2-51'],
    speaksFor: { a: 'MC17', b: 'MC17' },
  },
  B: {
    stem: 'Some people fear that surgery or a biopsy makes a cancer spread. What is a fair reply?',
    options: {
      a: 'It is true, and that is why surgery is done so late',
      b: 'It is up to the mood in which someone goes to it',
      c: 'It is true, since air makes tumours spread at once',
      d: 'It is not borne out, and both are part of good care',
    },
    answer: 'd',
    why: 'That surgery or air makes a cancer spread is not supported by studies. What somebody did or felt is not to blame, and questions are welcome.',
    topic: 'treatment',
    concepts: ['S1-01', 'S2-51'],
    speaksFor: { a: 'MC17', c: 'MC17' },
  },
})
