import { SproutMarks, useTheme } from '../ui'
import dark from './hero-dark.svg?no-inline'
import light from './hero-light.svg?no-inline'

/** Where the organ tags stand in the picture, and an example of their soil. */
const TAGS = [
  { organ: 'Bone', x: 790, soil: 3 },
  { organ: 'Liver', x: 980, soil: 2 },
  { organ: 'Lung', x: 1160, soil: 2 },
  { organ: 'Brain', x: 1300, soil: 1 },
] as const

/**
 * Blood above, a vessel wall, and five soils below. The tags are live, because text inside an image
 * cannot use the page's fonts.
 */
export const HomePicture = () => {
  const [theme] = useTheme()
  return (
    <div className="home-picture" aria-hidden="true">
      <div className="home-scene">
        <img src={theme === 'dark' ? dark : light} alt="" />
        <svg viewBox="520 0 846 768">
          {TAGS.map(({ organ, x, soil }) => (
            <g key={organ} transform={`translate(${x} 724)`}>
              <rect className="home-tag" x={-56} y={-13} width={112} height={26} rx={13} />
              <text className="home-tag-text" x={-43} y={4.6}>
                {organ}
              </text>
              <g transform="translate(3 -7)">
                <SproutMarks of={soil} />
              </g>
            </g>
          ))}
        </svg>
      </div>
    </div>
  )
}
