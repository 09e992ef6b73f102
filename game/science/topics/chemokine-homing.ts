import { defineTopic } from '../topic'

export default defineTopic({
  id: 'chemokine-homing',
  kind: 'mechanism',
  title: 'Signals that mark an organ',
  text: 'Organs give off signal proteins called chemokines. White blood cells have receptors for them and gather where they are strong. Some tumour cells happen to carry such a receptor too. They stay more often in organs that give off the fitting signal.',
  deeper:
    'The best known pair is CXCL12, made in bone marrow, lymph nodes, liver and lung, and its receptor CXCR4. Breast cancer cells with CXCR4 were found to respond to it. It is no address that is chosen: cells arrive wherever the blood carries them, and those with a fitting receptor are left more often. The choice of an organ is called organotropism.',
  sources: ['Muller2001', 'S3'],
  certainty: 'M-H',
  concepts: ['S3-26', 'S3-30', 'S3-31'],
  misconceptions: ['MC02', 'MC07'],
  leavesOut:
    'There are dozens of chemokines, and their levels change. One receptor alone does not decide where cells grow.',
})
