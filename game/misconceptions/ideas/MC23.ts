import { defineIdea } from '../idea'

export default defineIdea({
  id: 'MC23',
  belief: 'A fast flow of blood, as in sport, washes cancer out.',
  title: 'A test in a lab is no advice on health',
  text: 'Strong flow does harm single cells. In a lab device, most tumour cells died within 4 hours of very strong flow. But a device is not a body. In a body, blood slows down in small vessels, and some cells travel in groups. How well cells bear the flow is still an open question. So nobody can tell from a device what happens in a person, and it is no advice on health.',
  example: 'The game shows strong flow as a card. It is taken from the test in the device.',
  topic: 'circulation',
  sources: ['R13', 'R12', 'S0'],
  certainty: 'L',
})
