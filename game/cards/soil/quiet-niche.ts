import { defineSoil } from '../../define'

export default defineSoil({
  id: 'quiet-niche',
  title: 'Quiet niche',
  copies: 1,
  effects: [{ kind: 'grow', organs: ['bone', 'lung', 'liver', 'brain'], shift: { by: 1 } }],
  biology:
    'Along calm, full-grown blood vessels tumour cells often stay asleep. The vessel wall gives off a protein that keeps them from dividing.',
  deeper:
    'In mice and in lab-built tissue, the protein was thrombospondin-1. In bone marrow, osteoblasts and TGF-β2 have a similar calming effect. Sleeping cells of this kind do not divide, so medicines that act on dividing cells mostly pass them by.',
  sources: ['Ghajar2013', 'textbook'],
  certainty: 'M-H',
  concepts: ['S2-21', 'S3-32'],
  misconceptions: ['MC13'],
  topics: ['dormancy', 'soil-bone'],
  leavesOut:
    'Calm and growing vessels lie side by side in one organ. The card makes whole organs quiet at once.',
  examples: [
    {
      title: 'Even in bone a 3 lets the colony fall asleep',
      given: { seats: [{ colonies: { bone: { size: 2 } } }] },
      rolls: [3],
      then: { seats: [{ colonies: { bone: { size: 2, dormant: true } }, lost: 0 }] },
    },
    {
      title: 'On a 4 it grows',
      given: { seats: [{ colonies: { bone: { size: 2 } } }] },
      rolls: [4],
      then: { seats: [{ colonies: { bone: { size: 3 } } }] },
    },
  ],
})
