import { definePair } from '../define'

export default definePair({
  id: 'drip',
  area: 'leaving',
  difficulty: 1,
  A: {
    stem: 'A nurse notes “extravasation” next to a drip. What does the word mean here?',
    options: {
      a: 'Some of the drug has leaked into the tissue',
      b: 'Some of the skin has turned red from plaster',
      c: 'Some cells of a tumour have left the vessel',
      d: 'Some of the blood has clotted in the needle',
    },
    answer: 'a',
    why: 'The word means to get out of a vessel, and here it is the drug that did. Cancer is just one of the places where it is used.',
    topic: 'extravasation',
    concepts: ['S0-04', 'S0-16', 'S0-31'],
    speaksFor: { c: 'MC24' },
  },
  B: {
    stem: 'A book says that cells “extravasate” where a throat is sore. What does it most likely mean?',
    options: {
      a: 'Tumour cells leave the vessels to settle there',
      b: 'Lining cells leave their place and dry up there',
      c: 'White blood cells leave the vessels to help there',
      d: 'Red blood cells leave their old shape behind them',
    },
    answer: 'c',
    why: 'The word means to leave a vessel. White blood cells do so wherever tissue is hurt or germs get in, and that is healthy.',
    topic: 'extravasation',
    concepts: ['S0-04', 'S0-16', 'S0-26'],
    speaksFor: { a: 'MC24' },
  },
})
