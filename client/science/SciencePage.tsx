import { IconListCheck, IconMicroscope, IconSearch, IconVocabulary } from '@tabler/icons-react'
import { useState } from 'react'
import { GLOSSARY } from '../../game/public'
import { Page } from '../table/Page'
import { TopicDialog } from '../tutor/TopicDialog'
import { Button, plural } from '../ui'
import { Entry } from './Entry'
import { pageNamed, type PageId } from './pageId'
import { groupsWith } from './search'
import './science.css'

interface SciencePageProps {
  /** The page that is open, as it stands in the address; nothing for the list alone. */
  page: string
  onPage: (page: PageId | '') => void
  onGlossary: () => void
  onPractice: () => void
  onHome: () => void
}

/** Every page of the science, to look up and to read on. */
export const SciencePage = ({ page, onPage, onGlossary, onPractice, onHome }: SciencePageProps) => {
  const [typed, setTyped] = useState('')
  const groups = groupsWith(typed)
  const count = groups.reduce((sum, { pages }) => sum + pages.length, 0)
  const open = pageNamed(page)
  return (
    <Page title="The science" onHome={onHome}>
      <main className="science">
        <p className="science-lead">
          <IconMicroscope size={22} aria-hidden="true" /> What happens in a body, where it can be
          read, how sure it is, and what the game leaves out.
        </p>
        <div className="science-ways">
          <Button icon={<IconVocabulary size={20} aria-hidden="true" />} onClick={onGlossary}>
            Glossary: {plural(GLOSSARY.length, 'word')} explained
          </Button>
          <Button icon={<IconListCheck size={20} aria-hidden="true" />} onClick={onPractice}>
            Test yourself
          </Button>
        </div>
        <label className="science-search">
          <IconSearch size={20} aria-hidden="true" />
          <span className="unseen">Search the science pages</span>
          <input
            type="search"
            placeholder="Search, for example: liver"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <p className="science-count" role="status">
          {count === 0 ? 'No page has these words.' : plural(count, 'page')}
        </p>
        {groups.length > 1 && (
          <nav className="science-jumps" aria-label="Groups">
            {groups.map(({ id, title }) => (
              <a key={id} href={`#${id}`}>
                {title}
              </a>
            ))}
          </nav>
        )}
        {groups.map(({ id, title, pages }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id} className="display" tabIndex={-1}>
              {title}
            </h2>
            <ul className="science-list">
              {pages.map((one) => (
                <Entry key={one} id={one} onOpen={onPage} />
              ))}
            </ul>
          </section>
        ))}
      </main>
      {open !== undefined && <TopicDialog id={open} onPage={onPage} onClose={() => onPage('')} />}
    </Page>
  )
}
