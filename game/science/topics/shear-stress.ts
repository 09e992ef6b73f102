import { defineTopic } from '../topic'

export default defineTopic({
  id: 'shear-stress',
  kind: 'mechanism',
  title: 'Shear stress',
  text: 'Blood does not move as one block: its layers slide past each other. This sliding drags on each cell in the stream, and the drag is called shear stress. It is low in slow veins and higher in arteries. A lone cell bears all of it, while cells in a cluster share the load.',
  deeper:
    'Measured means in people are about 11 to 13 dyn/cm² in the artery of the neck and 10 to 50 in the smallest arteries; flow below 4 counts as low. In one lab device, hours at 60 dyn/cm² broke open more than 90% of the test cells, and 15 far fewer. Short pulses are borne better than long ones, and many lines of cancer cells bear them better than healthy lining cells do. Whether tough cells or soft cells last longer is an open question.',
  sources: ['R12', 'R13', 'R14', 'R15', 'Xin2019', 'S0'],
  certainty: 'L',
  concepts: ['S0-13', 'S1-08', 'S2-11', 'S3-16'],
  misconceptions: ['MC08', 'MC23'],
  leavesOut:
    'Living vessels pulse, bend and branch, and methods of measuring differ. A lab device is no body: nothing here is advice about sport or health.',
})
