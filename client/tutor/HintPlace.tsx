import type { Match } from '../match/useMatch'
import { Button } from '../ui'
import type { Hints, Sheet } from './hints'
import { loadHintSheet } from './onDemand'
import { useLoaded } from '../routes/useLoaded'
import { useTopic } from './useTopic'

/** The id of the controls: what had the focus before a hint may be gone after it. */
export const FOCUS_HOME = 'controls-main'

const OpenSheet = ({ hints, sheet }: { hints: Hints; sheet: Sheet }) => {
  const loaded = useLoaded(loadHintSheet)
  const { onTopic, page } = useTopic()
  if (loaded.is === 'loading')
    return (
      <p className="controls-hint-note" role="status">
        Thinking of a hint…
      </p>
    )
  if (loaded.is === 'missing')
    return (
      <div className="controls-hint-note" role="alert">
        <p>The hint did not come over the network. Close this and ask again in a moment.</p>
        <Button onClick={hints.close}>Close</Button>
      </div>
    )
  return (
    <>
      <loaded.part.HintSheet
        sheet={sheet}
        homeId={FOCUS_HOME}
        onNext={hints.next}
        onTopic={onTopic}
        onClose={hints.close}
      />
      {page}
    </>
  )
}

/** Where the hints stand that the person who acts has asked for. */
export const HintPlace = ({ match: { hints } }: { match: Match }) =>
  hints.sheet !== null && (
    <div className="controls-hint">
      <OpenSheet hints={hints} sheet={hints.sheet} />
    </div>
  )
