import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'dormancy-switch',
  title: 'Dormancy switch',
  cost: 2,
  effects: [{ kind: 'free', action: 'wake' }, { kind: 'noCost' }, { kind: 'dormantScore', by: 1 }],
  biology:
    'Some cells that reach an organ stop dividing and rest there, sometimes for years. In mice, NK cells found such resting cells less often, and some of them later began to divide again.',
  deeper:
    'In mice, slow-dividing cells that made DKK1 had lost signals to which NK cells respond. In one study, tumour cells were found in the blood of 13 of 36 people who had had a mastectomy 7 to 22 years before and showed no sign of disease, so cells that rest need not ever grow. Deposits that are tiny or use little sugar go unseen on PET, and treatments that act on dividing cells hardly reach cells at rest, so how to keep them asleep or clear them is a field of research. What a cell pays for rest is growth.',
  sources: ['R09', 'R29', 'R69', 'S2', 'S3'],
  certainty: 'L',
  concepts: ['S2-21', 'S2-22', 'S3-32', 'S3-44'],
  misconceptions: ['MC13', 'MC14'],
  topics: ['dormancy', 'finding-and-naming'],
  leavesOut:
    'Rest has at least three forms (cells that do not divide, division balanced by loss, and hold by immune cells), and no one can switch it at will.',
  examples: [
    {
      title: 'The first waking of a round is free and certain',
      given: {
        seats: [
          {
            colonies: { liver: { size: 1, dormant: true } },
            actionsLeft: 3,
            adaptations: ['dormancy-switch'],
          },
        ],
      },
      when: { act: { move: 'colonise', at: 'liver' } },
      then: { seats: [{ colonies: { liver: { size: 1 } }, actionsLeft: 3 }] },
    },
    {
      title: 'A natural 1 brings rest, but costs no cell',
      given: { seats: [{ colonies: { lung: { size: 2 } }, adaptations: ['dormancy-switch'] }] },
      when: { card: 'quiet-niche' },
      rolls: [1],
      then: { seats: [{ colonies: { lung: { size: 2, dormant: true } }, lost: 0 }] },
    },
  ],
})
