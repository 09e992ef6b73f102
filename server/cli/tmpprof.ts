import { corePlayout } from '../../game/simulation/playouts'
const setup = { seats: Array.from({ length: 4 }, () => ({ tumour: 'dealt' as const })), length: 'full' as const, secretOffers: false }
let n = 0
const t = process.cpuUsage()
for (let i = 0; i < 1500; i++) n += corePlayout(setup, String(i))
const c = process.cpuUsage(t)
console.log(n, n / ((c.user + c.system) / 1e6))
