import { IconDna2 } from '@tabler/icons-react'
import { cardOf, type CardId } from '../../game/public'
import type { Match } from '../match/useMatch'
import { Button } from '../ui'
import { actSoon } from './actSoon'
import { ReasonText } from './ReasonText'

/** Fix an offer; with all places taken, choose what it replaces. */
export const FixChoice = ({
  match,
  adaptation,
  onFixed,
}: {
  match: Match
  adaptation: CardId
  onFixed: () => void
}) => {
  const ways = match.legal.flatMap((action) =>
    action.move === 'fix' && action.adaptation === adaptation ? action : [],
  )
  const reason = ways.length > 0 ? undefined : match.whyNot({ move: 'fix', adaptation })
  if (reason !== undefined) return <ReasonText reason={reason} />
  return (
    <div className="controls-fix">
      {ways.map((action) => (
        <Button
          key={action.replaces ?? 'free'}
          look={action.replaces === undefined ? 'primary' : 'plain'}
          icon={<IconDna2 size={20} aria-hidden="true" />}
          onClick={() => {
            onFixed()
            actSoon(() => match.act(action))
          }}
        >
          {action.replaces === undefined
            ? 'Fix this adaptation'
            : `Fix it in place of ${cardOf(action.replaces).title}`}
        </Button>
      ))}
    </div>
  )
}
