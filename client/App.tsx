import { lazy, type ReactNode } from 'react'
import { Loading } from './routes/Loading'
import { LocalRoute, type LocalPlace } from './routes/LocalRoute'
import { loadPatiently } from './routes/patiently'
import { useRoute, type Go, type Route } from './routes/route'
import { ClonePatterns } from './ui'

/** Whoever plays alone never loads what talks to the server. */
const OnlineRoute = lazy(async () => ({
  default: (await loadPatiently(() => import('./routes/OnlineRoute'))).OnlineRoute,
}))

/** A student's phone never loads the teacher's wall, nor the wall what only students see. */
const StudentRoute = lazy(async () => ({
  default: (await loadPatiently(() => import('./classroom/StudentRoute'))).StudentRoute,
}))
const TeacherRoute = lazy(async () => ({
  default: (await loadPatiently(() => import('./classroom/TeacherRoute'))).TeacherRoute,
}))

/** The screen of an address, with what keeps it apart from others. */
const screenOf = (route: Route, go: Go): readonly [string, ReactNode] => {
  if (route.at === 'class' && (route.as === 'student' || route.as === 'card'))
    return ['student', <StudentRoute code={route.code} as={route.as} go={go} />]
  if (route.at === 'class')
    return ['teacher', <TeacherRoute code={route.code} as={route.as} go={go} />]
  if (route.at === 'teach') return ['teacher', <TeacherRoute code={null} as="teacher" go={go} />]
  return ['online', <OnlineRoute route={route} go={go} />]
}

const isHere = (route: Route): route is LocalPlace =>
  route.at === 'home' || route.at === 'match' || (route.at === 'setup' && route.way !== 'online')

export const App = () => {
  const [route, go] = useRoute()
  if (isHere(route))
    return (
      <>
        <ClonePatterns />
        <LocalRoute route={route} go={go} />
      </>
    )
  const [key, screen] = screenOf(route, go)
  return (
    <>
      <ClonePatterns />
      <Loading key={key}>{screen}</Loading>
    </>
  )
}
