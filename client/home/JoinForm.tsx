import { IconArrowRight } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { cleanCode } from '../online/code'
import { Button } from '../ui'

interface JoinFormProps {
  busy?: boolean
  onJoin: (code: string) => void
}

/** The code of a table or a class, typed in any way that one would write it. */
export const JoinForm = ({ busy = false, onJoin }: JoinFormProps) => {
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
        if (code !== '' && !busy) onJoin(code)
      }}
    >
      <label htmlFor={id}>Join a table or class</label>
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
        {busy ? 'Looking…' : 'Join'}
      </Button>
      {isEmpty && (
        <p id={`${id}-empty`} role="alert">
          The code stands on the screen of whoever opened the table or the class.
        </p>
      )}
    </form>
  )
}
