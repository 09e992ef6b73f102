import { lazy, Suspense } from 'react'
import { loadPatiently } from '../routes/patiently'
import type { Match } from './useMatch'

/** Most games are played without them: they come when they are asked for. */
const HelpDialog = lazy(async () => ({
  default: (await loadPatiently(() => import('../help/HelpDialog'))).HelpDialog,
}))
const WordsDialog = lazy(async () => ({
  default: (await loadPatiently(() => import('../inWords/WordsDialog'))).WordsDialog,
}))

export type Opened = 'help' | 'words' | null

interface MatchDialogsProps {
  match: Match
  opened: Opened
  onOpen: (next: Opened) => void
}

/** What can be read about the match beside playing it. */
export const MatchDialogs = ({ match, opened, onOpen }: MatchDialogsProps) => (
  <Suspense>
    {opened === 'help' && (
      <HelpDialog view={match.view} onClose={() => onOpen(null)} onWords={() => onOpen('words')} />
    )}
    {opened === 'words' && <WordsDialog match={match} onClose={() => onOpen(null)} />}
  </Suspense>
)
