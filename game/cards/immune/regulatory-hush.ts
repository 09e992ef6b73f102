import { defineImmune } from '../../define'

export default defineImmune({
  id: 'regulatory-hush',
  title: 'Regulatory hush',
  copies: 1,
  icon: '±',
  effects: [{ kind: 'hush' }, { kind: 'ease', test: 'growth', by: -1 }],
  biology:
    'Regulatory T cells calm other immune cells and so protect healthy tissue. Many tumours contain a lot of them; then the response to tumour cells is quieter too, and small colonies grow more easily.',
  deeper:
    'Regulatory T cells carry the factor FOXP3 and use CTLA-4, IL-10 and TGF-β; myeloid-derived suppressor cells damp T cells as well. People born without working FOXP3 develop severe autoimmunity, so the brake is vital. Checkpoint medicines loosen part of it, which explains both their benefit and their side effects.',
  sources: ['textbook'],
  certainty: 'M-H',
  concepts: ['S2-31', 'S2-34'],
  misconceptions: ['MC05'],
  topics: ['calming-signals'],
  leavesOut:
    'The calming is local and partial. In this game it silences every immune card of the round and eases growth, in every organ.',
  examples: [
    {
      title: 'The other immune card of the round is silent',
      given: {
        seats: [{ singles: { lung: 2 }, colonies: { bone: { size: 1 } } }],
        immune: ['regulatory-hush', 'nk-patrol'],
        immunotherapy: 1,
      },
      then: { seats: [{ singles: { lung: 2 }, colonies: { bone: { size: 1 } }, lost: 0 }] },
    },
    {
      title: 'A colony grows more easily this round',
      given: { seats: [{ colonies: { liver: { size: 1 } } }], immune: ['regulatory-hush'] },
      when: { act: { move: 'colonise', at: 'liver' } },
      rolls: [3],
      then: { seats: [{ colonies: { liver: { size: 2 } } }] },
    },
  ],
})
