import { useSetting } from '../saves/useSetting'
import { Dialog, useTheme } from '../ui'
import { motion, shortcuts, sound, spacing, textSize } from './preferences'
import { Segments } from './Segments'
import './settings.css'

const ON_OFF = { off: 'Off', on: 'On' } as const

/** Everything that this device remembers about how the page looks, moves and sounds. */
export const SettingsDialog = ({ onClose }: { onClose: () => void }) => {
  const [theme, setTheme] = useTheme()
  const [size, setSize] = useSetting(textSize)
  const [room, setRoom] = useSetting(spacing)
  const [moves, setMoves] = useSetting(motion)
  const [sounds, setSounds] = useSetting(sound)
  const [keys, setKeys] = useSetting(shortcuts)
  return (
    <Dialog title="Settings" onClose={onClose}>
      <div className="settings">
        <Segments
          name="theme"
          title="Colours"
          words={{ light: 'Light', dark: 'Dark' }}
          values={['light', 'dark']}
          value={theme}
          onChange={setTheme}
        />
        <Segments
          name="text-size"
          title="Text size"
          words={{ usual: 'Usual', large: 'Large', larger: 'Larger' }}
          values={textSize.values}
          value={size}
          onChange={setSize}
        />
        <Segments
          name="spacing"
          title="Space between words and lines"
          words={{ usual: 'Usual', wide: 'Wide' }}
          values={spacing.values}
          value={room}
          onChange={setRoom}
        />
        <Segments
          name="motion"
          title="Movement"
          note="Without movement you still see everything that happens."
          words={{ system: 'As the device says', full: 'All', reduced: 'Little' }}
          values={motion.values}
          value={moves}
          onChange={setMoves}
        />
        <Segments
          name="sound"
          title="Sounds"
          words={ON_OFF}
          values={sound.values}
          value={sounds}
          onChange={setSounds}
        />
        <Segments
          name="shortcuts"
          title="Single-letter keys"
          note="Arrow keys, Tab, Enter and Escape always work."
          words={ON_OFF}
          values={shortcuts.values}
          value={keys}
          onChange={setKeys}
        />
      </div>
    </Dialog>
  )
}
