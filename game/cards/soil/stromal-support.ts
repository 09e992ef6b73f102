import { defineSoil } from '../../define'

export default defineSoil({
  id: 'stromal-support',
  title: 'Stromal support',
  copies: 1,
  effects: [{ kind: 'grow', organs: ['brain', 'lung', 'liver', 'bone'], shift: { by: -1 } }],
  biology:
    'Colonies grow among the organ’s own cells. Fibroblasts and other support cells can lay down matrix and release growth factors, and then growth comes more easily.',
  deeper:
    'Activated fibroblasts (CAFs) release TGF-β, HGF and CXCL12, cross-link collagen and cut paths with proteases. In liver, stellate cells change in a similar way. Not all fibroblasts help: removing certain kinds in mouse pancreatic cancer made tumours more aggressive.',
  sources: ['S2', 'textbook'],
  certainty: 'M-H',
  concepts: ['S1-12', 'S2-26'],
  misconceptions: ['MC19'],
  topics: ['fibroblasts-and-matrix', 'colonisation'],
  leavesOut:
    'The brain has few fibroblasts; other cells fill their place there. Fibroblasts that hold growth back are left out.',
  examples: [
    {
      title: 'With help a 4 is enough in the brain; a 2 is too little in the liver',
      given: { seats: [{ colonies: { liver: { size: 1 }, brain: { size: 1 } } }] },
      rolls: [4, 2],
      then: { seats: [{ colonies: { liver: { size: 1, dormant: true }, brain: { size: 2 } } }] },
    },
  ],
})
