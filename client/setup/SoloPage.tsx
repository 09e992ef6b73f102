import { IconAdjustments, IconArrowLeft, IconPlayerPlay } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { LEVELS, type Length } from '../../game/public'
import { Button, IconButton, LENGTH_WORDS, ThemeSwitch, Token } from '../ui'
import { Choice } from './Choice'
import { gameOf, type Form, type NewGame } from './form'
import './setup.css'
import { experienceSetting, firstLength, LEVEL_WORDS, levelSetting, soloForm } from './solo'

interface SoloPageProps {
  /** Something to know before starting, such as a game that would be given up. */
  note: string | null
  onBack: () => void
  onStart: (game: NewGame) => void
  /** Everything that can be chosen, beginning with what is chosen here. */
  onMore: (form: Form) => void
}

const LENGTHS = ['short', 'full'] as const satisfies readonly Length[]

/** One person against two bots: how strong they are, and go. */
export const SoloPage = ({ note, onBack, onStart, onMore }: SoloPageProps) => {
  const [level, setLevel] = useState(levelSetting.find)
  const [length, setLength] = useState(firstLength)
  const isFirst = experienceSetting.find() === 'none'
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const form = soloForm(level, length)
  const start = () => {
    levelSetting.keep(level)
    onStart(gameOf(form))
  }
  return (
    <div className="setup">
      <header className="setup-bar">
        <IconButton label="Home" onClick={onBack}>
          <IconArrowLeft size={24} aria-hidden="true" />
        </IconButton>
        <h1 className="display" tabIndex={-1} ref={heading}>
          Play alone
        </h1>
        <ThemeSwitch />
      </header>
      <main className="setup-solo">
        <p className="setup-solo-who">
          <span aria-hidden="true">
            <Token seat="0" size={44} />
            <Token seat="1" size={44} />
            <Token seat="2" size={44} />
          </span>
          You and two bots. Each gets a tumour type by chance.
        </p>
        <fieldset className="setup-lengths">
          <legend className="display">How strong are the bots?</legend>
          {LEVELS.map((one) => (
            <Choice
              key={one}
              name="level"
              title={LEVEL_WORDS[one].name}
              words={LEVEL_WORDS[one].words}
              checked={level === one}
              onChange={() => setLevel(one)}
            />
          ))}
        </fieldset>
        {isFirst ? (
          <p className="setup-solo-length">
            {LENGTH_WORDS.first.name}: {LENGTH_WORDS.first.minutes}. {LENGTH_WORDS.first.hint}.
          </p>
        ) : (
          <fieldset className="setup-solo-lengths">
            <legend className="unseen">How long</legend>
            {LENGTHS.map((one) => (
              <Choice
                key={one}
                name="length"
                title={LENGTH_WORDS[one].name}
                words={LENGTH_WORDS[one].minutes}
                checked={length === one}
                onChange={() => setLength(one)}
              />
            ))}
          </fieldset>
        )}
        {note !== null && <p className="setup-note">{note}</p>}
        <div className="setup-solo-go">
          <Button
            look="primary"
            icon={<IconPlayerPlay size={22} aria-hidden="true" />}
            onClick={start}
          >
            Play
          </Button>
          <Button
            look="quiet"
            icon={<IconAdjustments size={20} aria-hidden="true" />}
            onClick={() => onMore(form)}
          >
            More choices
          </Button>
        </div>
      </main>
    </div>
  )
}
