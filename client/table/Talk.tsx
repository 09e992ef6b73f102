import { IconMessageCircle } from '@tabler/icons-react'
import { useState } from 'react'
import type { OnlineTable } from '../online/onlineTable'
import type { Said } from '../online/state'
import { Dialog, IconButton, Token, useSeatName } from '../ui'
import { PHRASE_WORDS, PHRASES } from './words'

/** What was said lately. There is no free text at a table: everything comes from one list. */
export const SaidList = ({ said }: { said: readonly Said[] }) => {
  const seatName = useSeatName()
  return (
    <div className="table-said" role="log" aria-label="Said at the table">
      {said.map(({ key, seat, phrase }) => (
        <p key={key}>
          <Token seat={seat} size={22} />
          <span>
            <b>{seatName(seat)}</b> {PHRASE_WORDS[phrase].text}
          </span>
          <span className="table-said-picture" aria-hidden="true">
            {PHRASE_WORDS[phrase].picture}
          </span>
        </p>
      ))}
    </div>
  )
}

/** Something to say, out of the list. */
export const TalkButton = ({ doing }: { doing: OnlineTable }) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <IconButton label="Say something" onClick={() => setOpen(true)}>
        <IconMessageCircle size={22} aria-hidden="true" />
      </IconButton>
      {isOpen && (
        <Dialog title="Say to the table" onClose={() => setOpen(false)}>
          <ul className="table-phrases">
            {PHRASES.map((phrase) => (
              <li key={phrase}>
                <button
                  type="button"
                  onClick={() => {
                    void doing.say(phrase)
                    setOpen(false)
                  }}
                >
                  <span aria-hidden="true">{PHRASE_WORDS[phrase].picture}</span>
                  {PHRASE_WORDS[phrase].text}
                </button>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  )
}
