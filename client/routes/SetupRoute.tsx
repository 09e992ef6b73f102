import { useState } from 'react'
import { keptText } from '../saves/saves'
import type { Form, NewGame } from '../setup/form'
import { SetupPage } from '../setup/SetupPage'
import { SoloPage } from '../setup/SoloPage'
import { useLoaded } from './useLoaded'
import { loadSavedGame } from './onDemand'

interface SetupRouteProps {
  way: 'alone' | 'together'
  onBack: () => void
  onStart: (game: NewGame, seed?: string) => void
}

const Setup = ({ note, ...props }: SetupRouteProps & { note: string | null }) => {
  const [more, setMore] = useState<Form | null>(null)
  if (props.way === 'alone' && more === null)
    return <SoloPage note={note} onBack={props.onBack} onStart={props.onStart} onMore={setMore} />
  return <SetupPage {...props} note={note} first={more ?? undefined} />
}

/** Whoever sets up a game over one that is kept has to know that first. */
const SetupOverKept = (props: SetupRouteProps) => {
  const loaded = useLoaded(loadSavedGame)
  if (loaded.is === 'here') return <Setup {...props} note={loaded.part.replacedNow()} />
  if (loaded.is === 'missing')
    return <Setup {...props} note="A game is kept on this device. Starting may give it up." />
  return (
    <p className="loading" role="status">
      One moment…
    </p>
  )
}

/** Who plays, how and for how long, on this device. */
export const SetupRoute = (props: SetupRouteProps) => {
  const [isKept] = useState(() => keptText() !== null)
  return isKept ? <SetupOverKept {...props} /> : <Setup {...props} note={null} />
}
