import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { requestToTell, type Trouble } from '../online/trouble'
import { RequestName } from '../ui'

/** What went wrong, why, and what to do about it; the ways on stand as buttons beside it. */
export const ProblemNote = ({ problem, children }: { problem: Trouble; children?: ReactNode }) => (
  <section className="table-problem" role="alert">
    <IconAlertTriangle size={22} aria-hidden="true" />
    <p>
      <b>{problem.message}</b> {problem.wayOn}
      <RequestName request={requestToTell(problem)} />
    </p>
    {children !== undefined && <div className="table-problem-ways">{children}</div>}
  </section>
)
