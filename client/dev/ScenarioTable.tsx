import { useEffect, useState } from 'react'
import { paceSetting, predictSetting } from '../bots/pace'
import { resumeLocalMatch, type LocalMatch } from '../match/localMatch'
import { LocalMatchScreen } from '../match/LocalMatchScreen'
import type { Controller } from '../match/useMatch'
import { inWorker } from '../thinking/inWorker'
import { addressOf, type Source, type Who } from './address'
import { scenarioOf, type Scenario } from './scenarios'

/** Whoever is to act first is the developer; the others as well, or they are bots. */
const controllersFor = ({ state }: Scenario, who: Who): Readonly<Record<string, Controller>> => {
  const first = state.order.find((seat) => state.seats[seat]?.done === false) ?? state.order[0]
  return Object.fromEntries(
    state.order.map((seat): [string, Controller] => [
      seat,
      who === 'people' || seat === first ? { by: 'person' } : { by: 'bot', bot: 'skilled' },
    ]),
  )
}

const after = (milliseconds: number, then: () => void): (() => void) => {
  const timer = setTimeout(then, milliseconds)
  return () => clearTimeout(timer)
}

const open = (source: Source, who: Who): LocalMatch => {
  const scenario = scenarioOf(source)
  const { record } = scenario
  return resumeLocalMatch({ record, controllers: controllersFor(scenario, who) }, scenario, {
    // The game that is kept on this device stays as it is.
    keep: () => true,
    isAsking: () => true,
    thinker: inWorker(),
    after,
    botSeed: record.seed,
    pace: paceSetting,
    predict: predictSetting,
  })
}

interface ScenarioTableProps {
  source: Source
  who: Who
}

/** The real table screen, at the table that was chosen. */
export const ScenarioTable = ({ source, who }: ScenarioTableProps) => {
  const [match, setMatch] = useState(() => open(source, who))
  useEffect(() => () => match.close(), [match])
  return (
    <LocalMatchScreen
      match={match}
      onLeave={() => window.location.assign(addressOf({ page: 'scenarios' }))}
      onAgain={() => setMatch(open(source, who))}
    />
  )
}
