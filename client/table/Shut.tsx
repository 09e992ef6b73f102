import type { TableSnapshot } from '../online/state'
import { Button } from '../ui'
import { Page } from './Page'
import { ProblemNote } from './ProblemNote'
import type { InClass } from './TablePage'

interface ShutProps {
  now: TableSnapshot
  onHome: () => void
  onNewTable: () => void
  inClass: InClass | undefined
}

/** Why there is no coming in, and the ways on. */
export const Shut = (props: ShutProps) => {
  const { now, onHome, onNewTable, inClass } = props
  const { shut, code } = now
  if (shut === null) return null
  const isOld = shut.id === 'client/old' || shut.id === 'message/malformed'
  return (
    <Page title={`Table ${code}`} onHome={onHome}>
      <main className="table-main table-door">
        <ProblemNote problem={shut}>
          {isOld ? (
            <Button look="primary" onClick={() => window.location.reload()}>
              Load the page again
            </Button>
          ) : (
            inClass === undefined && (
              <Button look="primary" onClick={onNewTable}>
                Open a new table
              </Button>
            )
          )}
          <Button onClick={onHome}>{inClass === undefined ? 'Home' : 'Back'}</Button>
        </ProblemNote>
      </main>
    </Page>
  )
}
