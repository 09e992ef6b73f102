import { useId } from 'react'

export interface SegmentsProps<T extends string> {
  title: string
  /** What it is good for, where the title does not say it. */
  note?: string
  words: Readonly<Record<T, string>>
  values: readonly T[]
  value: T
  onChange: (value: T) => void
}

/** A choice between a few words, all of them in sight. */
export const Segments = <T extends string>(props: SegmentsProps<T>) => {
  const { title, note, words, values, value, onChange } = props
  const name = useId()
  return (
    <fieldset className="settings-choice">
      <legend>{title}</legend>
      <div>
        {values.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              checked={each === value}
              onChange={() => onChange(each)}
            />
            <span>{words[each]}</span>
          </label>
        ))}
      </div>
      {note !== undefined && <small>{note}</small>}
    </fieldset>
  )
}
