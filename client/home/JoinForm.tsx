import { IconArrowRight } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { cleanCode } from '../online/code'
import { Button } from '../ui'

/** The code of a table, typed in any way that one would write it. */
export const JoinForm = ({ onJoin }: { onJoin: (code: string) => void }) => {
  const [typed, setTyped] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const id = useId()
  return (
    <form
      className="home-join"
      onSubmit={(event) => {
        event.preventDefault()
        const code = cleanCode(typed)
        setEmpty(code === '')
        if (code !== '') onJoin(code)
      }}
    >
      <label htmlFor={id}>Join a table</label>
      <input
        id={id}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        placeholder="FERN42"
        aria-describedby={isEmpty ? `${id}-empty` : undefined}
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={20}
        enterKeyHint="go"
      />
      <Button type="submit" icon={<IconArrowRight size={20} aria-hidden="true" />}>
        Join
      </Button>
      {isEmpty && (
        <p id={`${id}-empty`} role="alert">
          The code stands on the screen of whoever opened the table.
        </p>
      )}
    </form>
  )
}
