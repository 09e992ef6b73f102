import { defineSoil } from '../../define'

export default defineSoil({
  id: 'perivascular-niche',
  title: 'Perivascular niche',
  copies: 1,
  effects: [
    { kind: 'wake', organs: ['brain', 'bone', 'lung', 'adrenal'] },
    { kind: 'grow', organs: ['brain', 'bone', 'lung', 'adrenal'] },
  ],
  biology:
    'Tumour cells that rest beside a blood vessel can wake when new vessels sprout there. The growing vessel tips give off signals that make them divide.',
  deeper:
    'In mice, resting breast cancer cells lay on small vessels of lung, marrow and brain. Sprouting tips lost the calming thrombospondin-1 and released active TGF-β1 and periostin instead. In brain, cells that kept hold of the outside of vessels were the ones that went on to grow.',
  sources: ['Ghajar2013', 'R34'],
  certainty: 'M-H',
  concepts: ['S2-21', 'S2-23', 'S3-32'],
  misconceptions: ['MC13'],
  topics: ['dormancy', 'vessel-co-option'],
  leavesOut:
    'The adrenal gland was not studied and is added for play. Waking is rare and spread over years; here all sleepers in four organs wake together.',
  examples: [
    {
      title: 'A resting colony wakes and grows in the same step',
      given: { seats: [{ colonies: { bone: { size: 1, dormant: true } } }] },
      rolls: [3],
      then: { seats: [{ colonies: { bone: { size: 2 } } }] },
    },
    {
      title: 'Waking is a risk: a natural 1 costs a cell',
      given: {
        seats: [
          { colonies: { brain: { size: 2, dormant: true }, liver: { size: 1, dormant: true } } },
        ],
      },
      rolls: [1],
      then: {
        seats: [
          {
            colonies: { brain: { size: 1, dormant: true }, liver: { size: 1, dormant: true } },
            lost: 1,
          },
        ],
      },
    },
  ],
})
