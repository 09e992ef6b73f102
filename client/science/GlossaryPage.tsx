import { IconArrowLeft, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { GLOSSARY, type Term } from '../../game/public'
import { Page } from '../table/Page'
import { ReadAbout } from '../tutor/ReadAbout'
import { TopicDialog } from '../tutor/TopicDialog'
import { Button, plural } from '../ui'
import type { PageId } from './pageId'
import { hasWords, wordsTyped } from './search'
import './science.css'

interface GlossaryPageProps {
  onBack: () => void
  onHome: () => void
}

const Entry = ({ entry, onPage }: { entry: Term; onPage: (id: PageId) => void }) => {
  const { term, also, says, origin, topic } = entry
  return (
    <div className="science-term">
      <dt>
        {term}
        {also.length > 0 && <small> also: {also.join(', ')}</small>}
      </dt>
      <dd>
        {says}
        {origin !== undefined && <small> Where the word comes from: {origin}.</small>}
      </dd>
      <dd>
        <ReadAbout topic={topic} onTopic={onPage} />
      </dd>
    </div>
  )
}

/** Every word of the trade in one plain sentence, with a page to read on. */
export const GlossaryPage = ({ onBack, onHome }: GlossaryPageProps) => {
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState<PageId | null>(null)
  const words = wordsTyped(typed)
  const terms = GLOSSARY.filter(({ term, also, says }) => hasWords([term, ...also, says], words))
  return (
    <Page title="Glossary" onHome={onHome}>
      <main className="science">
        <div>
          <Button
            look="quiet"
            icon={<IconArrowLeft size={20} aria-hidden="true" />}
            onClick={onBack}
          >
            All science pages
          </Button>
        </div>
        <label className="science-search">
          <IconSearch size={20} aria-hidden="true" />
          <span className="unseen">Search the glossary</span>
          <input
            type="search"
            placeholder="Search, for example: vessel"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <p className="science-count" role="status">
          {terms.length === 0 ? 'No entry has these words.' : plural(terms.length, 'word')}
        </p>
        <dl className="science-terms">
          {terms.map((entry) => (
            <Entry key={entry.term} entry={entry} onPage={setOpen} />
          ))}
        </dl>
      </main>
      {open !== null && <TopicDialog id={open} onPage={setOpen} onClose={() => setOpen(null)} />}
    </Page>
  )
}
