import { loadPatiently } from '../routes/patiently'
import { sound } from '../settings/preferences'
import { cue, listen } from './cue'

/** Called once: from then on there are sounds while the settings say so. Until then none are loaded. */
export const followSound = (): void => {
  /** Told apart by what is loading, so that a switch that is turned quickly ends as it stands. */
  let wanted = 0
  let close = (): void => undefined

  const follow = (isNew: boolean) => {
    wanted += 1
    const mine = wanted
    close()
    close = () => undefined
    listen(null)
    if (sound.find() === 'off') return
    loadPatiently(() => import('./player')).then(
      ({ createPlayer }) => {
        if (mine !== wanted) return
        const player = createPlayer()
        close = player.close
        listen(player)
        // Whoever turns the switch hears what it does.
        if (isNew) cue('survive')
      },
      () => undefined,
    )
  }
  follow(false)
  sound.watch(() => follow(true))
}
