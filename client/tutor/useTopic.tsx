import { useState, type ReactNode } from 'react'
import type { TopicId } from '../../game/public'
import type { Asked } from './asked'
import { TopicOnDemand } from './TopicOnDemand'

interface Topics {
  onTopic: (topic: TopicId) => void
  /** Where the page is not known yet. */
  onAsk: (asked: Asked) => void
  page: ReactNode
}

/** For whatever leads into the science pages: what to call, and the page that is open. */
export const useTopic = (): Topics => {
  const [open, setOpen] = useState<Asked | null>(null)
  return {
    onTopic: (topic) => setOpen({ about: 'topic', topic }),
    onAsk: setOpen,
    page: open !== null && <TopicOnDemand asked={open} onClose={() => setOpen(null)} />,
  }
}
