import { IconKey } from '@tabler/icons-react'
import { useState } from 'react'
import type { Trouble } from '../online/trouble'
import { Page } from '../table/Page'
import { ProblemNote } from '../table/ProblemNote'
import { Button } from '../ui'

interface KeyPageProps {
  code: string
  as: 'teacher' | 'projector'
  /** Why the key that was given last opens nothing. */
  problem?: Trouble | null
  onKey: (key: string) => void
  onHome: () => void
}

/** Whoever lost the laptop types the key that was written down. */
export const KeyPage = ({ code, as, problem = null, onKey, onHome }: KeyPageProps) => {
  const [typed, setTyped] = useState('')
  const key = typed.trim()
  return (
    <Page title={`Class ${code}`} onHome={onHome}>
      <main className="class-main">
        {problem !== null && <ProblemNote problem={problem} />}
        <form
          className="ui-panel"
          onSubmit={(event) => {
            event.preventDefault()
            if (key !== '') onKey(key)
          }}
        >
          <h2 className="display">
            {as === 'teacher' ? 'The key of the teacher' : 'The key of the projector'}
          </h2>
          <p>
            It stands at the end of your private link, after the #. Whoever has it runs the class:
            do not let it be seen.
          </p>
          <label className="class-field">
            <span>Key</span>
            <input
              className="class-input"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              maxLength={64}
              autoCapitalize="off"
              autoComplete="off"
              autoCorrect="off"
              spellCheck={false}
            />
          </label>
          <Button
            type="submit"
            look="primary"
            className="class-big"
            icon={<IconKey size={22} aria-hidden="true" />}
            disabled={key === ''}
          >
            Open the class
          </Button>
        </form>
      </main>
    </Page>
  )
}
