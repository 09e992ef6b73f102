import { useState } from 'react'
import { Home } from './home/Home'
import { ClonePatterns } from './ui'

type Screen = { at: 'home' } | { at: 'setup' }

export const App = () => {
  const [screen, setScreen] = useState<Screen>({ at: 'home' })
  return (
    <>
      <ClonePatterns />
      {screen.at === 'home' && <Home saved={null} onPlay={() => setScreen({ at: 'setup' })} />}
    </>
  )
}
