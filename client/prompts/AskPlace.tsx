import { lazy, Suspense } from 'react'
import type { Match } from '../match/useMatch'
import { loadPrompts } from './onDemand'

/** What made the question came with it: it is here already. */
const AskCard = lazy(async () => ({ default: (await loadPrompts()).AskCard }))

/** Where a question about the last move stands, if there is one. */
export const AskPlace = ({ match: { asking } }: { match: Match }) =>
  asking !== null && (
    <Suspense>
      <AskCard key={asking.prompt.id} asking={asking} />
    </Suspense>
  )
