import { useState } from 'react'
import { rulingOf, topicOf } from '../../game/public'
import { isRuling, type PageId } from '../science/pageId'
import { RulingPage } from '../science/RulingPage'
import { TopicPage } from '../science/TopicPage'
import { Dialog } from '../ui'
import { topicAsked, type Asked } from './asked'
import '../science/pages.css'
import './tutor.css'

interface TopicDialogProps {
  id: PageId
  /** Called with the page that is read on. */
  onPage: (id: PageId) => void
  onClose: () => void
}

/**
 * A page of the science. Import it on demand: it brings the texts of all pages along.
 *
 * Each page is a window of its own, so that it begins at its title and with its deeper note closed.
 */
export const TopicDialog = ({ id, onPage, onClose }: TopicDialogProps) =>
  isRuling(id) ? (
    <Dialog key={id} title={rulingOf(id).question} onClose={onClose}>
      <RulingPage id={id} onPage={onPage} />
    </Dialog>
  ) : (
    <Dialog key={id} title={topicOf(id).title} onClose={onClose}>
      <TopicPage id={id} onPage={onPage} />
    </Dialog>
  )

/** The page that answers a question, and those that are read on from there. */
export const AskedDialog = ({ asked, onClose }: { asked: Asked; onClose: () => void }) => {
  const [id, setId] = useState<PageId>(() => topicAsked(asked))
  return <TopicDialog id={id} onPage={setId} onClose={onClose} />
}
