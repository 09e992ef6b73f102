// `npm start`: from a fresh clone to the running game.
import { giveUp, install, runNpm } from './install.js'

install()
console.log('Building ...')
if (!runNpm(['run', 'build', '--silent'])) {
  giveUp('The build failed, its reason is above.')
}
process.env.NODE_ENV ??= 'production' // boardgame.io is about twice as slow without it
await import('../dist/server/main.js')
