/** At the end of the lesson. */
export const ShowEnd = () => (
  <main className="show-main show-middle">
    <h2 className="display">Thank you</h2>
    <p className="show-lead">
      Most cells do not survive the journey. Your own game is still on your device, and you can play
      on alone.
    </p>
  </main>
)
