import { percent, type Geometry } from './geometry'

/** The numbers of the first four stages, with their names where there is room. */
export const Signs = ({ geometry }: { geometry: Geometry }) =>
  geometry.signs.map(({ stages, name, at }) => (
    <span
      key={stages}
      className={name === '' ? 'board-sign board-sign-bare' : 'board-sign'}
      style={percent(geometry, at)}
    >
      <i>{stages}</i>
      {name}
    </span>
  ))
