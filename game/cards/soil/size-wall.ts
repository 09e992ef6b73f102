import { defineSoil } from '../../define'

export default defineSoil({
  id: 'size-wall',
  title: 'Size wall',
  copies: 1,
  effects: [
    { kind: 'sleep', whose: 'everybody', organs: ['lung', 'liver', 'bone', 'brain'], walled: true },
    { kind: 'grow', organs: ['lung', 'liver', 'bone', 'brain'] },
  ],
  biology:
    'Oxygen and food seep only a short way into tissue. A colony without its own blood vessels stops at about 1–2 millimetres.',
  deeper:
    'Judah Folkman proposed in 1971 that tumours depend on new vessels, a process called angiogenesis. Resting lung metastases in mice were not idle: their cells divided no less often than in growing ones, but more than three times as many of them died, so nothing was gained. VEGF-A is the best-known vessel signal; some colonies grow along existing vessels instead.',
  sources: ['R36', 'R38', 'R38b'],
  certainty: 'L',
  concepts: ['S2-20', 'S3-24'],
  misconceptions: ['MC20'],
  topics: ['size-wall', 'angiogenesis'],
  leavesOut:
    'Sources give the limit as 1–2 or 2–3 millimetres, and it differs between tissues. New vessels also form in healthy wound healing, which is not shown.',
  examples: [
    {
      title: 'A colony of three without vessels goes to rest, a colony of two grows',
      given: { seats: [{ colonies: { liver: { size: 3 }, bone: { size: 2 } } }] },
      rolls: [3],
      then: { seats: [{ colonies: { liver: { size: 3, dormant: true }, bone: { size: 3 } } }] },
    },
    {
      title: 'A kidney colony has vessels of its own and becomes a secondary tumour',
      given: { seats: [{ tumour: 'kidney', colonies: { liver: { size: 3 } } }] },
      rolls: [4],
      then: { seats: [{ colonies: {}, points: 7 }] },
    },
  ],
})
