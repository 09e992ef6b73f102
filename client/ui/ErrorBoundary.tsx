import { Component, type ReactNode } from 'react'

/** Instead of an empty page: what happened, and that the game is not gone. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError = (): { failed: boolean } => ({ failed: true })

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <main className="ui-failed">
        <h1 className="display">Something went wrong on this page</h1>
        <p>The game was kept after the last action. Open the page again to go on from there.</p>
        <button
          type="button"
          className="ui-button ui-button-primary"
          onClick={() => {
            window.location.reload()
          }}
        >
          Open again
        </button>
      </main>
    )
  }
}
