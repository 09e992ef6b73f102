import { Component, Suspense, type ReactNode } from 'react'
import { Button } from '../ui'
import { NotLoaded } from './patiently'

interface Failed {
  error: Error | null
}

/** Says that a part of the page did not come; every other error is none of its business. */
class Boundary extends Component<{ children: ReactNode }, Failed> {
  override state: Failed = { error: null }

  static getDerivedStateFromError = (error: Error): Failed => ({ error })

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    if (!(error instanceof NotLoaded)) throw error
    return (
      <main className="ui-failed">
        <h1 className="display">The network is too slow now</h1>
        <p>
          A part of this page did not arrive. Look at your network, then load the page again; your
          seat and your game are kept.
        </p>
        {/* A browser may remember what failed: only a new page surely asks again. */}
        <Button look="primary" onClick={() => window.location.reload()}>
          Load the page again
        </Button>
      </main>
    )
  }
}

/** What is loaded only when it is needed, and what one sees until it is there. */
export const Loading = ({ children }: { children: ReactNode }) => (
  <Boundary>
    <Suspense
      fallback={
        <p className="loading" role="status">
          One moment…
        </p>
      }
    >
      {children}
    </Suspense>
  </Boundary>
)
