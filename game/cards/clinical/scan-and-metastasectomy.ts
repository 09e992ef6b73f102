import { defineClinical } from '../../define'

export default defineClinical({
  id: 'scan-and-metastasectomy',
  title: 'Scan and metastasectomy',
  copies: 2,
  effects: [{ kind: 'metastasectomy', size: 2 }],
  biology:
    'CT and MRI show the size and place of a secondary tumour. If there are only one or a few, surgeons can sometimes remove them; cells too few to be seen on the scan may remain.',
  deeper:
    'CT uses X-rays, MRI magnetic fields and radio waves. PET/CT adds a radioactive sugar that busy cells take up; very small or quiet deposits do not show. After removal of liver metastases from colorectal cancer (1,012 operations), a statistical model put the share of people who were cured at about 20%. Such an operation is offered when position, number and general health allow it.',
  sources: ['S3', 'R67'],
  certainty: 'L',
  concepts: ['S2-37', 'S3-40', 'S3-41', 'S3-42', 'S3-44'],
  misconceptions: ['MC14', 'MC15'],
  topics: ['finding-and-naming', 'surgery'],
  leavesOut:
    'Most operations remove everything that can be seen; the rest of size two stands for what cannot be seen. Recovery, choice and further treatment are not shown.',
  examples: [
    {
      title: 'The leading seat’s most valuable tumour is removed but for two cells',
      given: {
        seats: [
          { sites: { lung: [6] }, points: 6 },
          { tumour: 'prostate', sites: { liver: [4], bone: [6] }, points: 10 },
        ],
      },
      then: {
        seats: [
          { sites: { lung: [6] }, points: 6 },
          { sites: { liver: [4] }, colonies: { bone: { size: 2 } }, points: 4 },
        ],
      },
    },
    {
      title: 'Nothing is found where nothing has formed',
      given: { seats: [{ colonies: { lung: { size: 3 } }, points: 1 }] },
      then: { seats: [{ colonies: { lung: { size: 3 } }, points: 1 }] },
    },
  ],
})
