import { IconPrinter } from '@tabler/icons-react'
import { Button, Dialog } from '../../ui'
import { CARE_NOTE } from '../words'
import { CURRICULUM, FREEZES, LESSON, LESSONS, STORED, WIFI, type Step } from './guide'
import './guide.css'

const Plan = ({ steps }: { steps: readonly Step[] }) => (
  <table className="guide-plan">
    <thead>
      <tr>
        <th scope="col">Minute</th>
        <th scope="col">What happens</th>
        <th scope="col">What you do</th>
      </tr>
    </thead>
    <tbody>
      {steps.map(({ minute, what, you }) => (
        <tr key={minute}>
          <th scope="row">{minute}</th>
          <td>{what}</td>
          <td>{you}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

const Care = () => (
  <section>
    <h3>Before the lesson: care</h3>
    <p>
      Speak alone with anyone in the class who has cancer, has had it, or has it in the family, and
      let them choose: play, watch, or something else. Know whom a student can talk to afterwards.
      Read this out at the start; it also stands on every device:
    </p>
    <blockquote>{CARE_NOTE}</blockquote>
    <p>
      Say “people with cancer”, not “victims”; “the treatment did not work”, not “they lost the
      battle”. Cells do not want anything. Nobody’s cancer is their fault.
    </p>
  </section>
)

/** What a teacher needs to give the lesson for the first time, in the order of the lesson. */
export const GuideDialog = ({ onClose }: { onClose: () => void }) => (
  <Dialog
    wide
    title="Teacher’s guide"
    onClose={onClose}
    foot={
      <Button icon={<IconPrinter size={20} aria-hidden="true" />} onClick={() => window.print()}>
        Print
      </Button>
    }
  >
    <div className="guide">
      <Care />
      <section>
        <h3>One lesson of 45 minutes: the short game</h3>
        <Plan steps={LESSON} />
      </section>
      <section>
        <h3>Two lessons of 45 minutes: the full game</h3>
        <Plan steps={LESSONS} />
      </section>
      <section>
        <h3>At a freeze</h3>
        <p>
          Press Freeze or the letter F: every screen says “Look up”. Ask one thing, let pairs talk
          for half a minute, hear two answers, go on.
        </p>
        <ul className="guide-list">
          {FREEZES.map(({ when, say }) => (
            <li key={when}>
              <b>{when}</b> {say}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>Where it fits</h3>
        <ul className="guide-list">
          {CURRICULUM.map(({ name, points }) => (
            <li key={name}>
              <b>{name}</b> {points}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>When the Wi-Fi fails</h3>
        <ul className="guide-list">
          {WIFI.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>What is stored</h3>
        <ul className="guide-list">
          {STORED.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </div>
  </Dialog>
)
