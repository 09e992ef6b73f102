import { definePrompt } from '../prompt'

export default definePrompt({
  id: 'growing-on',
  fits: ({ seat }, action) =>
    action.move === 'colonise' &&
    seat.colonies[action.at].size > 0 &&
    !seat.colonies[action.at].dormant,
  question: 'Your colony had to test its growth. Why do most real cells stop here?',
  reasons: {
    a: {
      text: 'They first have to turn into cells of the organ they are in',
      feedback:
        'Cells do have to get along with the new place. But they keep their type: breast cancer in a bone is still breast cancer. They use what the place offers, and few of them can.',
      speaksFor: 'MC03',
    },
    b: {
      text: 'The place is strange, and few cells get the signals they need',
      feedback:
        'Biologists see it like this too. Growth takes signals and help from the cells of the organ, and later on a blood supply. In the liver of mice, about 1 in 40 cells began to grow.',
      speaksFor: null,
    },
    c: {
      text: 'They do not stop: each cell that has arrived grows in time',
      feedback:
        'In the game many colonies do grow, or there would be nothing to play. But in nature almost none do: of the cells that leave a tumour, one in thousands to millions grows.',
      speaksFor: 'MC01',
    },
  },
  topic: 'colonisation',
  sources: ['R01', 'R06', 'S1', 'S3'],
  certainty: 'L2',
  concepts: ['S1-11', 'S1-13', 'S3-04', 'S3-25'],
})
