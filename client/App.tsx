import { useState } from 'react'
import { Home, type Way } from './home/Home'
import { resumeLocalMatch, shortPause, startLocalMatch, type LocalMatch } from './match/localMatch'
import { LocalMatchScreen } from './match/LocalMatchScreen'
import { newBotStream, newSeed } from './match/seed'
import { SavedCard } from './saves/SavedCard'
import { findMatch, forgetMatch, keepMatch, type Found, type FoundMatch } from './saves/saves'
import type { NewGame } from './setup/form'
import { SetupPage } from './setup/SetupPage'
import { ClonePatterns } from './ui'

type Screen = { at: 'home' } | { at: 'setup'; way: Way } | { at: 'match'; match: LocalMatch }

const options = () => ({ pace: shortPause, keep: keepMatch, botStream: newBotStream() })

/** A sentence for the set-up screen when starting would give up a game that is still going. */
const replacedBy = (found: Found): string | null =>
  found.is === 'match' && found.match.state.phase === 'action'
    ? `One game is kept on this device. Starting gives up the one in round ${found.match.state.round}.`
    : null

export const App = () => {
  const [screen, setScreen] = useState<Screen>({ at: 'home' })
  const [found, setFound] = useState<Found>(findMatch)

  const goHome = () => {
    if (screen.at === 'match') screen.match.close()
    setFound(findMatch())
    setScreen({ at: 'home' })
  }
  const start = (game: NewGame) =>
    setScreen({ at: 'match', match: startLocalMatch({ ...game, seed: newSeed() }, options()) })
  const resume = ({ kept, state, log }: FoundMatch) =>
    setScreen({ at: 'match', match: resumeLocalMatch(kept, { state, log }, options()) })
  const again = (match: LocalMatch) => {
    const { record, controllers } = match.getSnapshot()
    start({ setup: record.setup, controllers })
  }
  const forget = () => {
    forgetMatch()
    setFound(findMatch())
  }

  return (
    <>
      <ClonePatterns />
      {screen.at === 'home' && (
        <Home
          saved={<SavedCard found={found} onResume={resume} onForget={forget} />}
          onPlay={(way) => setScreen({ at: 'setup', way })}
        />
      )}
      {screen.at === 'setup' && (
        <SetupPage way={screen.way} replaces={replacedBy(found)} onBack={goHome} onStart={start} />
      )}
      {screen.at === 'match' && (
        <LocalMatchScreen
          match={screen.match}
          onLeave={goHome}
          onAgain={() => again(screen.match)}
        />
      )}
    </>
  )
}
