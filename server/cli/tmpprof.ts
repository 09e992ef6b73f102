import { corePlayout } from '../../game/simulation/playouts'
const setup = { seats: Array.from({ length: 4 }, () => ({ tumour: 'dealt' as const })), length: 'full' as const, secretOffers: false }
const cal = () => { const t = process.cpuUsage(); let x = 1; const o: Record<string, number> = {a:1,b:2}; for (let i = 0; i < 3e7; i++) { x ^= x << 13; x ^= x >>> 17; x ^= x << 5; o['a'] = x } const c = process.cpuUsage(t); return (c.user + c.system) / 1e6 }
for (let i = 0; i < 300; i++) corePlayout(setup, 'w' + String(i))
let best = 0, bestc = 9
for (let r = 0; r < 8; r++) {
  const c0 = cal()
  let n = 0
  const t = process.cpuUsage()
  for (let i = 0; i < 250; i++) n += corePlayout(setup, String(i))
  const c = process.cpuUsage(t)
  best = Math.max(best, n / ((c.user + c.system) / 1e6)); bestc = Math.min(bestc, c0)
}
console.log(Math.round(best), bestc)
