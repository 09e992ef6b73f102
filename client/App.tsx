import { lazy } from 'react'
import { Loading } from './routes/Loading'
import { LocalRoute } from './routes/LocalRoute'
import { loadPatiently } from './routes/patiently'
import { useRoute } from './routes/route'
import { ClonePatterns } from './ui'

/** Whoever plays on this device never loads the rest, such as what talks to the server. */
const FarRoute = lazy(async () => ({
  default: (await loadPatiently(() => import('./routes/FarRoute'))).FarRoute,
}))

export const App = () => {
  const [route, go] = useRoute()
  const isHere =
    route.at === 'home' || route.at === 'match' || (route.at === 'setup' && route.way !== 'online')
  return (
    <>
      <ClonePatterns />
      {isHere ? (
        <LocalRoute route={route} go={go} />
      ) : (
        <Loading key="online">
          <FarRoute route={route} go={go} />
        </Loading>
      )}
    </>
  )
}
