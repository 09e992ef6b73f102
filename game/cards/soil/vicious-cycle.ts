import { defineSoil } from '../../define'

export default defineSoil({
  id: 'vicious-cycle',
  title: 'Vicious cycle',
  copies: 1,
  effects: [{ kind: 'grow', organs: ['bone', 'lung', 'liver', 'adrenal'], bonus: 'bone' }],
  biology:
    'Bone is rebuilt all life long. Some tumour cells send a signal that makes bone-dissolving cells work harder; the dissolved bone sets free growth factors, and these make the tumour cells grow.',
  deeper:
    'The signal is often PTHrP. It raises RANKL on bone-forming cells, RANKL matures osteoclasts, and the bone they dissolve releases TGF-β and other factors, which raise PTHrP again. Prostate cancer more often goes with too much new bone instead, so the loop has variants.',
  sources: ['R66'],
  certainty: 'L',
  concepts: ['S1-12', 'S3-31'],
  misconceptions: ['MC19'],
  topics: ['vicious-cycle', 'soil-bone'],
  leavesOut:
    'The loop builds up over months and can be slowed by medicines. The other organs are added for play. A colony that never switches the loop on would gain nothing, yet on this card every success in bone does.',
  examples: [
    {
      title: 'In bone one cell becomes three, in the lung two',
      given: { seats: [{ colonies: { bone: { size: 1 }, lung: { size: 1 } } }] },
      rolls: [3, 5],
      then: { seats: [{ colonies: { bone: { size: 3 }, lung: { size: 2 } } }] },
    },
    {
      title: 'Two cells in bone become three, never four',
      given: { seats: [{ colonies: { bone: { size: 2 } } }] },
      rolls: [3],
      then: { seats: [{ colonies: { bone: { size: 3 } }, points: 0 }] },
    },
  ],
})
