import { definePair } from '../define'

export default definePair({
  id: 'catching',
  area: 'people',
  difficulty: 1,
  A: {
    stem: 'You drink from the same bottle as a friend who has cancer. What happens to your own risk of cancer?',
    options: {
      a: 'It is as before, as cancer starts in one’s own cells',
      b: 'It goes up, as some tumour cells get into the drink',
      c: 'It goes up, as cancer is passed on just like a cold',
      d: 'It goes down, as your body gets to know such cells',
    },
    answer: 'a',
    why: 'Cancer starts when cells of one’s own body change. People do not pass it on in daily life, so you can share, hug and play.',
    topic: 'primary-tumour',
    concepts: ['S2-01'],
    speaksFor: { b: 'MC16', c: 'MC16' },
  },
  B: {
    stem: 'Your aunt has cancer, and you would like to hug her. What is good to know?',
    options: {
      a: 'A cancer passes on by breath, so a short hug is safe',
      b: 'A cancer starts in one’s own cells and is not caught',
      c: 'A cancer passes on to others if it is not treated',
      d: 'A cancer passes on by touch in the first few weeks',
    },
    answer: 'b',
    why: 'Cancer can start in many parts of the body, but it does not go from one person to another in daily life. A hug is fine.',
    topic: 'primary-tumour',
    concepts: ['S2-01'],
    speaksFor: { a: 'MC16', d: 'MC16' },
  },
})
