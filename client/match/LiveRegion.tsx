import type { Announcements } from './useAnnouncements'

/**
 * Says what happened to those who do not see it. Lines are added and never changed, so that a screen
 * reader queues them and none is dropped when many come at once.
 */
export const LiveRegion = ({ lines, turn }: Pick<Announcements, 'lines' | 'turn'>) => (
  <>
    <div className="unseen" role="log" aria-label="Announcements" aria-relevant="additions">
      {lines.map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
    </div>
    <p className="unseen" aria-live="assertive">
      {turn}
    </p>
  </>
)
