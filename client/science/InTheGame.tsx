import {
  describeCard,
  NUMBERS,
  ORGANS,
  SERIES,
  TUMOUR_NAMES,
  TUMOUR_TYPES,
  tumourCard,
  words,
  type Organ,
  type TumourType,
} from '../../game/public'
import { SeriesTable } from './SeriesTable'
import { SoilTable } from './SoilTable'

/** Where people have this cancer, study by study, and what the game makes of it. */
export const TumourFacts = ({ type }: { type: TumourType }) => (
  <>
    <section className="science-found" aria-labelledby="science-found">
      <h3 id="science-found">Where it was found in people</h3>
      <p>
        Each study counts in its own way, so each is a list of its own. People can have it in more
        than one place.
      </p>
      {SERIES.filter(({ tumour }) => tumour === type).map((series) => (
        <SeriesTable key={series.who} series={series} />
      ))}
    </section>
    <SoilTable
      caption="In the game"
      rows={ORGANS.map((organ) => ({
        name: words.capital(words.ORGAN_NAMES[organ]),
        need: NUMBERS.soil[type][organ],
      }))}
    >
      <p>{describeCard(tumourCard(type)).join(' ')}</p>
    </SoilTable>
  </>
)

/** How each tumour type grows in this organ, as the game has it. */
export const OrganFacts = ({ organ }: { organ: Organ }) => (
  <SoilTable
    caption="In the game"
    rows={TUMOUR_TYPES.map((type) => ({
      name: TUMOUR_NAMES[type],
      need: NUMBERS.soil[type][organ],
    }))}
  >
    <p>To leave a vessel here, a cell has to roll {NUMBERS.exit[organ]} or more.</p>
  </SoilTable>
)
