import { IconBook } from '@tabler/icons-react'
import type { TopicId } from '../../game/public'
import { Button } from '../ui'
import { TOPIC_WORDS } from './topicWords'

interface ReadAboutProps {
  topic: TopicId
  onTopic: (topic: TopicId) => void
}

/** Leads into the science pages. */
export const ReadAbout = ({ topic, onTopic }: ReadAboutProps) => (
  <Button
    look="quiet"
    className="tutor-read"
    icon={<IconBook size={20} aria-hidden="true" />}
    onClick={() => onTopic(topic)}
  >
    Read about {TOPIC_WORDS[topic]}
  </Button>
)
