import { IconChartFunnel, IconTable } from '@tabler/icons-react'
import { useState } from 'react'
import type { SeatId } from '../../game/public'
import { Button } from '../ui'
import type { FunnelRow, Loss } from './facts'
import { FunnelChart } from './FunnelChart'
import { FunnelTable } from './FunnelTable'
import { LOSS_LOOKS } from './lossWords'
import { useWidth } from './useWidth'

interface FunnelProps {
  rows: readonly FunnelRow[]
  chosen: SeatId
  /** Of the whole table, the commonest first. */
  losses: readonly Loss[]
}

export const Funnel = ({ rows, chosen, losses }: FunnelProps) => {
  const [asTable, setAsTable] = useState(false)
  const [ref, width] = useWidth()
  const commonest = losses[0]
  return (
    <section className="end-panel end-funnel" aria-labelledby="end-funnel">
      <div className="end-head">
        <div>
          <h2 id="end-funnel" className="display">
            Who survived, and who does in real life?
          </h2>
          <p className="end-note">
            {asTable
              ? 'Cells of each clone that came so far.'
              : 'Band height shows the share still alive. Numbers are cells.'}
          </p>
        </div>
        <Button
          look="quiet"
          icon={
            asTable ? (
              <IconChartFunnel size={18} aria-hidden="true" />
            ) : (
              <IconTable size={18} aria-hidden="true" />
            )
          }
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? 'Show as bands' : 'Show as table'}
        </Button>
      </div>
      <div ref={ref} className="end-chart">
        {asTable ? (
          <FunnelTable rows={rows} />
        ) : (
          width > 0 && <FunnelChart rows={rows} chosen={chosen} width={width} />
        )}
      </div>
      <p className="end-insight">
        <b>
          In mice most cells left the vessel, and then failed to grow.
          {commonest !== undefined &&
            ` At your table ${LOSS_LOOKS[commonest.cause].label.toLowerCase()} stopped the most.`}
        </b>{' '}
        Of cells put straight into a mouse’s blood, 80% left the vessels alive, 1 in 40 of those
        began to grow, and 1 in 100 of those became a tumour (Luzzi 1998). Our odds are far kinder,
        so that a game fits in a lesson.
      </p>
    </section>
  )
}
