import { describe, expect, test } from 'vitest'
import { addressesInNetwork, invitation } from '../../server/lan'

const at = (address: string, change = {}) => ({
  address,
  family: 'IPv4' as const,
  internal: false,
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:00',
  cidr: null,
  ...change,
})

describe('a class server on a laptop', () => {
  test('tells where other devices find it', () => {
    const addresses = addressesInNetwork('3000', {
      lo: [at('127.0.0.1', { internal: true })],
      wifi: [at('192.168.1.20'), at('fe80::1', { family: 'IPv6', scopeid: 1 })],
      cable: [at('169.254.10.1')],
    })
    expect(addresses).toEqual(['http://192.168.1.20:3000'])
    const words = invitation(addresses)
    expect(words).toContain('On other devices in this network: http://192.168.1.20:3000\n')
    // A QR code: lines of blocks as long as each other.
    const lines = words.split('\n').filter((line) => /[█▀▄]/.test(line))
    expect(lines.length).toBeGreaterThan(10)
    expect(new Set(lines.map((line) => line.length)).size).toBe(1)
  })
  test('names all ways where there are several', () => {
    const words = invitation(['http://10.0.0.2:3000', 'http://192.168.1.20:3000'])
    expect(words).toContain('http://10.0.0.2:3000 (or http://192.168.1.20:3000)')
  })
  test('says so where there is no network', () => {
    expect(invitation([])).toMatch(/no network/)
  })
})
