import { isBuiltin } from 'node:module'
import path from 'node:path'

// What lint checks of this project alone; all else is named in .oxlintrc.json.

/**
 * Who may import whom. Every row whose `from` matches the importing file holds for it.
 * Both sides are names as `nameOf` gives them: `game/rules/planting`, `react`, `node:fs`.
 * Proved row by row in tests/project/imports.test.ts.
 */
const directions = [
  {
    from: /^(game|client(?!\/dev\/)|server)\//,
    never: /^tests(\/|$)/,
    say: 'Tests use the game, never the other way round: move what both need into the product.',
  },
  {
    from: /^(game|client(?!\/dev\/)|server)\//,
    never: /^client\/dev(\/|$)/,
    say: 'client/dev/ is for developers and not built: move what both need out of it.',
  },
  {
    from: /^client\/dev\//,
    never: /^tests(\/(?!support\/)|$)/,
    say: 'client/dev/ opens what tests set up: have it from tests/support.',
  },

  {
    from: /^game\//,
    never: /^((client|server)(\/|$)|react|node:|(boardgame\.io|#bgio)\/(client|server|react)$)/,
    say: 'game/ is pure: no screen, no server, no files. Pass in what it needs as an argument.',
  },
  {
    from: /^game\/(?!game$)/,
    never: /^(boardgame\.io|#bgio|immer)(\/|$)/,
    say: 'Only game/game.ts knows boardgame.io: write a plain function and call it from there.',
  },
  {
    from: /^game\/cards\/[^/]+\//,
    only: /^game\/(define|vocabulary)$/,
    say: 'A card is data made by ../../define with the words of ../../vocabulary: what that cannot say becomes an effect in game/effects/.',
  },
  {
    from: /^game\/science\/topics\//,
    only: /^game\/science\/topic$/,
    say: 'A topic is data made by ../topic: what that cannot say becomes a field there.',
  },
  {
    from: /^game\/science\/terms\//,
    only: /^game\/science\/term$/,
    say: 'A term is data made by ../term: what that cannot say becomes a field there.',
  },
  {
    from: /^game\/science\/rulings\//,
    only: /^game\/science\/ruling$/,
    say: 'A ruling is data made by ../ruling: what that cannot say becomes a field there.',
  },
  {
    from: /^game\/questions\/(bank|check|debrief)\//,
    only: /^game\/questions\/define$/,
    say: 'A question is data made by ../define: what that cannot say becomes a field there.',
  },
  {
    from: /^game\/prompts\/moves\//,
    only: /^game\/prompts\/(prompt|situations)$/,
    say: 'A prompt is data made by ../prompt: what it asks of a situation has a name in ../situations.',
  },
  {
    from: /^game\/misconceptions\/ideas\//,
    only: /^game\/misconceptions\/idea$/,
    say: 'An idea is data made by ../idea: what that cannot say becomes a field there.',
  },
  {
    from: /^game\/effects\//,
    never: /^game\/(cards|bots|simulation|game)(\/|$)/,
    say: 'An effect works on game/state and game/rules: take the card or the choice as an argument.',
  },
  {
    from: /^game\/rules\//,
    never: /^game\/(cards|bots|simulation|game)(\/|$)/,
    say: 'A rule works on game/state: take what it needs to know of a card as an argument.',
  },
  {
    from: /^game\/bots\//,
    never: /^game\/(cards|effects|simulation|setup|game)(\/|$)/,
    say: 'A bot sees what a seat sees: use game/actions, game/view and what game/rules exports.',
  },

  {
    from: /^client\//,
    never: /^game(\/(?!public$)|$)/,
    say: 'client/ sees the game through game/public: export it there if a player may know it.',
  },
  {
    from: /^client\//,
    never: /^server(\/(?!(protocol|classProtocol)$)|$)/,
    say: 'client/ knows the server by its messages: import their types from server/protocol or server/classProtocol.',
  },
  {
    from: /^client\//,
    typesOnly: /^server\/(protocol|classProtocol)$/,
    say: 'Write `import type`, or the schemas of the server end up in the browser.',
  },
  {
    from: /^client\//,
    never: /^node:/,
    say: 'client/ runs in a browser: ask the server for it.',
  },

  {
    from: /^server\/(?!tools\/tuned\/)/,
    never: /^game(\/(?!(public|game)$|(bots|simulation)\/)|$)/,
    say: 'server/ uses game/public, game/game, game/bots/* and game/simulation/*: export it there.',
  },
  {
    from: /^server\/(?!tools\/tuned\/)/,
    never: /^server\/tools\/tuned\//,
    say: 'What stands in for files of the game is for `vite build --mode tune` alone.',
  },
  {
    from: /^server\/tools\/tuned\//,
    never: /^game\/(?!(numbers|define)$|simulation\/changes$)/,
    say: 'A stand-in changes one file of the game and needs no other.',
  },
  {
    from: /^server\//,
    never: /^(client(\/|$)|react)/,
    say: 'server/ serves the built client as files: what both need belongs in server/protocol or server/classProtocol.',
  },
]

const forbids = ({ never, only, typesOnly }, target, isType) =>
  never?.test(target) || (only && !only.test(target)) || (typesOnly?.test(target) && !isType)

/** Lint runs where .oxlintrc.json is. */
const root = process.cwd()

/** `../rules/planting.ts` as written in game/effects/grow.ts is `game/rules/planting`. */
function nameOf(specifier, importer) {
  if (isBuiltin(specifier)) return `node:${specifier.replace(/^node:/, '')}`
  if (!specifier.startsWith('.')) return specifier
  return nameOfFile(path.resolve(path.dirname(importer), specifier.replace(/\?.*$/, '')))
}

const nameOfFile = (file) =>
  path
    .relative(root, file)
    .replaceAll(path.sep, '/')
    .replace(/\.[jt]sx?$/, '')
    .replace(/\/index$/, '')

/** Like no-restricted-imports, but it resolves paths, sees `import()`, and its rows add up. */
const importDirections = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const importer = nameOfFile(context.filename)
    const rows = directions.filter((row) => row.from.test(importer))

    function check(source, isType) {
      if (typeof source?.value !== 'string') return
      const target = nameOf(source.value, context.filename)
      const row = rows.find((row) => forbids(row, target, isType))
      if (row) context.report({ node: source, message: `No import of ${target} here. ${row.say}` })
    }
    return {
      ImportDeclaration: (node) => check(node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
    }
  },
}

const noEnums = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const message = "Make a union from an array: const suits = ['a', 'b'] as const."
    return { TSEnumDeclaration: (node) => context.report({ node, message }) }
  },
}

export default {
  meta: { name: 'project' },
  rules: { 'import-directions': importDirections, 'no-enums': noEnums },
}
