import { TUMOUR_NAMES, TUMOUR_TYPES, type Length, type TumourType } from '../../game/public'
import { Targets } from '../alone/Targets'
import { Token, TUMOUR_HINTS } from '../ui'

interface SoloAloneProps {
  tumour: TumourType
  length: Length
  onTumour: (tumour: TumourType) => void
}

/** Nobody else at the table: which tumour type, and what it aims at. */
export const SoloAlone = ({ tumour, length, onTumour }: SoloAloneProps) => (
  <>
    <p className="setup-solo-who">
      <span aria-hidden="true">
        <Token seat="0" size={44} />
      </span>
      No bots: your clone and what the body does. Your points are compared with three targets.
    </p>
    <label className="setup-field">
      <span>Tumour type</span>
      <select
        value={tumour}
        onChange={(event) => {
          const next = TUMOUR_TYPES.find((type) => type === event.target.value)
          if (next) onTumour(next)
        }}
      >
        {TUMOUR_TYPES.map((type) => (
          <option key={type} value={type}>
            {TUMOUR_NAMES[type]}
          </option>
        ))}
      </select>
    </label>
    <p className="setup-hint">{TUMOUR_HINTS[tumour]}</p>
    <Targets tumour={tumour} length={length} explained />
  </>
)
