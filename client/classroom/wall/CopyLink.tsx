import { IconCheck, IconCopy, IconEye } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '../../ui'

interface CopyLinkProps {
  title: string
  note: string
  link: string
}

/** A link with a key in it: shown only when asked for, because the wall may be on the big screen. */
export const CopyLink = ({ title, note, link }: CopyLinkProps) => {
  const [state, setState] = useState<'hidden' | 'shown' | 'copied'>('hidden')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setState('copied')
    } catch {
      // This browser does not let pages copy: then it is read.
      setState('shown')
    }
  }
  return (
    <div className="wall-copy">
      <p>
        <b>{title}</b>
        <small>{note}</small>
      </p>
      <Button
        icon={
          state === 'copied' ? (
            <IconCheck size={18} aria-hidden="true" />
          ) : (
            <IconCopy size={18} aria-hidden="true" />
          )
        }
        onClick={() => void copy()}
      >
        {state === 'copied' ? 'Copied' : 'Copy'}
        <span className="unseen"> {title}</span>
      </Button>
      <Button
        icon={<IconEye size={18} aria-hidden="true" />}
        aria-pressed={state === 'shown'}
        onClick={() => setState(state === 'shown' ? 'hidden' : 'shown')}
      >
        {state === 'shown' ? 'Hide' : 'Show'}
        <span className="unseen"> {title}</span>
      </Button>
      {state === 'shown' && <code>{link}</code>}
    </div>
  )
}
