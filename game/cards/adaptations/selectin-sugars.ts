import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'selectin-sugars',
  title: 'Selectin sugars',
  cost: 2,
  effects: [{ kind: 'free', action: 'extravasate' }],
  biology:
    'White blood cells catch on a vessel wall by weak bonds between sugars and proteins called selectins, roll, and stop. By chance some tumour cells have the same sugars, and these catch on more often.',
  deeper:
    'E- and P-selectin on the lining bind sugars of the sialyl-Lewis kind; such bonds form and break so quickly that a cell slows before integrins hold it firmly. Flow matters as well: arrest needs blood that is slow enough, as in small capillaries and venules. Out of the vessel the work of settling has only begun, and there these sugars are of little use; P-selectin, for its part, also lets platelets stick to the cell.',
  sources: ['R17', 'textbook', 'S0'],
  certainty: 'M-H',
  concepts: ['S0-18', 'S0-19', 'S1-18'],
  misconceptions: ['MC10'],
  topics: ['holding-on', 'diapedesis'],
  leavesOut: 'Many cells stop simply because the vessel is too narrow, with no sugars involved.',
  examples: [
    {
      title: 'The first exit of a round costs no action',
      given: {
        seats: [{ singles: { lung: 1 }, actionsLeft: 3, adaptations: ['selectin-sugars'] }],
      },
      when: { act: { move: 'extravasate', at: 'lung' } },
      rolls: [3],
      then: {
        seats: [{ singles: {}, colonies: { lung: { size: 1, landed: 1 } }, actionsLeft: 3 }],
      },
    },
  ],
})
