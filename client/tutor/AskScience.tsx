import { IconBook } from '@tabler/icons-react'
import { IconButton } from '../ui'
import type { Asked } from './asked'
import { useTopic } from './useTopic'

interface AskScienceProps {
  asked: Asked
  /** What the button is called. */
  label: string
}

/** A small way into the science pages, for places that have no room for words. */
export const AskScience = ({ asked, label }: AskScienceProps) => {
  const { onAsk, page } = useTopic()
  return (
    <>
      <IconButton label={label} onClick={() => onAsk(asked)}>
        <IconBook size={20} aria-hidden="true" />
      </IconButton>
      {page}
    </>
  )
}
