import { IconX } from '@tabler/icons-react'
import { IconButton } from '../ui'

/** What happened last, once more: shown as well as spoken. */
export const LastHappened = ({
  lines,
  onClose,
}: {
  lines: readonly string[]
  onClose: () => void
}) => (
  <section className="match-last" aria-label="What happened last">
    <ul>
      {lines.map((line, i) => (
        <li key={i}>{line}</li>
      ))}
    </ul>
    <IconButton label="Close" onClick={onClose}>
      <IconX size={20} aria-hidden="true" />
    </IconButton>
  </section>
)
