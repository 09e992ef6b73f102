import { defineSoil } from '../../define'

export default defineSoil({
  id: 'scarred-soil',
  title: 'Scarred soil',
  copies: 1,
  effects: [{ kind: 'grow', organs: ['liver', 'lung', 'node'], shift: { by: 1 } }],
  biology:
    'Scars and age change the tissue between cells: more stiff collagen, other signals. That can make it harder for a small colony to grow, or easier; this card shows harder.',
  deeper:
    'In cirrhotic livers, metastases are reported less often in several series, though not in all. On the other hand, stiff matrix can spur growth through integrins, and aged fibroblasts can secrete factors that help tumour cells. The direction seems to depend on organ, tumour and kind of scar.',
  sources: ['textbook'],
  certainty: 'M-M',
  concepts: ['S2-23', 'S3-25'],
  misconceptions: ['MC19'],
  topics: ['fibroblasts-and-matrix'],
  leavesOut:
    'The effect can go either way, and evidence is mixed. Scars also change blood flow and immune cells, which are not part of the card.',
  examples: [
    {
      title: 'In the liver a 5 is needed, in the lymph node as well',
      given: { seats: [{ colonies: { node: { size: 1 }, liver: { size: 1 } } }] },
      rolls: [5, 4],
      then: { seats: [{ colonies: { node: { size: 1, dormant: true }, liver: { size: 2 } } }] },
    },
  ],
})
