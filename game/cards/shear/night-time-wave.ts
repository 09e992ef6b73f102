import { defineShear } from '../../define'

export default defineShear({
  id: 'night-time-wave',
  title: 'Night-time wave',
  copies: 1,
  effects: [
    { kind: 'ease', test: 'enter', by: -1 },
    { kind: 'flow', single: 5, cluster: 3 },
  ],
  biology:
    'Tumour cells do not enter the blood at an even rate. In one study of people with breast cancer, most were found in samples taken in the resting hours of the night.',
  deeper:
    'Thirty people in hospital gave blood at 4 a.m. and at 10 a.m. In mice, cells released in the resting phase also formed metastases more often, and body-clock hormones influenced the release. It was a small study of one cancer, and it says nothing about how anyone should sleep.',
  sources: ['R27'],
  certainty: 'L',
  concepts: ['S0-06', 'S1-04'],
  misconceptions: ['MC06'],
  topics: ['day-and-night', 'intravasation'],
  leavesOut:
    'Release also changes with tumour size, treatment and chance. The card shows a single wave for every tumour type, although only breast cancer was studied.',
  examples: [
    {
      title: 'Stroma cells enter the blood on a 2',
      given: { seats: [{ stroma: 2 }], shear: 'night-time-wave' },
      when: { act: { move: 'intravasate', route: 'blood', form: 'single', cells: 2 } },
      rolls: [2, 1],
      then: { seats: [{ stroma: 0, singles: { entry: 1 }, lost: 1 }] },
    },
    {
      title: 'The way into the lymph is no easier',
      given: { seats: [{ dial: 'epithelial', stroma: 1 }], shear: 'night-time-wave' },
      when: { act: { move: 'intravasate', route: 'lymph', form: 'single', cells: 1 } },
      rolls: [2],
      then: { seats: [{ stroma: 0, singles: {}, lost: 1 }] },
    },
  ],
})
