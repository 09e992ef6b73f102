import { PNG } from 'pngjs'

/** So many steps from dark to light are kept of each colour: fewer than anybody sees, in half the space. */
const STEPS = 31
const ROUNDED = Uint8Array.from({ length: 256 }, (_, value) =>
  Math.round((Math.round((value / 255) * STEPS) / STEPS) * 255),
)

/** Reads a picture, with its colours rounded as in the references. */
export const readPicture = (file: Buffer): PNG => {
  const picture = PNG.sync.read(file)
  const { data } = picture
  for (let i = 0; i < data.length; i++) data[i] = ROUNDED[data[i] ?? 0] ?? 0
  return picture
}

/** As small as it gets, because references are kept in the repository. */
export const writePicture = (picture: PNG): Buffer =>
  // With so few colours, rows as they are and all of deflate come to less than any filter.
  PNG.sync.write(picture, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 })
