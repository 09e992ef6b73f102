import type { ClassInfo, Wall } from '../types'

/** Before there are tables: everybody who has come, as they come. */
export const Coming = ({ info, wall }: { info: ClassInfo; wall: Wall }) => (
  <section className="wall-coming" aria-labelledby="wall-coming">
    <h2 id="wall-coming" className="display">
      {info.came === 0 ? 'Nobody has come yet' : `${info.came} of ${info.expected} have come`}
    </h2>
    <p>
      Students open the link, scan the code, or type it on the first page. Each gets a name and a
      seat card. Tables of 3 or 4 fill by themselves; bots take the seats that stay free.
    </p>
    <ul>
      {wall.students.map(({ number, name, present }) => (
        <li key={number} className={present ? undefined : 'wall-away'}>
          {name}
          {!present && <small> away</small>}
        </li>
      ))}
    </ul>
  </section>
)
