import { words, type Series } from '../../game/public'
import { certaintyWords, shortSource } from '../cards/sources'

/** Where people had a cancer in one study, the commonest place first. */
export const SeriesTable = ({ series: { who, source, certainty, found } }: { series: Series }) => (
  <table className="science-series">
    <caption>
      {words.capital(who)} <small>({shortSource(source)})</small>
    </caption>
    <tbody>
      {found.map(({ organ, percent }) => (
        <tr key={organ}>
          <th scope="row">{words.capital(words.ORGAN_NAMES[organ])}</th>
          {percent !== null && (
            <td>
              <span
                className="science-bar"
                style={{ inlineSize: `${percent * 0.72}%` }}
                aria-hidden="true"
              />
              {percent}%
            </td>
          )}
        </tr>
      ))}
    </tbody>
    <tfoot>
      <tr>
        <td colSpan={2}>
          {certaintyWords(certainty)}
          {found.every(({ percent }) => percent === null) && ' Only the order is given.'}
        </td>
      </tr>
    </tfoot>
  </table>
)
