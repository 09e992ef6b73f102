import { defineQuestion } from '../define'

export default defineQuestion({
  stem: 'In which order does a cell usually get from a tumour in the bowel to a new one in the liver?',
  options: {
    a: 'Enter a vessel, push into tissue nearby, drift along, leave the vessel, grow',
    b: 'Push into tissue nearby, enter a vessel, drift along, leave the vessel, grow',
    c: 'Enter a vessel, push into tissue nearby, drift along, grow, leave the vessel',
    d: 'Push into tissue nearby, enter a vessel, drift along, grow, leave the vessel',
  },
  answer: 'b',
  why: 'A cell has to get through its own tissue before it comes to a vessel. To leave the vessel is not the end: growth comes last, and few cells get that far.',
  topic: 'extravasation',
  concepts: ['S1-02', 'S1-04', 'S1-06', 'S1-09', 'S1-11', 'S2-04'],
  speaksFor: { c: 'MC10', d: 'MC10' },
  difficulty: 1,
})
