import { Button, Dialog } from '../ui'

export type AboutTopic = 'play' | 'science' | 'support'

const TITLES: Readonly<Record<AboutTopic, string>> = {
  play: 'How to play',
  science: 'What is model, what is nature',
  support: 'Support and information',
}

const Play = () => (
  <>
    <p>
      You lead one clone of tumour cells. A cell that leaves the first tumour, enters a vessel,
      survives the blood, leaves the vessel and grows in another organ becomes a secondary tumour,
      and scores.
    </p>
    <ol className="home-list">
      <li>
        <b>Look ahead.</b> Each round opens with three cards, face up: how the blood will flow,
        which immune cells patrol, which soil is fertile.
      </li>
      <li>
        <b>Act.</b> You may fix one adaptation, turn the dial between anchored and mobile, and take
        three actions. Each says its odds first.
      </li>
      <li>
        <b>The body acts</b>, on everyone alike: flow, immune cells, soil, clinic. Every loss says
        why, and what would have helped.
      </li>
      <li>
        <b>Change.</b> Every fourth lost cell leaves a mutation cube. Cubes pay for adaptations.
      </li>
    </ol>
    <p>The better the clones do, the sooner the clinic finds them, and the game ends.</p>
  </>
)

const Science = ({ onScience }: { onScience: () => void }) => (
  <>
    <p>
      Odds are raised enormously so that a game fits into a lesson. In one mouse study about 1 cell
      in 5,000 grew into a tumour; in one model of people, about 1 in 60 million.
    </p>
    <ul className="home-list">
      <li>
        <b>Cells do not plan.</b> You choose so that you can learn. In nature variation is random,
        and selection is blind.
      </li>
      <li>
        <b>Time is squashed.</b> Minutes in the blood, days to the first growth, years of rest: all
        become rounds.
      </li>
      <li>
        <b>Stages overlap.</b> Real cells can spread early, return, or move on from a new tumour.
      </li>
      <li>
        <b>Clones at one table are not in one person.</b> Treatment is far richer than cards, and is
        decided with people.
      </li>
      <li>
        <b>Many findings come from mice or lab devices</b>, and some are disputed. Each card says
        where its biology can be read.
      </li>
    </ul>
    <Button onClick={onScience}>All science pages</Button>
  </>
)

const Support = () => (
  <>
    <p>
      This game models how cancer spreads. Some players have cancer, have had it, or love someone
      who does. You may pause, watch, or stop at any time. You do not have to say why.
    </p>
    <p>
      Nothing here says how any person’s illness will go, and nothing here is medical advice.
      Nobody’s cancer is their fault.
    </p>
    <p>
      If you would like to talk: someone you trust, your school’s counsellor, your doctor, or your
      country’s cancer charity can help. Most have a free helpline that is open to anyone, family
      and friends too.
    </p>
  </>
)

interface AboutProps {
  topic: AboutTopic
  onClose: () => void
  onScience: () => void
}

export const About = ({ topic, onClose, onScience }: AboutProps) => (
  <Dialog title={TITLES[topic]} onClose={onClose}>
    <div className="home-about">
      {topic === 'play' && <Play />}
      {topic === 'science' && <Science onScience={onScience} />}
      {topic === 'support' && <Support />}
    </div>
  </Dialog>
)
