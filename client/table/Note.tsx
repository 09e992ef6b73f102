import type { ReactNode } from 'react'

interface NoteProps {
  tone: 'warn' | 'plain' | 'act'
  icon: ReactNode
  children: ReactNode
  button?: ReactNode
  urgent?: boolean
}

/** One line under the top bar that everybody at the table should know now. */
export const Note = ({ tone, icon, children, button, urgent = false }: NoteProps) => (
  <div className={`table-note table-note-${tone}`} role={urgent ? 'alert' : 'status'}>
    {icon}
    <p>{children}</p>
    {button}
  </div>
)
