import { Page } from '../../table/Page'
import { Button } from '../../ui'

interface ErasedProps {
  code: string
  onHome: () => void
  onNewClass: () => void
}

/** After everything about a class was removed. */
export const Erased = ({ code, onHome, onNewClass }: ErasedProps) => (
  <Page title={`Class ${code}`} onHome={onHome}>
    <main className="class-main">
      <section className="ui-panel">
        <p className="class-lead" role="status">
          All data of this class have been removed. There is nothing left to show.
        </p>
        <Button look="primary" className="class-big" onClick={onNewClass}>
          Run another class
        </Button>
      </section>
    </main>
  </Page>
)
