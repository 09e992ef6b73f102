import { lazy, Suspense } from 'react'
import type { Choice } from '../controls/useChoice'
import type { Match } from '../match/useMatch'
import { loadPrompts } from './onDemand'

/** What made the question came with it: it is here already. */
const AskCard = lazy(async () => ({ default: (await loadPrompts()).AskCard }))

/** Where a question about the last move stands, if there is one. What is chosen or asked for now comes first. */
export const AskPlace = ({ match, choice }: { match: Match; choice: Choice }) =>
  match.asking !== null &&
  match.hints.sheet === null &&
  choice.move === null && (
    <Suspense>
      <AskCard key={match.asking.prompt.id} asking={match.asking} />
    </Suspense>
  )
