import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'pd-l1-brake',
  title: 'PD-L1 brake',
  cost: 2,
  effects: [{ kind: 'untouchedBy', icon: 'T' }],
  biology:
    'T cells have a brake called PD-1, which normally keeps them from harming healthy tissue. Some tumour cells carry its partner, PD-L1, which sets off the brake, and they are cleared less often.',
  deeper:
    'PD-L1 often rises in answer to interferon-γ, which means in places where T cells are already busy. Checkpoint antibodies loosen the brake; some people with advanced melanoma have lived for many years after such treatment, and others have had no benefit. A tumour that gets by on this one brake is therefore also one on which that treatment can act, and NK cells and phagocytes do not depend on it.',
  sources: ['R68', 'textbook', 'S2'],
  certainty: 'M-H',
  concepts: ['S0-14', 'S2-31', 'S2-33', 'S2-41'],
  misconceptions: ['MC04', 'MC05'],
  topics: ['hidden-cells', 'immunotherapy'],
  leavesOut:
    'Macrophages and other neighbours of the tumour carry PD-L1 too, and T cells have several brakes besides PD-1.',
  examples: [
    {
      title: 'T cells pass the colony by',
      given: { seats: [{ colonies: { lung: { size: 2 } }, adaptations: ['pd-l1-brake'] }] },
      when: { card: 'killer-t-cell-match' },
      then: { seats: [{ colonies: { lung: { size: 2 } }, lost: 0 }] },
    },
    {
      title: 'NK cells have no such brake',
      given: { seats: [{ singles: { lung: 1 }, adaptations: ['pd-l1-brake'] }] },
      when: { card: 'nk-patrol' },
      rolls: [3],
      then: { seats: [{ singles: {}, lost: 1 }] },
    },
  ],
})
