interface ChoiceProps {
  name: string
  kind?: 'radio' | 'checkbox'
  title: string
  note?: string
  words: string
  checked: boolean
  onChange: () => void
}

/** A radio button or tick box as a card: the whole card is the target. */
export const Choice = (props: ChoiceProps) => {
  const { name, kind = 'radio', title, note, words, checked, onChange } = props
  return (
    <label className="setup-choice">
      <input type={kind} name={name} checked={checked} onChange={onChange} />
      <span>
        <b>{title}</b>
        {note !== undefined && <small className="setup-choice-note">{note}</small>}
        <small>{words}</small>
      </span>
    </label>
  )
}
