import { IconAdjustments, IconArrowLeft, IconPlayerPlay } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { TUMOUR_TYPES, type Length, type TumourType } from '../../game/public'
import { SETUP_OF_DAY, seedOfDay } from '../alone/day'
import { useToday } from '../alone/useToday'
import { SettingsButton } from '../settings/SettingsButton'
import { Button, IconButton, LENGTH_WORDS } from '../ui'
import { Choice } from './Choice'
import { gameOf, type Form, type NewGame } from './form'
import './setup.css'
import {
  aloneForm,
  experienceSetting,
  firstLength,
  levelSetting,
  soloForm,
  soloSetting,
} from './solo'
import { SoloAlone } from './SoloAlone'
import { SoloBots } from './SoloBots'
import { SoloDay } from './SoloDay'
import { SoloKinds } from './SoloKinds'

interface SoloPageProps {
  /** Something to know before starting, such as a game that would be given up. */
  note: string | null
  onBack: () => void
  /** Starts a game; with a seed the game that it names. */
  onStart: (game: NewGame, seed?: string) => void
  /** Everything that can be chosen, beginning with what is chosen here. */
  onMore: (form: Form) => void
}

const LENGTHS = ['short', 'full'] as const satisfies readonly Length[]

const anyTumour = (): TumourType =>
  TUMOUR_TYPES[Math.floor(Math.random() * TUMOUR_TYPES.length)] ?? 'breast'

/** One person: against two bots, alone against the body, or in the game of the day. */
export const SoloPage = ({ note, onBack, onStart, onMore }: SoloPageProps) => {
  const [kind, setKind] = useState(soloSetting.find)
  const [level, setLevel] = useState(levelSetting.find)
  const [length, setLength] = useState(firstLength)
  const [tumour, setTumour] = useState(anyTumour)
  const today = useToday()
  const isFirst = experienceSetting.find() === 'none'
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const form = kind === 'bots' ? soloForm(level, length) : aloneForm(tumour, length, level)
  const start = () => {
    soloSetting.keep(kind)
    if (kind === 'bots') levelSetting.keep(level)
    if (kind === 'day')
      onStart({ setup: SETUP_OF_DAY, controllers: { 0: { by: 'person' } } }, seedOfDay(today))
    else onStart(gameOf(form))
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
        <SettingsButton />
      </header>
      <main className="setup-solo">
        <SoloKinds kind={kind} onKind={setKind} />
        {kind === 'bots' && <SoloBots level={level} onLevel={setLevel} />}
        {kind === 'alone' && <SoloAlone tumour={tumour} length={length} onTumour={setTumour} />}
        {kind === 'day' && <SoloDay day={today} />}
        {kind !== 'day' &&
          (isFirst ? (
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
          ))}
        {note !== null && <p className="setup-note">{note}</p>}
        <div className="setup-solo-go">
          <Button
            look="primary"
            icon={<IconPlayerPlay size={22} aria-hidden="true" />}
            onClick={start}
          >
            Play
          </Button>
          {kind !== 'day' && (
            <Button
              look="quiet"
              icon={<IconAdjustments size={20} aria-hidden="true" />}
              onClick={() => onMore(form)}
            >
              More choices
            </Button>
          )}
        </div>
      </main>
    </div>
  )
}
