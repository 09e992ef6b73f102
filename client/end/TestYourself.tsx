import { IconListCheck } from '@tabler/icons-react'
import { goTo } from '../routes/route'
import { Button } from '../ui'

/** Leads from the end of a game to questions on the science. */
export const TestYourself = () => (
  <section className="end-panel end-practice" aria-labelledby="end-practice">
    <h2 id="end-practice" className="display">
      What do you know now?
    </h2>
    <Button
      icon={<IconListCheck size={20} aria-hidden="true" />}
      onClick={() => goTo({ at: 'practice' })}
    >
      Test yourself
    </Button>
  </section>
)
