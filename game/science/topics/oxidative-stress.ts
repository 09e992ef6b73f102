import { defineTopic } from '../topic'

export default defineTopic({
  id: 'oxidative-stress',
  kind: 'mechanism',
  title: 'Stress by oxygen',
  text: 'Cells need oxygen, but some forms of it are reactive and harm them. Blood and lungs hold a lot of oxygen. In mice, most melanoma cells that got there failed under this stress. The few that lasted made more antioxidants.',
  deeper:
    'The cells that lasted had more NADPH, which renews antioxidants; they used the folate pathway for it. The change could be turned back once they had grown. Cells in low oxygen have other troubles, so there is no amount that suits every cell at every step. The study was done with human melanoma cells in mice.',
  sources: ['R28'],
  certainty: 'L',
  concepts: ['S0-15', 'S2-24', 'S3-04', 'S3-16'],
  misconceptions: ['MC01', 'MC08'],
  leavesOut:
    'The stress differs between places and hours. Nothing here says that taking antioxidants helps or harms anybody.',
})
