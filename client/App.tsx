import { lazy, Suspense } from 'react'
import { LocalRoute } from './routes/LocalRoute'
import { useRoute } from './routes/route'
import { ClonePatterns } from './ui'

/** Whoever plays alone never loads what talks to the server. */
const OnlineRoute = lazy(async () => ({
  default: (await import('./routes/OnlineRoute')).OnlineRoute,
}))

export const App = () => {
  const [route, go] = useRoute()
  const isOnline = route.at === 'table' || (route.at === 'setup' && route.way === 'online')
  return (
    <>
      <ClonePatterns />
      {isOnline ? (
        <Suspense
          fallback={
            <p className="loading" role="status">
              One moment…
            </p>
          }
        >
          <OnlineRoute route={route} go={go} />
        </Suspense>
      ) : (
        <LocalRoute route={route} go={go} />
      )}
    </>
  )
}
