import { useState } from 'react'
import { CARDS, DECKS } from '../../game/public'
import { type Who, WHO } from './address'
import { ExampleList } from './ExampleList'
import { GameList } from './GameList'
import { SketchForm } from './SketchForm'

const WHO_WORDS: Readonly<Record<Who, string>> = {
  people: 'I play every seat',
  bots: 'bots have the other seats',
}

const ALL = [...DECKS, 'tumour' as const].flatMap((deck) => [...CARDS[deck]])

/** Everything that tests set up, to be opened on the real table. */
export const ScenarioPicker = () => {
  const [who, setWho] = useState<Who>('people')
  const [wanted, setWanted] = useState('')
  const isWanted = (words: string) => words.toLowerCase().includes(wanted.toLowerCase())
  return (
    <>
      <form className="dev-form">
        {WHO.map((one) => (
          <label key={one}>
            <input type="radio" name="who" checked={who === one} onChange={() => setWho(one)} />{' '}
            {WHO_WORDS[one]}
          </label>
        ))}
        <label>
          Find{' '}
          <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
        </label>
      </form>
      <GameList who={who} isWanted={isWanted} />
      <SketchForm who={who} />
      <section aria-label="Examples of cards">
        <h2>Examples of cards</h2>
        {ALL.map((card) => (
          <ExampleList key={card.id} card={card} who={who} isWanted={isWanted} />
        ))}
      </section>
    </>
  )
}
