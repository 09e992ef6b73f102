import { defineTopic } from '../topic'

export default defineTopic({
  id: 'research',
  kind: 'people',
  title: 'What research looks for',
  text: 'Whoever knows how cells cross a vessel wall can look for medicines that stop them there. The same knowledge helps to calm harmful inflammation, and to bring medicines to where they are needed. It takes time, and some good ideas do not work.',
  deeper:
    'Drugs against the enzymes that open tissue failed in trials with people. One reason is that some of these enzymes protect; another is that cells had left long before. Research now looks at the surroundings of tumours, at molecules that metastasis needs, at cells at rest, and at ways to help the immune system see more. In a trial, about half of the people with advanced melanoma lived about six years or longer after combined immunotherapy.',
  sources: ['S0', 'S2', 'R65', 'R65b', 'R68'],
  certainty: 'L',
  concepts: [
    'S0-34',
    'S0-35',
    'S0-36',
    'S0-37',
    'S1-21',
    'S2-22',
    'S2-43',
    'S2-44',
    'S2-45',
    'S2-51',
  ],
  misconceptions: ['MC25'],
  leavesOut:
    'The game knows research as one card. Behind a new medicine lie years of work and many people who take part in trials.',
})
