import { defineSoil } from '../../define'

export default defineSoil({
  id: 'acid-and-hypoxia',
  title: 'Acid and hypoxia',
  copies: 1,
  effects: [{ kind: 'hypoxia' }, { kind: 'grow', organs: ['node', 'bone', 'adrenal'] }],
  biology:
    'Crowded tumour tissue runs short of oxygen and turns acid. Some cells die of it; those with a variant that copes are left, so the mix of cells changes.',
  deeper:
    'Low oxygen stabilises the factor HIF-1, which raises glucose use, vessel signals and motility genes. Glycolysis releases lactate and protons, and the pH outside the cells falls. Stress also disturbs DNA repair, so new variants appear more often, most of them useless or harmful to the cell.',
  sources: ['S2', 'textbook'],
  certainty: 'M-H',
  concepts: ['S2-24', 'S2-25', 'S2-27'],
  misconceptions: ['MC18'],
  topics: ['hypoxia-and-fuel', 'mutation-and-selection'],
  leavesOut:
    'Oxygen and acidity differ from one cell’s width to the next and change within hours. One lost cell and one cube for each seat is a very rough picture of selection.',
  examples: [
    {
      title: 'One stroma cell is lost and leaves a mutation cube',
      given: { seats: [{ stroma: 2 }] },
      then: { seats: [{ stroma: 1, cubes: 1, lost: 1 }] },
    },
    {
      title: 'Without stroma cells nothing changes there',
      given: { seats: [{ colonies: { node: { size: 1 } } }] },
      rolls: [4],
      then: { seats: [{ stroma: 0, cubes: 0, colonies: { node: { size: 2 } }, lost: 0 }] },
    },
  ],
})
