import { useState } from 'react'
import { Home, type Way } from './home/Home'
import { SetupPage } from './setup/SetupPage'
import { ClonePatterns } from './ui'

type Screen = { at: 'home' } | { at: 'setup'; way: Way }

export const App = () => {
  const [screen, setScreen] = useState<Screen>({ at: 'home' })
  const home = () => setScreen({ at: 'home' })
  return (
    <>
      <ClonePatterns />
      {screen.at === 'home' && (
        <Home saved={null} onPlay={(way) => setScreen({ at: 'setup', way })} />
      )}
      {screen.at === 'setup' && (
        <SetupPage way={screen.way} replaces={null} onBack={home} onStart={() => undefined} />
      )}
    </>
  )
}
