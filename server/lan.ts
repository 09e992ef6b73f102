import { networkInterfaces } from 'node:os'
import { generate } from 'lean-qr'

/** Where other devices in the same network open a server that listens at all addresses; often one. */
export const addressesInNetwork = (
  port: string,
  interfaces: ReturnType<typeof networkInterfaces> = networkInterfaces(),
): readonly string[] =>
  Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    // What a device gives itself where nobody hands addresses out leads nowhere from others.
    .filter(({ family, internal, address }) => {
      return family === 'IPv4' && !internal && !address.startsWith('169.254.')
    })
    .map(({ address }) => `http://${address}:${port}`)

/** For whoever runs a class from a laptop: where its students' devices find it, as words and as QR code. */
export const invitation = (addresses: readonly string[]): string => {
  const [first] = addresses
  if (first === undefined)
    return 'This machine is in no network, so only its own browser can open the game.'
  const others = addresses.length > 1 ? ` (or ${addresses.slice(1).join(', ')})` : ''
  return `On other devices in this network: ${first}${others}\n\n${blocksOf(first)}\n`
}

/** How two modules of a QR code, one above the other, look in one character. Light on dark terminals. */
const BLOCKS = ['█', '▀', '▄', ' ']
const MARGIN = 4

/** A QR code as lines of text. */
const blocksOf = (words: string): string => {
  const code = generate(words)
  const isDark = (x: number, y: number) => (code.get(x, y) ? 1 : 0)
  const lines: string[] = []
  for (let y = -MARGIN; y < code.size + MARGIN; y += 2) {
    let line = ''
    for (let x = -MARGIN; x < code.size + MARGIN; x++)
      line += BLOCKS[2 * isDark(x, y) + isDark(x, y + 1)] ?? ' '
    lines.push(line)
  }
  return lines.join('\n')
}
