import { defineSoil } from '../../define'

export default defineSoil({
  id: 'fibronectin-mat',
  title: 'Fibronectin mat',
  copies: 1,
  effects: [{ kind: 'grow', organs: ['adrenal', 'liver', 'lung', 'bone'], costUpTo: 0 }],
  biology:
    'Fibronectin is a matrix protein to which cells hold on. In mice, more of it was laid down in future metastasis sites, and cells with a grip are lost less easily.',
  deeper:
    'Fibroblasts made the extra fibronectin in response to signals from the tumour. Marrow cells bound it with integrin α4β1, and tumour cells followed later. A grip through integrins also sends survival signals into the cell, the opposite of detachment death.',
  sources: ['R30'],
  certainty: 'L',
  concepts: ['S1-18', 'S3-37'],
  misconceptions: ['MC19'],
  topics: ['fibroblasts-and-matrix', 'niche'],
  leavesOut:
    'Matrix holds many other proteins, and which integrin fits decides how good the grip is. Neither bone nor the adrenal gland was part of the study.',
  examples: [
    {
      title: 'On a natural 1 the colony goes to rest, but loses no cell',
      given: { seats: [{ colonies: { liver: { size: 1 } } }] },
      rolls: [1],
      then: { seats: [{ colonies: { liver: { size: 1, dormant: true } }, lost: 0 }] },
    },
  ],
})
