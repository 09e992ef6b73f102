import { NAMESPACE, PROTOCOL } from '../../../server/protocol'
import { rawHttp, type Line } from './line'
import type { Party, Role } from './party'

/** Something below messages: packets of socket.io, frames of engine.io, bytes. */
interface WireCase {
  as: Role
  says: string
  send: (line: Line, party: Party) => unknown
}

const packet = (says: string, text: string | Buffer, as: Role = 'insider'): WireCase => ({
  as,
  says: `the packet ${says}`,
  send: (line) => line.packet(text),
})
const event = (says: string, content: string): WireCase =>
  packet(`with ${says}`, `2${NAMESPACE},${content}`)
const frame = (says: string, text: string | Buffer): WireCase => ({
  as: 'insider',
  says: `the frame ${says}`,
  send: (line) => line.frame(text),
})
const bytes = (says: string, text: (path: string) => string): WireCase => ({
  as: 'watcher',
  says: `over TCP: ${says}`,
  send: (_line, { server }) =>
    rawHttp(server.address, text('/socket.io/?EIO=4&transport='), () => true),
})

const request = (line: string, headers: readonly string[] = [], body = '') =>
  [line, 'Host: x', 'Connection: close', ...headers, '', body].join('\r\n')
const upgrade = [
  'Upgrade: websocket',
  'Connection: Upgrade',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  'Sec-WebSocket-Version: 13',
]
const deep = '['.repeat(7000) + ']'.repeat(7000)

export const WIRE_CASES: readonly WireCase[] = [
  // CVE-2024-38355, CVE-2023-32695 and what is like them.
  ...['error', 'connect', 'connect_error', 'disconnect', 'disconnecting', 'newListener'].map(
    (name) => event(`the event “${name}”`, JSON.stringify([name, {}])),
  ),
  ...['removeListener', '__proto__', 'constructor', 'toString', '_error', 'any'].map((name) =>
    event(`the event “${name}”`, JSON.stringify([name, {}])),
  ),
  event('an object as its name', '[{"toString":"x"}]'),
  event('a list as its name', '[["act"],{}]'),
  event('a number as its name', '[7,{}]'),
  event('null as its name', '[null]'),
  event('no name', '[]'),
  event('an object in place of a list', '{}'),
  event('no JSON', '[act'),
  event('nothing', ''),
  event('something 7000 deep', `["act",${deep}]`),
  event('a name 7000 deep', `[${deep}]`),
  event('a lone surrogate', '["act","\\ud800"]'),
  event('a key __proto__', '["act",{"__proto__":{"polluted":true}}]'),
  packet('with an odd id for its answer', `2${NAMESPACE},99999999999999999999["here",{}]`),
  packet('with no namespace', '2["act",{}]'),
  packet('in another namespace', '2/admin,["act",{}]'),
  packet('that connects again', `0${NAMESPACE},`),
  packet('that connects again and again', `0${NAMESPACE},{"a":${deep}}`),
  packet('that connects to the main namespace', '0'),
  packet('that connects to another namespace', '0/admin,'),
  packet('that connects to __proto__', '0/__proto__,'),
  packet('that connects with a query', `0${NAMESPACE}?token=x,{}`),
  packet('that answers what nobody asked', `3${NAMESPACE},1[{}]`),
  packet('that answers with nothing', `3${NAMESPACE},`),
  packet('that says it is refused', `4${NAMESPACE},{"message":"x"}`),
  {
    as: 'insider',
    says: 'a packet that leaves, and keeps the connection',
    send: async (line) => {
      line.packet(`1${NAMESPACE},`)
      await new Promise((resolve) => line.socket.once('disconnect', resolve))
    },
  },
  {
    as: 'insider',
    says: 'a packet that leaves, and one that comes back',
    send: async (line) => {
      line.packet(`1${NAMESPACE},`)
      line.packet(`0${NAMESPACE},`)
      await new Promise((resolve) => line.socket.once('disconnect', resolve))
    },
  },
  packet('of an unknown type', `9${NAMESPACE},[]`),
  packet('of an unknown type in letters', 'x'),
  packet('that is empty', ''),
  packet(
    'that announces bytes and sends none',
    `51-${NAMESPACE},["act",{"_placeholder":true,"num":0}]`,
  ),
  packet('with a million attachments', `51000000-${NAMESPACE},["act",{}]`),
  packet('with minus one attachments', `5-1-${NAMESPACE},["act",{}]`),
  packet('with an odd number of attachments', `5x-${NAMESPACE},["act",{}]`),
  packet('of bytes that nobody announced', Buffer.alloc(100)),
  packet(
    'with a placeholder that is not there',
    `51-${NAMESPACE},["act",{"_placeholder":true,"num":9}]`,
  ),
  packet('of 17 KB', `2${NAMESPACE},["act","${'x'.repeat(17_000)}"]`),
  packet('of 2 MB', `2${NAMESPACE},["act","${'x'.repeat(2_000_000)}"]`),
  ...['act', 'update', 'sync', 'chat'].map((name) =>
    event(`“${name}” 7000 deep`, `["${name}",${deep},0]`),
  ),
  packet('20,000 deep', `2${NAMESPACE},["act",${'['.repeat(20_000)}${']'.repeat(20_000)}]`),
  packet('100,000 deep', `2${NAMESPACE},["act",${'['.repeat(100_000)}${']'.repeat(100_000)}]`),
  {
    as: 'insider',
    says: 'bytes that are announced, and then a text',
    send: (line) => {
      line.packet(`51-${NAMESPACE},["act",{"_placeholder":true,"num":0}]`)
      line.packet(`2${NAMESPACE},["here",{}]`)
    },
  },
  {
    as: 'insider',
    says: 'an announced attachment as the move',
    send: (line) => line.ask('act', { id: Buffer.alloc(8), number: 1, action: Buffer.alloc(9) }),
  },
  {
    as: 'insider',
    says: 'arguments after the function for the answer',
    send: ({ socket }) => socket.emit('here', {}, 'x', () => undefined, 'y'),
  },
  {
    as: 'insider',
    says: 'something else in place of a function for the answer',
    send: ({ socket }) => {
      for (const reply of [null, 7, 'reply', {}, [], { apply: 1 }]) socket.emit('say', {}, reply)
    },
  },
  {
    as: 'insider',
    says: 'events that nobody knows, until it is cut off',
    send: async ({ socket }) => {
      const cut = new Promise((resolve) => socket.once('disconnect', resolve))
      for (let i = 0; i < 40; i++) socket.emit(`unknown${i}`, i)
      await cut
    },
  },

  frame('of an unknown type', 'z'),
  frame('that is empty', ''),
  frame('of bytes', Buffer.from([0, 255, 1, 254])),
  frame('that opens again', '0{"sid":"x"}'),
  frame('that closes', '1'),
  frame('that pings from the wrong side', '2probe'),
  frame('that answers a ping that was not', '3'),
  frame('that upgrades what is upgraded', '5'),
  frame('that says nothing', '6'),
  frame('of 100 KB', `4${'x'.repeat(100_000)}`),

  // CVE-2022-41940, CVE-2023-31125, CVE-2024-37890 and what is like them.
  bytes('an upgrade that is cut off', (path) => request(`GET ${path}websocket HTTP/1.1`, upgrade)),
  bytes('an upgrade of a connection that does not exist', (path) =>
    request(`GET ${path}websocket&sid=nobody HTTP/1.1`, upgrade),
  ),
  bytes('an upgrade to something else', () => request('GET /elsewhere HTTP/1.1', upgrade)),
  bytes('2000 headers', (path) =>
    request(`GET ${path}websocket HTTP/1.1`, [
      ...upgrade,
      ...Array.from({ length: 2000 }, (_, i) => `H${i}: ${i}`),
    ]),
  ),
  bytes('20 KB of headers', (path) =>
    request(`GET ${path}polling HTTP/1.1`, [`X-Long: ${'x'.repeat(20_000)}`]),
  ),
  ...['flash', '__proto__', 'constructor', 'websocket', ''].map((transport) =>
    bytes(`the transport “${transport}”`, (path) => request(`GET ${path}${transport} HTTP/1.1`)),
  ),
  bytes('the version 3 of its protocol', () =>
    request('GET /socket.io/?EIO=3&transport=polling HTTP/1.1'),
  ),
  bytes('a list as the transport', () =>
    request('GET /socket.io/?EIO=4&transport=polling&transport=x HTTP/1.1'),
  ),
  bytes('garbage in place of polling', (path) =>
    request(`POST ${path}polling HTTP/1.1`, ['Content-Length: 4'], '\x1e\x1e\x1e\x1e'),
  ),
  bytes('polling for somebody who is not there', (path) =>
    request(`POST ${path}polling&sid=__proto__ HTTP/1.1`, ['Content-Length: 1'], '1'),
  ),
  bytes('1 MB of polling', (path) =>
    request(`POST ${path}polling HTTP/1.1`, ['Content-Length: 1000000'], 'x'.repeat(100_000)),
  ),
  bytes('another method', (path) => request(`DELETE ${path}polling HTTP/1.1`)),
  bytes('a foreign page', (path) =>
    request(`GET ${path}websocket HTTP/1.1`, [...upgrade, 'Origin: https://evil.example']),
  ),
  bytes('no HTTP', () => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'),
  bytes('two lengths', () =>
    request('POST /api/tables HTTP/1.1', ['Content-Length: 1', 'Content-Length: 2'], '{}'),
  ),
  bytes('a length and pieces', () =>
    request('POST /api/tables HTTP/1.1', ['Content-Length: 2', 'Transfer-Encoding: chunked'], '{}'),
  ),
  {
    as: 'anonymous',
    says: 'a page that enters one table after another, all at once',
    send: async (line, { code }) => {
      const enter = () => line.ask('enter', { protocol: PROTOCOL, table: code })
      await Promise.all(Array.from({ length: 20 }, enter))
    },
  },
]
