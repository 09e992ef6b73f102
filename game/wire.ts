import type { LogEntry } from './log'

/**
 * Log entries as they travel and as they are stored: half as long as plain JSON, because what most
 * of that spells out is the same few lists of field names, again and again.
 *
 * An object becomes `[shape, ...values]`, where the shape is the place of its sorted field names in
 * SHAPES; an array becomes `[0, ...items]`. An object of any other shape stays an object, so a new
 * kind of entry travels well before anybody adds its shape here (a test asks for it).
 *
 * Stored logs name shapes by place: new ones go to the end, and none is ever taken out.
 */
const SHAPES: readonly string[] = [
  'key round rule',
  'flowTrack forecast key round rule',
  'immune shear soil',
  'adaptations key round rule seat secret',
  'adaptation cost key replaced round rule seat',
  'cause cells from key lost rolls round rule saves seat spared survived test to what',
  'cause cells from key lost rolls round route rule saves seat spared survived test to what',
  'by move',
  'in',
  'base need parts',
  'at form in',
  'at in',
  'by cells',
  'card kind',
  'by source',
  'kind',
  'dial kind',
  'by card',
  'by',
  'key round rule seat',
  'cells key round rule seat',
  'card key round rule step',
  'card key round rule',
  'cause cubes key round rule seat',
  'cause cells from key round rule saves seat why',
  'cause cells from key round rule seat to',
  'flowTrack key round rule',
  'end from key round rule secondaries to',
  'at cells founded key round rule seat size woke',
  'aim at cause key roll round rule seat success test',
  'at cause from key round rule seat to',
  'at key round rule seat',
  'at cause key round rule seat size',
  'at bonus cause key round rule seat value',
  'at key owner round rule',
  'because cause key round rule seat',
  'at cause key left loss roll round rule saves seat test',
  'at dormant key points round rule seat',
  'key round rule standings why',
  'points rank seat',
  'cause key round rule',
  'at cause key round rule',
  'cells from key round rule seat to',
  'at cause cells key round rule seat',
  'at key points round rule seat',
  'at cause key points round rule seat size',
  'at cause key round rule seat',
  'at cells key round rule seat',
  'from key round rule seat to',
  'key move round rule seat',
]

const FIELDS = SHAPES.map((shape) => shape.split(' '))
const PLACE_OF = new Map(SHAPES.map((shape, place) => [shape, place]))

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Packed log entries: plain JSON, only meant for `unpackEntries`. */
export type PackedEntries = readonly Json[]

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

const pack = (value: Json): Json => {
  if (typeof value !== 'object' || value === null) return value
  if (isList(value)) return [0, ...value.map(pack)]
  const fields = Object.keys(value).sort()
  const place = PLACE_OF.get(fields.join(' '))
  if (place === undefined)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pack(inner)]))
  const packed: Json[] = [place + 1]
  for (const field of fields) packed.push(pack(value[field] ?? null))
  return packed
}

const unpack = (value: Json): Json => {
  if (typeof value !== 'object' || value === null) return value
  if (!isList(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unpack(inner)]))
  const [shape, ...values] = value
  if (shape === 0) return values.map(unpack)
  const fields = typeof shape === 'number' ? FIELDS[shape - 1] : undefined
  if (fields === undefined) throw new RangeError(`no shape ${JSON.stringify(shape)} of log entries`)
  return Object.fromEntries(fields.map((field, i) => [field, unpack(values[i] ?? null)]))
}

/** Log entries, made small for a socket or a database. */
export const packEntries = (entries: readonly LogEntry[]): PackedEntries =>
  entries.map((entry) => pack(entry as unknown as Json))

/** The entries that `packEntries` was given. Throws RangeError for what it cannot have made. */
export const unpackEntries = (packed: PackedEntries): LogEntry[] =>
  packed.map(unpack) as unknown as LogEntry[]
