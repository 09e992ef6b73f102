import { lazy } from 'react'
import { Loading } from './routes/Loading'
import { LocalRoute } from './routes/LocalRoute'
import { loadPatiently } from './routes/patiently'
import { useRoute } from './routes/route'
import { ClonePatterns } from './ui'

/** Whoever plays alone never loads what talks to the server. */
const OnlineRoute = lazy(async () => ({
  default: (await loadPatiently(() => import('./routes/OnlineRoute'))).OnlineRoute,
}))

export const App = () => {
  const [route, go] = useRoute()
  const isOnline = route.at === 'table' || (route.at === 'setup' && route.way === 'online')
  return (
    <>
      <ClonePatterns />
      {isOnline ? (
        <Loading key="online">
          <OnlineRoute route={route} go={go} />
        </Loading>
      ) : (
        <LocalRoute route={route} go={go} />
      )}
    </>
  )
}
