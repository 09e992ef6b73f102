import { defineAdaptation } from '../../define'

export default defineAdaptation({
  id: 'bone-mimicry',
  title: 'Bone mimicry',
  cost: 2,
  effects: [
    { kind: 'shift', test: 'growth', by: -1, organs: ['bone'] },
    { kind: 'boost', organ: 'bone' },
  ],
  biology:
    'Bone is taken down and rebuilt all the time. Some tumour cells release a signal that speeds up the taking down; this sets free growth factors stored in the bone, and with these the cells divide.',
  deeper:
    'The loop runs like this: tumour cells make PTHrP, bone cells answer with RANKL, bone-resorbing osteoclasts become active, and the dissolved bone lets out TGF-β, which raises PTHrP again. Such cells may switch on genes that are typical of bone-building osteoblasts, yet their origin stays: cells of a breast cancer that live in bone are still breast cancer cells and are treated as such. Outside bone the trait has nothing to work on, and medicines that slow osteoclasts interrupt it.',
  sources: ['R66', 'S1'],
  certainty: 'M-H',
  concepts: ['S1-11', 'S1-12', 'S2-18'],
  misconceptions: ['MC03', 'MC19'],
  topics: ['vicious-cycle', 'soil-bone'],
  leavesOut:
    'In prostate cancer, deposits in bone more often add bone than dissolve it; the loop shown is the dissolving kind.',
  examples: [
    {
      title: 'A success in bone adds two cells',
      given: { seats: [{ colonies: { bone: { size: 1 } }, adaptations: ['bone-mimicry'] }] },
      when: { card: 'quiet-niche' },
      rolls: [3],
      then: { seats: [{ colonies: { bone: { size: 3 } } }] },
    },
    {
      title: 'But never past three by the bonus',
      given: { seats: [{ colonies: { bone: { size: 2 } }, adaptations: ['bone-mimicry'] }] },
      when: { card: 'quiet-niche' },
      rolls: [3],
      then: { seats: [{ colonies: { bone: { size: 3 } } }] },
    },
  ],
})
