/** Splits what a client sends to a server into what it is made of: a request, then whole frames. */

/** One frame, or anything that must be passed on as it is. */
export interface Unit {
  bytes: Buffer
  /** The text of a masked text frame that is a whole message; undefined for everything else. */
  text?: string
}

const END_OF_HEAD = Buffer.from('\r\n\r\n')
/** Every request that becomes a WebSocket begins so. */
const GET = 'GET '
const TEXT = 0x81 // the last frame of a message, and the message is text

/** Where the payload begins and ends, or undefined while the header is incomplete. */
const layoutOf = (bytes: Buffer): { start: number; end: number } | undefined => {
  if (bytes.length < 2) return undefined
  const short = bytes.readUInt8(1) & 0x7f
  const lengthBytes = short === 126 ? 2 : short === 127 ? 8 : 0
  const masked = bytes.readUInt8(1) >= 0x80
  const start = 2 + lengthBytes + (masked ? 4 : 0)
  if (bytes.length < start) return undefined
  const length =
    lengthBytes === 0
      ? short
      : lengthBytes === 2
        ? bytes.readUInt16BE(2)
        : Number(bytes.readBigUInt64BE(2))
  return { start, end: start + length }
}

const textOf = (frame: Buffer, start: number): string | undefined => {
  const isMasked = frame.readUInt8(1) >= 0x80
  if (frame.readUInt8(0) !== TEXT || !isMasked) return undefined
  const mask = frame.subarray(start - 4, start)
  const payload = Buffer.from(frame.subarray(start))
  for (let i = 0; i < payload.length; i++) payload[i] = (payload[i] ?? 0) ^ (mask[i % 4] ?? 0)
  return payload.toString()
}

export class FrameSplitter {
  private rest = Buffer.alloc(0)
  /** What the connection carries: unknown until the head of the first request is complete. */
  private carries: 'unknown' | 'frames' | 'other' = 'unknown'

  /** Everything that these bytes complete. */
  push(chunk: Buffer): Unit[] {
    this.rest = Buffer.concat([this.rest, chunk])
    const units: Unit[] = []
    for (let unit = this.next(); unit !== undefined; unit = this.next()) units.push(unit)
    return units
  }

  private next(): Unit | undefined {
    if (this.rest.length === 0) return undefined
    if (this.carries === 'other') return { bytes: this.take(this.rest.length) }
    if (this.carries === 'unknown') return this.head()
    const layout = layoutOf(this.rest)
    if (layout === undefined || this.rest.length < layout.end) return undefined
    const bytes = this.take(layout.end)
    const text = textOf(bytes, layout.start)
    return text === undefined ? { bytes } : { bytes, text }
  }

  private head(): Unit | undefined {
    const begins = this.rest.toString('latin1', 0, GET.length)
    if (!GET.startsWith(begins)) this.carries = 'other'
    if (this.carries === 'other') return this.next()
    const end = this.rest.indexOf(END_OF_HEAD)
    if (end < 0) return undefined
    const bytes = this.take(end + END_OF_HEAD.length)
    this.carries = /^upgrade: *websocket/im.test(bytes.toString('latin1')) ? 'frames' : 'other'
    return { bytes }
  }

  private take(length: number): Buffer {
    const bytes = this.rest.subarray(0, length)
    this.rest = this.rest.subarray(length)
    return bytes
  }
}
