import { useState, type ReactNode } from 'react'
import type { TopicId } from '../../game/public'
import { TopicOnDemand } from './TopicOnDemand'

/** For whatever leads into the science pages: what to call, and the page that is open. */
export const useTopic = (): { onTopic: (topic: TopicId) => void; page: ReactNode } => {
  const [open, setOpen] = useState<TopicId | null>(null)
  return {
    onTopic: setOpen,
    page: open !== null && <TopicOnDemand id={open} onClose={() => setOpen(null)} />,
  }
}
