import { IconBook } from '@tabler/icons-react'
import { topicOf, type TopicId } from '../../game/public'
import { Button } from '../ui'

interface ReadOnProps {
  topic: TopicId
  onTopic: (topic: TopicId) => void
}

/**
 * Leads into the science pages. `tutor/ReadAbout` is the same at a table; were it shared, the table
 * would come in more and smaller parts, and weigh more.
 */
export const ReadOn = ({ topic, onTopic }: ReadOnProps) => (
  <Button
    look="quiet"
    className="practice-read-on"
    icon={<IconBook size={20} aria-hidden="true" />}
    onClick={() => onTopic(topic)}
  >
    Read on: {topicOf(topic).title}
  </Button>
)
