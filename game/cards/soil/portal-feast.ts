import { defineSoil } from '../../define'

export default defineSoil({
  id: 'portal-feast',
  title: 'Portal feast',
  copies: 1,
  effects: [
    {
      kind: 'grow',
      organs: ['liver', 'lung', 'node', 'adrenal'],
      shift: { by: -2, in: ['liver'] },
    },
  ],
  biology:
    'Blood from the gut flows through the portal vein into the liver first, rich in food molecules. Cells whose metabolism can use this mix grow there more often.',
  deeper:
    'A large post-mortem study of colon cancer put the liver first in the chain of spread. But arriving is not growing: in mice, colorectal cancer cells in the liver released the enzyme creatine kinase-B, which made phosphocreatine outside the cell, a fuel that helped them through low oxygen. Delivery and soil both count.',
  sources: ['S3', 'R47', 'Loo2015'],
  certainty: 'M-H',
  concepts: ['S2-18', 'S3-29', 'S3-39'],
  misconceptions: ['MC02', 'MC07', 'MC19'],
  topics: ['soil-liver', 'hypoxia-and-fuel'],
  leavesOut:
    'Food molecules rise and fall within hours, and the portal vein also brings things that harm cells. What somebody eats is not what this card is about. The other organs are added for play.',
  examples: [
    {
      title: 'In the liver a 2 is enough, in the lung a 3 is not',
      given: { seats: [{ colonies: { liver: { size: 1 }, lung: { size: 1 } } }] },
      rolls: [2, 3],
      then: { seats: [{ colonies: { liver: { size: 2 }, lung: { size: 1, dormant: true } } }] },
    },
    {
      title: 'Two easier in the liver: on a 3 a prostate colony grows, a lung tumour’s rests',
      given: {
        seats: [
          { tumour: 'prostate', colonies: { liver: { size: 1 } } },
          { tumour: 'lung', colonies: { liver: { size: 1 } } },
        ],
      },
      rolls: [3, 3],
      then: {
        seats: [
          { colonies: { liver: { size: 2 } } },
          { colonies: { liver: { size: 1, dormant: true } } },
        ],
      },
    },
    {
      title: 'Nothing is certain: even a colorectal colony does not grow on a 1',
      given: { seats: [{ tumour: 'colorectal', colonies: { liver: { size: 2 } } }] },
      rolls: [1],
      then: { seats: [{ colonies: { liver: { size: 1, dormant: true } }, lost: 1 }] },
    },
  ],
})
