import { defineDebrief } from '../define'

export default defineDebrief({
  title: 'Why did they grow there?',
  stem: 'Think of the organs in which the tumours of this class grew. What counted most for where they grew?',
  options: {
    a: 'The blood had brought the cells to that organ first',
    b: 'The organ was a soil that suited this kind of cell',
    c: 'Signals had changed the organ before the cells came',
    d: 'Chance decided which of the cells were left to grow',
  },
  lead: [
    'Ask two tables with different tumours: where did the blood bring their cells first, and where did they grow?',
    'Plumbing and soil both count. In one model of the whole body, the flow of blood explained about 40% of where tumours were found.',
    'The two can also pull apart. Melanoma of the eye drains to the lungs first, and yet it mostly grows in the liver.',
    'The soil numbers of the game are rounded from different kinds of studies; they are no forecast for any person. Nor would the tumours of a table share one body.',
  ],
  concepts: ['S2-15', 'S3-26', 'S3-30', 'S3-33', 'S3-38', 'S3-39'],
})
