import { IconArrowsSplit2, IconPlayerPlay } from '@tabler/icons-react'
import { useState } from 'react'
import type { TopicId, WayInWords, WhatIf as Found, WhatIfInWords } from '../../../game/public'
import { ReadAbout } from '../../tutor/ReadAbout'
import { Button } from '../../ui'
import { useWidth } from '../useWidth'
import { Tries } from './Tries'

interface WhatIfProps {
  whatIf: Found
  words: WhatIfInWords
  onTopic: (topic: TopicId) => void
  onPlay: (() => void) | null
}

interface RowProps {
  label: string
  words: WayInWords
  endings: Found['chosen']['endings']
  most: number
  width: number
}

/** From this width on both ways stand beside each other, so far apart. In pixels. */
const SIDE_BY_SIDE = 760
const BETWEEN = 24

const Row = ({ label, words, endings, most, width }: RowProps) => (
  <div className="end-way">
    <p>
      <small>{label}</small> <b>{words.name}</b>
    </p>
    {width > 0 && <Tries endings={endings} most={most} width={width} />}
    <p>{words.sentence}</p>
  </div>
)

/** A choice that could have been another: how often it would have ended how, and the way to try it. */
export const WhatIf = ({ whatIf, words, onTopic, onPlay }: WhatIfProps) => {
  const [isShown, setShown] = useState(false)
  const [ref, width] = useWidth<HTMLElement>()
  const { chosen, other } = whatIf
  const isWide = width >= SIDE_BY_SIDE
  const room = isWide ? (width - BETWEEN) / 2 : width
  const most = Math.max(...[...chosen.endings, ...other.endings].map(({ points }) => points))
  return (
    <section className="end-what-if" aria-labelledby="end-what-if" ref={ref}>
      <h3 id="end-what-if" className="display" tabIndex={-1}>
        <IconArrowsSplit2 size={22} aria-hidden="true" />
        {words.question}
      </h3>
      <div className="end-what-if-go">
        <Button aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? 'Hide the tries' : 'Show me'}
        </Button>
        {onPlay !== null && (
          <Button
            look="primary"
            icon={<IconPlayerPlay size={20} aria-hidden="true" />}
            onClick={onPlay}
          >
            Play on from there
          </Button>
        )}
      </div>
      {isShown && (
        <div className="end-tries">
          <p className="end-note">
            Quick bots played on from this moment for all seats. Decks and dice were dealt anew for
            each try, the same ones for both ways. Each dot is a try, over the points that it ended
            with; a full dot is one in which a new tumour grew.
          </p>
          <div className={isWide ? 'end-ways end-ways-wide' : 'end-ways'}>
            <Row
              label="As it was:"
              words={words.chosen}
              endings={chosen.endings}
              most={most}
              width={room}
            />
            <Row
              label="What if:"
              words={words.other}
              endings={other.endings}
              most={most}
              width={room}
            />
          </div>
          <p>
            <b>{words.verdict}</b> {words.biology}
          </p>
          <ReadAbout topic={whatIf.topic} onTopic={onTopic} />
        </div>
      )}
    </section>
  )
}
