import { IconEye, IconHandStop, IconPlayerPlay } from '@tabler/icons-react'
import { Button } from '../../ui'
import type { InsideProps } from './StudentPage'

/** What a student can ask of the class; nobody at the table is told. */
export const ClassMenu = ({ room, you, info }: InsideProps) => {
  if (info.phase !== 'playing') return null
  const { help, steppedBack } = you
  return (
    <section className="class-menu">
      <h3>Just between you and your teacher</h3>
      <div>
        <Button
          icon={<IconHandStop size={20} aria-hidden="true" />}
          aria-pressed={help}
          onClick={() => void room.ask('help', { wanted: !help })}
        >
          {help ? 'I do not need help any more' : 'I need help'}
        </Button>
        <Button
          icon={
            steppedBack ? (
              <IconPlayerPlay size={20} aria-hidden="true" />
            ) : (
              <IconEye size={20} aria-hidden="true" />
            )
          }
          onClick={() => void room.ask('stepBack', { back: !steppedBack })}
        >
          {steppedBack ? 'Play again' : 'Step back'}
        </Button>
      </div>
      <p className="table-hint">
        Step back whenever you like, and come back whenever you like: you watch, your cells go on
        without you, and you do not have to say why.
      </p>
    </section>
  )
}
