import { useState } from 'react'
import { Button } from '../ui'
import { addressOf, type Who } from './address'
import { scenarioOf } from './scenarios'

const FIRST = '{ seats: [{ stroma: 4, singles: { entry: 1 }, cubes: 2 }, { primary: 5 }] }'

/** Opens what stands inside of `given(…)` in any test. */
export const SketchForm = ({ who }: { who: Who }) => {
  const [text, setText] = useState(FIRST)
  const [problem, setProblem] = useState('')
  const source = { from: 'sketch', text } as const
  const open = () => {
    try {
      scenarioOf(source)
    } catch (error) {
      setProblem(String(error))
      return
    }
    window.location.assign(addressOf({ page: 'table', who, source }))
  }
  return (
    <section aria-label="A sketch">
      <h2>A sketch, as tests write it in given(…)</h2>
      <form className="dev-form" action={open}>
        <textarea
          aria-label="Sketch"
          rows={4}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit">Open</Button>
        <output>{problem}</output>
      </form>
    </section>
  )
}
