import { defineTopic } from '../topic'

export default defineTopic({
  id: 'circulation',
  kind: 'stage',
  title: 'Circulation',
  text: 'Tumour cells in blood or lymph are called circulating tumour cells. The blood is no safe ride for them. The flow pulls at them, narrow vessels squeeze them and immune cells find them, so most are gone within hours.',
  deeper:
    'In one study, half of these cells were gone 1 to 2.4 hours after the tumour had been removed. The pull of the flow is called shear stress; it is low in veins and higher in arteries. Cells can also die because they lost their hold, or because the blood is rich in oxygen. How many are lost here is open: about 1% were alive after a day in the lungs of mice, but more than 80% on the membrane of a hen’s egg.',
  sources: ['R09', 'R03', 'R04', 'R14', 'R28', 'S3'],
  certainty: 'L',
  concepts: ['S0-11', 'S0-13', 'S0-14', 'S0-15', 'S1-07', 'S1-08', 'S3-15', 'S3-16', 'S3-19'],
  misconceptions: ['MC08'],
  leavesOut:
    'Living vessels pulse and branch, and the pull differs from one to the next. Real cells spend minutes in the blood; a round of the game is no fixed time.',
})
