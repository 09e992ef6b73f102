import { ClassFunnel } from '../ClassFunnel'
import { QUESTIONS } from '../questions'
import type { Later, Report, ReportQuestion } from '../types'
import { LossPanel } from '../wall/LossPanel'
import { IdeasPanel } from './IdeasPanel'
import { gainWords, groupWords, laterName, laterWords, shareWords } from './reportWords'

const GainPanel = ({ report }: { report: Report }) => {
  const words = report.gain === null ? null : gainWords(report.gain)
  return (
    <section className="ui-panel" aria-labelledby="report-gain">
      <h2 id="report-gain" className="display">
        {words === null ? 'What the class has learned' : words.headline}
      </h2>
      {words?.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {words === null && (
        <p>There are too few answers to both checks to say how the class has changed.</p>
      )}
      {report.withheld !== null && (
        <p className="report-withheld">
          <b>Figures are missing:</b> {report.withheld}
        </p>
      )}
    </section>
  )
}

const LaterPanel = ({ later, students }: { later: Later; students: number }) => {
  const { headline, sentences } = laterWords(later, students)
  return (
    <section className="ui-panel" aria-labelledby="report-later">
      <h2 id="report-later" className="display">
        {headline}
      </h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  )
}

const Often = ({ oftenChosen }: Pick<ReportQuestion, 'oftenChosen'>) => {
  if (oftenChosen === null) return <>–</>
  const { question, choice, times } = oftenChosen
  return (
    <>
      “{QUESTIONS[question].options[choice]}” ({times} times)
    </>
  )
}

const QuestionTable = ({ report }: { report: Report }) => (
  <section className="ui-panel" aria-labelledby="report-questions">
    <h2 id="report-questions" className="display">
      Idea by idea
    </h2>
    <div className="report-scroll" tabIndex={0} role="region" aria-label="Answers by idea">
      <table className="report-table">
        <thead>
          <tr>
            <th scope="col">Idea</th>
            <th scope="col">Right before</th>
            <th scope="col">Right after</th>
            {report.later !== null && <th scope="col">Right {laterName(report.later.days)}</th>}
            <th scope="col">Still often chosen afterwards</th>
          </tr>
        </thead>
        <tbody>
          {report.questions.map(({ group, before, after, later, oftenChosen }) => (
            <tr key={group}>
              <th scope="row">{groupWords(group)}</th>
              <td>{shareWords(before)}</td>
              <td>{shareWords(after)}</td>
              {report.later !== null && <td>{shareWords(later)}</td>}
              <td>
                <Often oftenChosen={oftenChosen} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
)

const ByTable = ({ report }: { report: Report }) => (
  <section className="ui-panel" aria-labelledby="report-tables">
    <h2 id="report-tables" className="display">
      Table by table
    </h2>
    <div className="report-scroll" tabIndex={0} role="region" aria-label="Answers by table">
      <table className="report-table">
        <thead>
          <tr>
            <th scope="col">Table</th>
            <th scope="col">Students</th>
            <th scope="col">Right before</th>
            <th scope="col">Right after</th>
          </tr>
        </thead>
        <tbody>
          {report.byTable.map(({ number, students, before, after }) => (
            <tr key={number}>
              <th scope="row">Table {number}</th>
              <td>{students}</td>
              <td>{shareWords(before)}</td>
              <td>{shareWords(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
)

const Played = ({ report }: { report: Report }) => {
  const { students, machines } = report.moves
  return (
    <section className="ui-panel" aria-labelledby="report-played">
      <h2 id="report-played" className="display">
        What the cells did
      </h2>
      <p>
        {report.students} students at {report.tables} tables took {students} actions themselves.
        Autopilots and bots took {machines}; none of those count as a student’s here.
      </p>
      <ClassFunnel funnel={report.funnel} />
    </section>
  )
}

/** All of the report, the most asked for first. */
export const ReportBody = ({ report }: { report: Report }) => (
  <>
    <GainPanel report={report} />
    {report.later !== null && <LaterPanel later={report.later} students={report.students} />}
    {report.ideas.length > 0 && <IdeasPanel ideas={report.ideas} />}
    <QuestionTable report={report} />
    <ByTable report={report} />
    <Played report={report} />
    <LossPanel losses={report.losses} title="What stopped the cells" />
  </>
)
