import { defineTopic } from '../topic'

export default defineTopic({
  id: 'diapedesis',
  kind: 'immunity',
  title: 'Diapedesis of white cells',
  text: 'White blood cells leave the blood each day to reach an injury or germs. They roll along the wall, stick, flatten and squeeze out. This healthy exit is called diapedesis. Tumour cells use much the same grips.',
  deeper:
    'Inflamed tissue gives off chemokines, which make white cells hold firmly. Grips called selectins and integrins pull them along, and they pass between two lining cells or straight through one. The nucleus needs the widest gap. Knowing how this works helps to calm harmful inflammation and to bring medicines to the right place.',
  sources: ['S0', 'textbook'],
  certainty: 'M-H',
  concepts: ['S0-16', 'S0-17', 'S0-26', 'S0-27', 'S0-28', 'S0-29', 'S0-30', 'S0-36'],
  misconceptions: ['MC24'],
  leavesOut:
    'White cells get out in minutes and are built for it; tumour cells take hours or days. One card stands for the whole process.',
})
