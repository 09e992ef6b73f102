import type { SeatId } from '../../game/public'

/** How a seat's cells look. Shape and nucleus tell the clones apart without colour. */
export interface Clone {
  name: string
  shape: string
  fill: string
  deep: string
  /** The colour of the nucleus mark on the fill. */
  mark: string
  /** The outline of one cell round 0,0 in a 24-unit box. */
  outline: string
}

const INK = '#241A3F'

export const CLONES: Readonly<Record<SeatId, Clone>> = {
  '0': {
    name: 'Cobalt',
    shape: 'circle',
    fill: '#2B46D6',
    deep: '#182B93',
    mark: '#fff',
    outline: 'M10 0A10 10 0 1 1-10 0A10 10 0 1 1 10 0Z',
  },
  '1': {
    name: 'Copper',
    shape: 'triangle',
    fill: '#DD5F14',
    deep: '#933B05',
    mark: INK,
    outline: 'M-3.5-5.7Q0-11.8 3.5-5.7L8.8 3.4Q12.3 9.5 5.3 9.5L-5.3 9.5Q-12.3 9.5-8.8 3.4Z',
  },
  '2': {
    name: 'Jade',
    shape: 'square',
    fill: '#2F9A86',
    deep: '#0C6153',
    mark: '#fff',
    outline:
      'M-9.3-4.7Q-9.3-9.3-4.7-9.3L4.7-9.3Q9.3-9.3 9.3-4.7L9.3 4.7Q9.3 9.3 4.7 9.3L-4.7 9.3Q-9.3 9.3-9.3 4.7Z',
  },
  '3': {
    name: 'Plum',
    shape: 'diamond',
    fill: '#7C0A4E',
    deep: '#560636',
    mark: '#fff',
    outline: 'M-3-9.6Q0-12.6 3-9.6L9.6-3Q12.6 0 9.6 3L3 9.6Q0 12.6-3 9.6L-9.6 3Q-12.6 0-9.6-3Z',
  },
  '4': {
    name: 'Lemon',
    shape: 'hexagon',
    fill: '#F9E03F',
    deep: '#8F7700',
    mark: INK,
    outline:
      'M9.8-2.8Q11.4 0 9.8 2.8L7.3 7.1Q5.7 9.9 2.5 9.9L-2.5 9.9Q-5.7 9.9-7.3 7.1L-9.8 2.8Q-11.4 0-9.8-2.8L-7.3-7.1Q-5.7-9.9-2.5-9.9L2.5-9.9Q5.7-9.9 7.3-7.1Z',
  },
  '5': {
    name: 'Sky',
    shape: 'clover',
    fill: '#A4E4F7',
    deep: '#2A7F9E',
    mark: INK,
    outline:
      'M5.7-5.7A5.7 5.7 0 0 1 5.7 5.7A5.7 5.7 0 0 1-5.7 5.7A5.7 5.7 0 0 1-5.7-5.7A5.7 5.7 0 0 1 5.7-5.7Z',
  },
}
