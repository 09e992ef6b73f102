import { defineTumour } from '../../define'

export default defineTumour({
  id: 'colorectal',
  title: 'Colorectal',
  firstBed: 'liver',
  effects: [{ kind: 'reseed', from: 'liver', to: 'lung', cells: 1 }],
  biology:
    'Blood from the bowel runs through the portal vein to the liver before it goes anywhere else. In people whose bowel cancer has spread, the liver is the most common place, and from there cells can go on to the lungs.',
  deeper:
    'The records of 1,541 autopsies fit a cascade from the bowel to the liver, then to the lung, and only then elsewhere. In a study of many cancers, 71% of people with spread from a tumour of the digestive tract had it in the liver. The lower rectum drains past the portal vein, and in keeping with that, cancer of the rectum is found in the chest more often than cancer of the colon (odds 2.4 times as high). Cells may set out early: in one analysis, in 17 of 21 people the distant seeding dated from a time when the first tumour was still tiny.',
  sources: ['R43b', 'R47', 'R51', 'R55', 'S3'],
  certainty: 'L',
  concepts: ['S3-26', 'S3-29', 'S3-39'],
  misconceptions: ['MC02', 'MC06'],
  topics: ['tumour-colorectal', 'early-spread'],
  leavesOut:
    'Bowel cancer can also reach the lining of the belly without any vessel, and deposits in the liver can sometimes be removed.',
  examples: [
    {
      title: 'Blood from the bowel reaches the liver first',
      given: { seats: [{ tumour: 'colorectal', singles: { entry: 1 } }] },
      when: { card: 'venous-lull' },
      rolls: [3],
      then: { seats: [{ singles: { liver: 1 } }] },
    },
    {
      title: 'A secondary tumour in the liver seeds the lung',
      given: { seats: [{ tumour: 'colorectal', colonies: { liver: { size: 3 } } }] },
      when: { act: { move: 'colonise', at: 'liver' } },
      rolls: [4],
      then: { seats: [{ colonies: {}, singles: { lung: 1 }, points: 7 }] },
    },
  ],
})
