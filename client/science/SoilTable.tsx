import type { ReactNode } from 'react'
import { Sprouts, sproutsOf } from '../ui'

interface SoilTableProps {
  caption: string
  /** What a row stands for, and the number that growth needs there. */
  rows: readonly { name: string; need: number }[]
  children?: ReactNode
}

/** The soil numbers that the game plays with, the richest first. */
export const SoilTable = ({ caption, rows, children }: SoilTableProps) => (
  <section className="science-game">
    <table className="science-soil">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Soil</th>
          <th scope="col">Growth needs</th>
        </tr>
      </thead>
      <tbody>
        {rows
          .toSorted((a, b) => a.need - b.need)
          .map(({ name, need }) => (
            <tr key={name}>
              <th scope="row">
                {name} <Sprouts of={sproutsOf(need)} />
              </th>
              <td>{need} or more</td>
            </tr>
          ))}
      </tbody>
    </table>
    {children}
  </section>
)
