import { IconPrinter, IconTableExport } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { Page } from '../../table/Page'
import { ProblemNote } from '../../table/ProblemNote'
import type { Trouble } from '../../online/trouble'
import { Button } from '../../ui'
import { ClassConnection } from '../Connection'
import type { ClassAnswers } from '../types'
import type { WallProps } from '../wall/WallScreen'
import { AskAgain } from './AskAgain'
import { downloadCsv } from './downloadCsv'
import { Erase } from './Erase'
import { ReportBody } from './ReportBody'
import './report.css'

interface ReportPageProps extends WallProps {
  onBack: () => void
  /** Opens the list of students. */
  onStudents: () => void
}

/** What the class has learned and done: to read, to print, to keep as a table, or to remove. */
export const ReportPage = (props: ReportPageProps) => {
  const { now, room, info, onBack } = props
  const [answer, setAnswer] = useState<ClassAnswers['report'] | null>(null)
  const [problem, setProblem] = useState<Trouble | null>(null)
  const isConnected = now.connection === 'connected'
  useEffect(() => {
    if (!isConnected) return undefined
    let isGone = false
    void room.ask('report', {}).then((found) => {
      if (isGone) return
      if (found.ok) setAnswer(found)
      else setProblem(found.problem)
    })
    return () => {
      isGone = true
    }
  }, [room, isConnected, info.phase])

  return (
    <Page title={`Report of class ${info.code}`} onHome={onBack}>
      <ClassConnection now={now} />
      <main className="report">
        <>
          {problem !== null && answer === null && <ProblemNote problem={problem} />}
          {answer === null && problem === null && <p role="status">Adding it all up…</p>}
          {answer !== null && (
            <>
              <div className="report-go">
                <Button
                  look={info.phase === 'later' ? 'plain' : 'primary'}
                  icon={<IconTableExport size={20} aria-hidden="true" />}
                  onClick={() => downloadCsv(`class-${info.code}.csv`, answer.csv)}
                >
                  Download CSV
                </Button>
                <Button
                  icon={<IconPrinter size={20} aria-hidden="true" />}
                  onClick={() => window.print()}
                >
                  Print
                </Button>
                <Erase onErase={() => void room.ask('erase', {})} />
              </div>
              <AskAgain {...props} />
              <ReportBody report={answer.report} />
            </>
          )}
        </>
      </main>
    </Page>
  )
}
