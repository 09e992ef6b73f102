import { definePair } from '../define'

export default definePair({
  id: 'sample',
  area: 'finding',
  difficulty: 2,
  A: {
    stem: 'A scan shows a spot in a bone. How do doctors learn for certain what it is?',
    options: {
      a: 'They go by the place, as a bone has bone cancer',
      b: 'They leave it be, since a sample would spread it',
      c: 'They measure it, as the size tells the types apart',
      d: 'They study a small sample, as its cells show the type',
    },
    answer: 'd',
    why: 'A sample, called a biopsy, shows the kind of cells and where they came from. Cancer that spread to bone keeps its first type.',
    topic: 'finding-and-naming',
    concepts: ['S2-36', 'S3-45', 'S3-46'],
    speaksFor: { a: 'MC03', b: 'MC17' },
  },
  B: {
    stem: 'Doctors take a small sample of a new tumour. What is it good for?',
    options: {
      a: 'It slows the tumour, as it has fewer cells to grow',
      b: 'It shows which organ it is in, and so which cancer',
      c: 'It shows where the cells came from, and which care fits',
      d: 'It lets out pressure, so that it spreads less far',
    },
    answer: 'c',
    why: 'Under the microscope, the cells are compared with the first tumour. The result decides which treatment may fit.',
    topic: 'finding-and-naming',
    concepts: ['S3-45', 'S3-46', 'S3-47'],
    speaksFor: { b: 'MC03', d: 'MC17' },
  },
})
