import { IconArrowRight, IconCheck, IconX } from '@tabler/icons-react'
import { DECKS, SEAT_IDS } from '../../game/public'
import type { Controller } from '../../server/protocol'
import { Dice } from '../event/Dice'
import { ResultRow } from '../event/ResultRow'
import {
  Button,
  CardBand,
  DECK_LOOKS,
  DeckMark,
  DieFaces,
  IconButton,
  Odds,
  Pill,
  SeatLabel,
  SeatMark,
  Sprouts,
  StageNumber,
} from '../ui'
import { BothThemes, Labelled } from './BothThemes'

type ButtonLook = NonNullable<Parameters<typeof Button>[0]['look']>
type PillTone = NonNullable<Parameters<typeof Pill>[0]['tone']>
type ResultTone = Parameters<typeof ResultRow>[0]['result']['tone']

const LOOKS = ['primary', 'plain', 'quiet'] as const satisfies readonly ButtonLook[]
const TONES = ['plain', 'ok', 'warn', 'bad', 'act'] as const satisfies readonly PillTone[]
const RESULTS = ['good', 'plain', 'bad'] as const satisfies readonly ResultTone[]
const NEEDS = [2, 3, 4, 5, 6]
const CONTROLLERS: readonly Controller[] = [
  { by: 'bot', bot: 'skilled' },
  { by: 'autopilot', asked: true },
]

const right = <IconArrowRight size={20} aria-hidden="true" />

const Buttons = () => (
  <div className="dev-row">
    {LOOKS.map((look) => (
      <Labelled key={look} name={look}>
        <Button look={look}>Go on</Button>
        <Button look={look} icon={right}>
          Go on
        </Button>
        <Button look={look} disabled>
          Go on
        </Button>
        <Button look={look} aria-disabled>
          Says why not
        </Button>
      </Labelled>
    ))}
    <Labelled name="icon only">
      <IconButton label="Close">
        <IconX size={22} aria-hidden="true" />
      </IconButton>
    </Labelled>
  </div>
)

const DiceAndOdds = () => (
  <div className="dev-row">
    {NEEDS.map((need) => (
      <Labelled key={need} name={`needs ${need}`}>
        <Odds need={need} />
        <Odds need={need} boxesOnly />
        <DieFaces need={need} />
        <Dice dice={[1, 2, 3, 4, 5, 6].map((face) => ({ face, through: face >= need }))} />
      </Labelled>
    ))}
  </div>
)

const Pills = () => (
  <div className="dev-row">
    {TONES.map((tone) => (
      <Labelled key={tone} name={tone}>
        <Pill tone={tone}>3 actions left</Pill>
        <Pill tone={tone} icon={<IconCheck size={16} aria-hidden="true" />}>
          Done
        </Pill>
      </Labelled>
    ))}
    <Labelled name="stages">
      <span className="dev-sizes">
        {[1, 2, 3, 4, 5, 6, 7].map((stage) => (
          <StageNumber key={stage} stage={stage} />
        ))}
      </span>
    </Labelled>
    <Labelled name="soils">
      {[0, 1, 2, 3].map((of) => (
        <Sprouts key={of} of={of} />
      ))}
    </Labelled>
  </div>
)

const Decks = () => (
  <div className="dev-row">
    {DECKS.map((deck) => (
      <Labelled key={deck} name={deck}>
        <div className="dev-band">
          <CardBand deck={deck} title={DECK_LOOKS[deck].label} />
        </div>
        <span className="dev-sizes">
          <DeckMark deck={deck} size={24} />
          <DeckMark deck={deck} />
        </span>
      </Labelled>
    ))}
  </div>
)

const Seats = () => (
  <div className="dev-row">
    {SEAT_IDS.map((seat) => (
      <SeatLabel key={seat} seat={seat} />
    ))}
    {CONTROLLERS.flatMap((controller) =>
      [false, true].map((away) => (
        <SeatMark key={`${controller.by}${away}`} controller={controller} away={away} />
      )),
    )}
    <SeatMark controller={{ by: 'person' }} away />
  </div>
)

const Results = () => (
  <div className="dev-row">
    {RESULTS.map((tone) => (
      <Labelled key={tone} name={tone}>
        <ResultRow
          result={{
            key: tone,
            seat: '0',
            title: 'Flow, 3 cells',
            dice: [6, 4, 1].map((face) => ({ face, through: face >= 5 })),
            test: null,
            tone,
            verdict: '2 lost, 1 came through',
            saves: tone === 'bad' ? ['a cluster: 2 cells'] : [],
            token: null,
            badge: null,
            lost: 0,
          }}
        />
      </Labelled>
    ))}
  </div>
)

const PARTS = { Buttons, 'Dice and odds': DiceAndOdds, Pills, Decks, Seats, Results }

/** The small pieces that all screens are made of. */
export const PartGallery = () =>
  Object.entries(PARTS).map(([name, Part]) => (
    <section key={name} aria-label={name}>
      <h2>{name}</h2>
      <BothThemes>
        <Part />
      </BothThemes>
    </section>
  ))
