import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'angiogenic-switch',
  title: 'Angiogenic switch',
  cost: 2,
  effects: [
    { kind: 'bloodSupply', organs: ['node', 'lung', 'liver', 'bone', 'brain', 'adrenal'] },
    { kind: 'staysAwake' },
  ],
  biology:
    'Oxygen seeps only a short way out of a vessel, so without more supply a new tumour stays at about 1 to 2 millimetres. Where signals that make vessels sprout outweigh those that hold them back, it can go on growing.',
  deeper:
    'VEGF-A makes vessels sprout, angiostatin and others hold them back; sources set the limit at 1–2 mm, or at 2–3 mm. In mice, lung deposits that kept their size saw as much division as growing ones but more than three times the cell loss, so a resting deposit need not be made of resting cells. Sprouting is normal in a healing wound. In tumours the new vessels are often leaky and badly laid, and a growing deposit is also easier to see on a scan.',
  sources: ['R36', 'R38', 'R38b', 'S2'],
  certainty: 'L',
  concepts: ['S2-20', 'S2-24', 'S3-24'],
  misconceptions: ['MC20'],
  topics: ['angiogenesis', 'size-wall'],
  leavesOut:
    'The switch is a shifting balance and not a single step, and cells at the edge of a deposit may be well supplied all along.',
  examples: [
    {
      title: 'No size wall on the way to a secondary tumour',
      given: { seats: [{ colonies: { liver: { size: 3 } }, adaptations: ['angiogenic-switch'] }] },
      when: { act: { move: 'colonise', at: 'liver' } },
      rolls: [4],
      then: { seats: [{ colonies: {}, points: 7 }] },
    },
    {
      title: 'Without new vessels the same 4 is too little',
      given: { seats: [{ colonies: { liver: { size: 3 } } }] },
      when: { act: { move: 'colonise', at: 'liver' } },
      rolls: [4],
      then: { seats: [{ colonies: { liver: { size: 3 } }, points: 0 }] },
    },
    {
      title: 'A supplied colony of size 3 stays awake when it fails',
      given: { seats: [{ colonies: { lung: { size: 3 } }, adaptations: ['angiogenic-switch'] }] },
      when: { card: 'quiet-niche' },
      rolls: [4],
      then: { seats: [{ colonies: { lung: { size: 3 } }, lost: 0 }] },
    },
  ],
})
