/** What can be measured of a text for players: its length, its sentences, its tone. */

export const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word))

/** Full stops that end a sentence: not those of “e.g.”, “4 a.m.” or “0.5”. */
const END = /[.!?](?=\s|$)/g
const withoutAbbreviations = (text: string) => text.replace(/\b(e\.g|i\.e|a\.m|p\.m)\./g, '$1')

export const sentencesIn = (text: string) => withoutAbbreviations(text).match(END) ?? []

/** The number of words of every sentence. */
export const sentenceLengthsIn = (text: string): readonly number[] =>
  withoutAbbreviations(text)
    .split(END)
    .map((sentence) => wordsIn(sentence).length)
    .filter((words) => words > 0)

/** About as many as are spoken: groups of vowels, less a silent e at the end. */
export const syllablesIn = (word: string): number => {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  const spoken = letters.replace(/(?<=[^aeiouyl])e(s|d)?$/, '')
  return Math.max(1, (spoken.match(/[aeiouy]+/g) ?? []).length)
}

/**
 * The age at which a text can be read without help, in years, by the Flesch–Kincaid grade: a mean of
 * words a sentence and syllables a word. It is an estimate, good to a year or two over a paragraph.
 */
export const readingAge = (text: string): number => {
  const words = wordsIn(text)
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  const sentences = Math.max(1, sentencesIn(text).length)
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
  return grade + 5
}

/** Words that blame, frighten or make a fight of it (science dossier, part F). */
const UNKIND =
  /\b(victims?|suffer\w*|battl\w*|fights?|fighting|fought|wars?|enem(y|ies)|evil|rogue|invaders?|army|armies|soldiers?|weapons?|attack(ed|ing)? the (patient|person)|kill(s|ed|ing)? (the|a) (patient|person)|(?<!natural )killers?|deadly|lost (his|her|their) (life|fight|battle)|failed (the )?(treatment|patient)|terminal(ly)?|good patient|bad patient|win|wins|winning|defeat\w*|destroy\w*|conquer\w*|want(s|ed)? to|tr(y|ies|ied) to (spread|kill|survive))\b/gi

export const unkindIn = (text: string) => text.match(UNKIND) ?? []
