import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'exosome-post',
  title: 'Exosome post',
  cost: 2,
  effects: [{ kind: 'free', action: 'niche' }],
  biology:
    'Tumours shed tiny parcels, called exosomes, into the blood. In mice these changed distant organs before any tumour cell arrived, and cells that came later settled there more often.',
  deeper:
    'In mice, parcels with the integrins α6β4 and α6β1 were taken up in the lung and parcels with αvβ5 in the liver. Melanoma parcels acted on the bone marrow by way of the receptor MET and made vessels leaky, and marrow cells with VEGFR1 gathered on new fibronectin ahead of tumour cells. Nothing is addressed: parcels go with the flow, healthy cells shed them as well, and a prepared site can serve any clone. How much of this holds in people is still being studied.',
  sources: ['R30', 'R31', 'R32', 'S3'],
  certainty: 'L',
  concepts: ['S2-23', 'S3-33', 'S3-34', 'S3-35', 'S3-36', 'S3-37'],
  misconceptions: ['MC19'],
  topics: ['exosomes', 'niche'],
  leavesOut:
    'Soluble proteins prepare organs too, preparation takes days to weeks, and a niche may come about with no parcel at all.',
  examples: [
    {
      title: 'The first niche marker of a round costs no action',
      given: { seats: [{ actionsLeft: 3, adaptations: ['exosome-post'] }] },
      when: { act: { move: 'niche', at: 'lung' } },
      then: { seats: [{ niches: ['lung'], actionsLeft: 3 }] },
    },
  ],
})
