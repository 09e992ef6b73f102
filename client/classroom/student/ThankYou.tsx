import { IconChartFunnel, IconPlayerPlay } from '@tabler/icons-react'
import { useState } from 'react'
import { Note } from '../../table/Note'
import { Page } from '../../table/Page'
import { SeatCardView } from '../../table/SeatCardView'
import { Button } from '../../ui'
import { AtTable } from './AtTable'
import { StaysWithYou } from './StaysWithYou'
import type { InsideProps } from './StudentPage'

/** After the lesson: the own game once more, and ways on. */
export const ThankYou = (props: InsideProps) => {
  const { info, you, onHome, onAlone } = props
  const [isLooking, setLooking] = useState(false)
  if (isLooking && you.place !== null)
    return (
      <AtTable
        {...props}
        place={you.place}
        note={
          <Note
            tone="plain"
            icon={<IconChartFunnel size={22} aria-hidden="true" />}
            button={<Button onClick={() => setLooking(false)}>Done</Button>}
          >
            <b>Your game.</b>
          </Note>
        }
      />
    )
  return (
    <Page title="Thank you" onHome={onHome}>
      <main className="class-main">
        <section className="ui-panel class-you">
          <h2 className="display">That was it, {you.name}</h2>
          <p>
            Most cells did not survive the journey. In nature it is one in thousands to millions
            that does.
          </p>
          {you.place !== null && !info.erased && (
            <Button
              className="class-big"
              icon={<IconChartFunnel size={22} aria-hidden="true" />}
              onClick={() => setLooking(true)}
            >
              What happened to my cells
            </Button>
          )}
          <Button
            look="primary"
            className="class-big"
            icon={<IconPlayerPlay size={22} aria-hidden="true" />}
            onClick={() => onAlone(info.erased)}
          >
            Play on alone
          </Button>
        </section>
        {info.checks && !info.erased && (
          <section className="ui-panel" aria-labelledby="class-keep">
            <h2 id="class-keep" className="display">
              Keep your seat card
            </h2>
            <p>
              In a few weeks your teacher may ask your class once more. This device knows you; on
              any other you need the card.
            </p>
            <SeatCardView card={you.card} />
          </section>
        )}
        <StaysWithYou />
      </main>
    </Page>
  )
}
