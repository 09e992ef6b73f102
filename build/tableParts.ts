/** What is asked for before there is a table (`pairs`), or leans on such, has to stay outside. */
const RULES = /\/game\/(rules|effects)\/(?!pairs)\w+\.ts$/
const CORE =
  /\/game\/(action|actions|apply|body|clone|numbers|outlook|play|profile|reasons|state|traits|view)\.ts$/
const WORDS = /\/game\/text\/(card|names|rungs|words)\.ts$/

/**
 * The rules, which every table on this device loads before the first move, in one file. Each page that
 * needs a part of them later (the end of a game, practice, the science) would else split them into small
 * files, and all of those together weigh more than one: see `budget.ts`.
 *
 * What these import and others need as well, such as the cards, stays where it is. The workers load the
 * file too: nothing belongs into it that knows the page, or leads to a file that does.
 */
export const tableParts = {
  includeDependenciesRecursively: false,
  groups: [
    {
      name: 'rules',
      test: (id: string) => [RULES, CORE, WORDS].some((part) => part.test(id)),
    },
  ],
}
