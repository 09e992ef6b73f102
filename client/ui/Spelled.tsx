/** A code, read out letter by letter. */
export const Spelled = ({ text }: { text: string }) => (
  <>
    <span aria-hidden="true">{text}</span>
    <span className="unseen">{Array.from(text).join(' ')}</span>
  </>
)
