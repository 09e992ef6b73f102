/** At the end of everything that a class does together. */
export const StaysWithYou = () => (
  <section className="ui-panel class-care">
    <h2 className="display">If something stays with you</h2>
    <p>
      Talk to someone you trust, to your teacher or your school’s counsellor. Your country’s cancer
      charity has a helpline, as a rule free and open to anyone, family and friends too.
    </p>
  </section>
)
