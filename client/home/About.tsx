import type { TopicId } from '../../game/public'
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

const Science = ({ onScience }: Pick<AboutProps, 'onScience'>) => (
  <>
    <p>
      Odds are raised enormously so that a game fits into a lesson. In one mouse study about 1 cell
      in 5,000 grew into a tumour; in one model of people, about 1 in 60 million.
    </p>
    <p>
      <b>Cells do not plan.</b> You choose so that you can learn. In nature variation is random, and
      selection is blind.
    </p>
    <p>Each card and each page says where its biology can be read, and what the game leaves out.</p>
    <div className="home-about-go">
      <Button look="primary" onClick={() => onScience('how-it-differs')}>
        How the game differs from nature
      </Button>
      <Button onClick={() => onScience('fidelity')}>How true are the odds?</Button>
      <Button onClick={() => onScience('')}>All science pages</Button>
    </div>
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
  /** Called with the page of the science, or with nothing for the list of all. */
  onScience: (page: TopicId | '') => void
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
