import { IconMicroscope, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { TOPIC_IDS, topicOf, type TopicId } from '../../game/public'
import { Page } from '../table/Page'
import { TopicDialog } from '../tutor/TopicDialog'
import { Button, plural } from '../ui'
import { groupsWith } from './search'
import './science.css'

interface SciencePageProps {
  /** The page that is open, as it stands in the address; nothing for the list alone. */
  topic: string
  onTopic: (topic: TopicId | '') => void
  onPractice: () => void
  onHome: () => void
}

interface EntryProps {
  id: TopicId
  onOpen: (id: TopicId) => void
}

/** What a page is about: its first sentence. */
const Entry = ({ id, onOpen }: EntryProps) => {
  const { title, text } = topicOf(id)
  return (
    <li>
      <button type="button" className="science-entry" onClick={() => onOpen(id)}>
        <b>{title}</b>
        <span>{/^.*?\.(?= |$)/.exec(text)?.[0] ?? text}</span>
      </button>
    </li>
  )
}

/** Every page of the science, to look up and to read on. */
export const SciencePage = ({ topic, onTopic, onPractice, onHome }: SciencePageProps) => {
  const [typed, setTyped] = useState('')
  const groups = groupsWith(typed)
  const count = groups.reduce((sum, { topics }) => sum + topics.length, 0)
  const open = TOPIC_IDS.find((id) => id === topic)
  return (
    <Page title="The science" onHome={onHome}>
      <main className="science">
        <p className="science-lead">
          <IconMicroscope size={22} aria-hidden="true" /> What happens in a body, where it can be
          read, how sure it is, and what the game leaves out.
          <Button onClick={onPractice}>Test yourself</Button>
        </p>
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
        {groups.map(({ title, topics }) => (
          <section key={title}>
            <h2 className="display">{title}</h2>
            <ul className="science-list">
              {topics.map((id) => (
                <Entry key={id} id={id} onOpen={onTopic} />
              ))}
            </ul>
          </section>
        ))}
      </main>
      {open !== undefined && <TopicDialog id={open} onClose={() => onTopic('')} />}
    </Page>
  )
}
