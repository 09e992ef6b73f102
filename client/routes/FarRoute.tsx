import { lazy } from 'react'
import type { LocalPlace } from './LocalRoute'
import { Loading } from './Loading'
import { loadPatiently } from './patiently'
import type { Go, Route } from './route'

const OnlineRoute = lazy(async () => ({
  default: (await loadPatiently(() => import('./OnlineRoute'))).OnlineRoute,
}))
/** A student's phone never loads the teacher's wall, nor the wall what only students see. */
const StudentRoute = lazy(async () => ({
  default: (await loadPatiently(() => import('../classroom/StudentRoute'))).StudentRoute,
}))
const TeacherRoute = lazy(async () => ({
  default: (await loadPatiently(() => import('../classroom/TeacherRoute'))).TeacherRoute,
}))

const SciencePage = lazy(async () => ({
  default: (await loadPatiently(() => import('../science/SciencePage'))).SciencePage,
}))

const PracticePage = lazy(async () => ({
  default: (await loadPatiently(() => import('../practice/PracticePage'))).PracticePage,
}))

const GlossaryPage = lazy(async () => ({
  default: (await loadPatiently(() => import('../science/GlossaryPage'))).GlossaryPage,
}))

type FarPlace = Exclude<Route, LocalPlace> | Extract<Route, { at: 'setup' }>

const screenOf = (route: FarPlace, go: Go) => {
  switch (route.at) {
    case 'table':
    case 'setup':
      return <OnlineRoute route={route} go={go} />
    case 'teach':
      return <TeacherRoute code={null} as="teacher" go={go} />
    case 'science':
      return (
        <SciencePage
          page={route.page}
          onPage={(page) => go({ at: 'science', page })}
          onGlossary={() => go({ at: 'glossary' })}
          onPractice={() => go({ at: 'practice' })}
          onHome={() => go({ at: 'home' })}
        />
      )
    case 'glossary':
      return (
        <GlossaryPage
          onBack={() => go({ at: 'science', page: '' })}
          onHome={() => go({ at: 'home' })}
        />
      )
    case 'practice':
      return <PracticePage onHome={() => go({ at: 'home' })} />
    case 'class': {
      const { code, as } = route
      return as === 'student' || as === 'card' ? (
        <StudentRoute code={code} as={as} go={go} />
      ) : (
        <TeacherRoute code={code} as={as} go={go} />
      )
    }
  }
}

/** Everything that is not needed to play on this device: whoever does need not even know its parts. */
export const FarRoute = ({ route, go }: { route: FarPlace; go: Go }) => (
  <Loading key={route.at}>{screenOf(route, go)}</Loading>
)
