import { IconMinus, IconPlus } from '@tabler/icons-react'
import { IconButton } from '../ui'

/** How many cells: between the fewest and the most that the rules allow now. */
export const Stepper = ({
  value,
  min,
  max,
  onChange,
}: {
  value: number
  min: number
  max: number
  onChange: (value: number) => void
}) => (
  <div className="controls-stepper" role="group" aria-label="Number of cells">
    <IconButton label="Fewer cells" disabled={value <= min} onClick={() => onChange(value - 1)}>
      <IconMinus size={20} aria-hidden="true" />
    </IconButton>
    <output aria-live="polite">
      <b>{value}</b> of {max}
    </output>
    <IconButton label="More cells" disabled={value >= max} onClick={() => onChange(value + 1)}>
      <IconPlus size={20} aria-hidden="true" />
    </IconButton>
  </div>
)
