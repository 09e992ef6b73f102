import { LEVELS, type Level } from '../../game/public'
import { Token } from '../ui'
import { Choice } from './Choice'
import { LEVEL_WORDS } from './solo'

interface SoloBotsProps {
  level: Level
  onLevel: (level: Level) => void
}

/** Two bots at the table: how strong they are. */
export const SoloBots = ({ level, onLevel }: SoloBotsProps) => (
  <>
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
          onChange={() => onLevel(one)}
        />
      ))}
    </fieldset>
  </>
)
