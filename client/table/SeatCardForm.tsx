import { IconArmchair } from '@tabler/icons-react'
import { useState } from 'react'
import { cleanCode } from '../online/code'
import type { CardPicture, SeatCard } from '../online/types'
import { Button } from '../ui'
import { CARD_PICTURES, PICTURES } from './words'

interface SeatCardFormProps {
  busy: boolean
  onShow: (card: SeatCard) => void
}

const LENGTH = 5

/** Shows a seat card: both pictures are tapped, the five characters are typed. */
export const SeatCardForm = ({ busy, onShow }: SeatCardFormProps) => {
  const [chosen, setChosen] = useState<readonly CardPicture[]>([])
  const [typed, setTyped] = useState('')
  const [first, second] = chosen
  const code = cleanCode(typed)
  const missing =
    second === undefined
      ? 'Choose both pictures of your card; the same one twice if it shows it twice.'
      : code.length !== LENGTH
        ? 'Type the five characters of your card.'
        : null
  return (
    <form
      className="table-card-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (first !== undefined && second !== undefined && missing === null)
          onShow({ pictures: [first, second], code })
      }}
    >
      <div className="table-chosen" aria-live="polite">
        {[first, second].map((picture, i) => (
          <span
            key={i}
            className={picture === undefined ? 'table-slot' : 'table-slot table-slot-on'}
          >
            {picture === undefined ? (
              <span>{i === 0 ? 'First picture' : 'Second picture'}</span>
            ) : (
              <>
                <span aria-hidden="true">{PICTURES[picture]}</span> {picture}
              </>
            )}
          </span>
        ))}
        <Button look="quiet" disabled={chosen.length === 0} onClick={() => setChosen([])}>
          Clear
        </Button>
      </div>
      <div className="table-pictures" role="group" aria-label="Pictures">
        {CARD_PICTURES.map((picture) => (
          <button
            key={picture}
            type="button"
            aria-label={picture}
            title={picture}
            aria-pressed={chosen.includes(picture)}
            onClick={() => setChosen(chosen.length < 2 ? [...chosen, picture] : [picture])}
          >
            {PICTURES[picture]}
          </button>
        ))}
      </div>
      <div className="table-card-go">
        <label className="setup-field">
          <span>Five characters</span>
          <input
            className="table-input"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            maxLength={12}
            autoCapitalize="characters"
            autoComplete="off"
            spellCheck={false}
          />
        </label>
        <Button
          type="submit"
          look="primary"
          icon={<IconArmchair size={20} aria-hidden="true" />}
          disabled={missing !== null || busy}
        >
          {busy ? 'Looking…' : 'Take my seat back'}
        </Button>
      </div>
      <p className="table-hint">{missing}</p>
    </form>
  )
}
