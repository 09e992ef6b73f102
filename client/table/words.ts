import type { CardPicture, Phrase } from '../online/types'

/** What can be said at a table. Reactions are a picture with its word. */
export const PHRASE_WORDS = {
  hello: { text: 'Hello!', picture: '👋' },
  wellPlayed: { text: 'Well played!', picture: '🌟' },
  goodIdea: { text: 'Good idea', picture: '💡' },
  ouch: { text: 'Ouch', picture: '😬' },
  surprising: { text: 'That surprised me', picture: '😮' },
  thinking: { text: 'I am thinking', picture: '🤔' },
  ready: { text: 'I am ready', picture: '👍' },
  thanks: { text: 'Thank you', picture: '🙏' },
  whatHappened: { text: 'What happened?', picture: '❓' },
  backSoon: { text: 'Back soon', picture: '☕' },
  clap: { text: 'Clapping', picture: '👏' },
  smile: { text: 'Smiling', picture: '😊' },
} as const satisfies Record<Phrase, { text: string; picture: string }>

export const PHRASES = Object.keys(PHRASE_WORDS) as readonly Phrase[]

/** The pictures of seat cards: plain things, each with the name that it is read out by. */
export const PICTURES = {
  fox: '🦊',
  owl: '🦉',
  whale: '🐳',
  turtle: '🐢',
  bee: '🐝',
  snail: '🐌',
  frog: '🐸',
  penguin: '🐧',
  cactus: '🌵',
  tulip: '🌷',
  mushroom: '🍄',
  leaf: '🍃',
  pear: '🍐',
  cherry: '🍒',
  lemon: '🍋',
  carrot: '🥕',
  moon: '🌙',
  star: '⭐',
  cloud: '☁️',
  rainbow: '🌈',
  snowflake: '❄️',
  umbrella: '☂️',
  fire: '🔥',
  mountain: '⛰️',
  boat: '⛵',
  bicycle: '🚲',
  rocket: '🚀',
  train: '🚂',
  kite: '🪁',
  drum: '🥁',
  guitar: '🎸',
  bell: '🔔',
} as const satisfies Record<CardPicture, string>

export const CARD_PICTURES = Object.keys(PICTURES) as readonly CardPicture[]
