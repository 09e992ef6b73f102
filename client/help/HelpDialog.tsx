import { IconFileText } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { View } from '../../game/public'
import { KEY_WORDS } from '../match/keys'
import { useSetting } from '../saves/useSetting'
import { shortcuts } from '../settings/preferences'
import { Button, Dialog } from '../ui'
import './help.css'
import { ACTION_LINES, DICE_LINE, roundLines } from './lines'
import { Marks } from './Marks'

const Part = ({
  title,
  open = false,
  children,
}: {
  title: string
  open?: boolean
  children: ReactNode
}) => (
  <details className="help-part" open={open}>
    <summary>
      <h3>{title}</h3>
    </summary>
    {children}
  </details>
)

const Keys = () => {
  const [single] = useSetting(shortcuts)
  return (
    <>
      <dl className="help-keys">
        {KEY_WORDS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      {single === 'off' && <p>Keys of a single character are off now: see Settings.</p>}
    </>
  )
}

/** What one wants to look up while playing: a round, the actions, the marks, the keys. */
export const HelpDialog = ({
  view,
  onClose,
  onWords,
}: {
  view: View
  onClose: () => void
  onWords: () => void
}) => (
  <Dialog title="Help" onClose={onClose}>
    <Button icon={<IconFileText size={20} aria-hidden="true" />} onClick={onWords}>
      The board in words
    </Button>
    <Part title="A round" open>
      <ol className="help-round">
        {roundLines(view).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p>{DICE_LINE}</p>
    </Part>
    <Part title="The actions">
      <dl className="help-actions">
        {ACTION_LINES.map(({ move, verb, term, rule }) => (
          <div key={move}>
            <dt>
              {verb} <small>{term}</small>
            </dt>
            <dd>{rule}</dd>
          </div>
        ))}
      </dl>
    </Part>
    <Part title="Marks on the board">
      <Marks />
      <p>
        The numbers 1 to 7 are the stages of the cascade: primary tumour, invasion, entering a
        vessel, circulation, stopping in a small vessel, settling, growing.
      </p>
    </Part>
    <Part title="Keys">
      <Keys />
    </Part>
  </Dialog>
)
