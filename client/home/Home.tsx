import {
  IconChalkboard,
  IconClock,
  IconDeviceTablet,
  IconRobot,
  IconSchool,
  IconUsers,
  IconWorld,
} from '@tabler/icons-react'
import { useState } from 'react'
import type { TopicId } from '../../game/public'
import { SettingsButton } from '../settings/SettingsButton'
import { Button, Logo } from '../ui'
import type { AboutTopic } from './About'
import { HomePicture } from './HomePicture'
import { JoinForm } from './JoinForm'
import { DialogOnDemand } from '../routes/DialogOnDemand'
import { loadAbout } from '../routes/onDemand'
import type { Way } from '../routes/route'
import './home.css'

interface HomeProps {
  /** What is kept on this device, if anything: shown above the ways to play. */
  saved: React.ReactNode
  onPlay: (way: Way) => void
  onJoin: (code: string) => void
  /** The code is being looked for. */
  busy: boolean
  onTeach: () => void
  onScience: (page: TopicId | '') => void
  onPractice: () => void
}

const WAYS = [
  { way: 'alone', Icon: IconRobot, title: 'Play alone', words: 'With bots, or just you' },
  { way: 'together', Icon: IconDeviceTablet, title: 'Pass and play', words: 'One device, up to 6' },
  {
    way: 'online',
    Icon: IconWorld,
    title: 'Play online',
    words: 'Friends, each on their own device',
  },
] as const

export const Home = (props: HomeProps) => {
  const { saved, onPlay, onJoin, busy, onTeach, onScience, onPractice } = props
  const [topic, setTopic] = useState<AboutTopic | null>(null)
  const close = () => setTopic(null)
  return (
    <div className="home">
      <HomePicture />
      <svg
        className="home-edge"
        viewBox="0 0 640 768"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d="M0 0H566C600 90 640 150 622 250C604 350 552 400 566 500C578 590 622 640 600 768H0Z" />
      </svg>
      <main className="home-main">
        <header className="home-nav">
          <Logo size={44} />
          <nav aria-label="About the game">
            <Button look="quiet" onClick={() => setTopic('play')}>
              How to play
            </Button>
            <Button look="quiet" onClick={() => setTopic('science')}>
              The science
            </Button>
            <Button look="quiet" onClick={onPractice}>
              Practice
            </Button>
          </nav>
          <SettingsButton />
        </header>
        <h1 className="display">
          Seed <br />
          &amp; Soil
        </h1>
        <p className="home-lede">
          Lead a clone of tumour cells through the body. Most will not survive the journey. Play to
          find out why.
        </p>
        {saved}
        <ul className="home-ways" aria-label="Ways to play">
          {WAYS.map(({ way, Icon, title, words }) => (
            <li key={way}>
              <button type="button" className="home-way" onClick={() => onPlay(way)}>
                <Icon size={26} aria-hidden="true" />
                <b>{title}</b>
                <small>{words}</small>
              </button>
            </li>
          ))}
          <li>
            <button type="button" className="home-way" onClick={onTeach}>
              <IconChalkboard size={26} aria-hidden="true" />
              <b>Run a class</b>
              <small>For teachers: one lesson, up to 40</small>
            </button>
          </li>
        </ul>
        <JoinForm busy={busy} onJoin={onJoin} />
        <ul className="home-facts" aria-label="In short">
          <li>
            <IconClock size={18} aria-hidden="true" /> <b>30</b> minutes
          </li>
          <li>
            <IconUsers size={18} aria-hidden="true" /> <b>1 to 6</b> players
          </li>
          <li>
            <IconSchool size={18} aria-hidden="true" /> Ages <b>14+</b>
          </li>
        </ul>
        <footer className="home-foot">
          This game models how cancer spreads. Some players have cancer, have had it, or love
          someone who does. You may pause or just watch at any time. It is about cells, never about
          blame, and it is not medical advice.{' '}
          <button type="button" className="home-link" onClick={() => setTopic('support')}>
            Support and information
          </button>
        </footer>
      </main>
      {topic !== null && (
        <DialogOnDemand load={loadAbout} onClose={close}>
          {({ About }) => <About topic={topic} onScience={onScience} onClose={close} />}
        </DialogOnDemand>
      )}
    </div>
  )
}
