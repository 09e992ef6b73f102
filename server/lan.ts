import { networkInterfaces } from 'node:os'
import { renderUnicodeCompact } from 'uqr'

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
  return `On other devices in this network: ${first}${others}\n\n${renderUnicodeCompact(first)}\n`
}
