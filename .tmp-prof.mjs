import { chromium } from 'playwright-core'
import { spawn } from 'node:child_process'
const RATE=+(process.argv[2]||1)
const DIR=process.argv[3]||'/tmp/prof'
const server=spawn('node',['dist/server/main.js'],{cwd:DIR,env:{...process.env,NODE_ENV:'production',PORT:'4556',HOST:'127.0.0.1',DATA_DIR:'/tmp/T/data'+Date.now()}})
await new Promise(r=>server.stdout.on('data',d=>{if(/http/.test(d))r()}))
const browser=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']})
const ctx=await browser.newContext({viewport:{width:1366,height:768},reducedMotion:'reduce'})
const page=await ctx.newPage()
await page.goto('http://127.0.0.1:4556/')
await page.evaluate(()=>{localStorage.setItem('seed-and-soil/experience','finished');localStorage.setItem('seed-and-soil/pace','instant')})
await page.goto('http://127.0.0.1:4556/play/alone')
await page.getByRole('button',{name:'Play',exact:true}).click()
await page.getByRole('heading',{name:/^Your turn/}).waitFor()
await page.waitForTimeout(1500)
const c=await ctx.newCDPSession(page)
await c.send('Profiler.enable'); await c.send('Profiler.setSamplingInterval',{interval:200})
if(RATE>1) await c.send('Emulation.setCPUThrottlingRate',{rate:RATE})
const prof=async(name,fn)=>{
  await c.send('Profiler.start'); const t=performance.now(); await fn(); const dt=performance.now()-t; await page.waitForTimeout(400)
  const {profile}=await c.send('Profiler.stop')
  const by=new Map(profile.nodes.map(n=>[n.id,n])); const self=new Map(); 
  profile.samples.forEach((id,i)=>self.set(id,(self.get(id)||0)+(profile.timeDeltas[i]||0)))
  const parent=new Map(); for(const n of profile.nodes) for(const k of n.children||[]) parent.set(k,n.id)
  const tot={},slf={}
  for(const [id,us] of self){ let n=by.get(id); const k0=n.callFrame.functionName||'(anon)'; if(['(idle)','(program)'].includes(k0))continue; slf[k0]=(slf[k0]||0)+us; const seen=new Set(); let cur=id; while(cur!==undefined){const nm=by.get(cur).callFrame.functionName||'(anon '+by.get(cur).callFrame.lineNumber+')'; if(!seen.has(nm)){seen.add(nm); tot[nm]=(tot[nm]||0)+us} cur=parent.get(cur)} }
  const top=o=>Object.entries(o).sort((a,b)=>b[1]-a[1])
  console.log('==',name,Math.round(dt)); 
  console.log('  self ',top(slf).slice(0,14).map(([k,v])=>k+' '+(v/1000).toFixed(1)).join(', '))
  console.log('  total',top(tot).filter(([k])=>!/^\(root|^(perform|flush|commit|begin|complete|render(Root|With)|work|update(Function|Mem|Simple)|dispatch|batched|execute|recursively|anon|bubble|run|process|_|reconcile|bail|scheduler|replayF)/.test(k)).slice(0,45).map(([k,v])=>k+' '+(v/1000).toFixed(1)).join(', '))
}
const btn=n=>page.getByRole('button',{name:n})
await prof('choose Invade',()=>btn(/^Invade/).first().click())
await prof('do Invade',async()=>{await btn(/^Invade with|^Invade$/).last().click(); await page.getByRole('list',{name:'Actions'}).waitFor()})
await prof('choose Divide',()=>btn(/^Divide/).first().click())
await prof('do Divide',async()=>{await btn(/^Divide/).last().click(); await page.getByRole('list',{name:'Actions'}).waitFor()})
await prof('Done',async()=>{await btn('Done').click()})
await prof('I am done',async()=>{await btn('I am done').click(); await page.getByRole('dialog').first().waitFor()})
await prof('Continue',async()=>{await btn('Continue').click()})
await browser.close(); server.kill(); process.exit()
