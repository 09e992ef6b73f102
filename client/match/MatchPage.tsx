/** The board and everything round it. (Placeholder: the screen of the match lands here.) */
export const MatchPage = ({ onLeave }: { onLeave: () => void }) => (
  <button type="button" onClick={onLeave}>
    Home
  </button>
)
