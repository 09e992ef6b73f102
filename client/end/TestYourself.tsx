import { IconListCheck } from '@tabler/icons-react'
import { useRoute } from '../routes/route'
import { Button } from '../ui'

/** Leads from the end of a game to questions on the science. */
export const TestYourself = () => {
  const [, go] = useRoute()
  return (
    <section className="end-panel end-practice" aria-labelledby="end-practice">
      <h2 id="end-practice" className="display">
        What do you know now?
      </h2>
      <Button
        icon={<IconListCheck size={20} aria-hidden="true" />}
        onClick={() => go({ at: 'practice' })}
      >
        Test yourself
      </Button>
    </section>
  )
}
