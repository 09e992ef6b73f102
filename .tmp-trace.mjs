import { chromium } from 'playwright-core'
import { spawn } from 'node:child_process'
const W=+(process.argv[2]||1366),H=+(process.argv[3]||768), RATE=+(process.argv[4]||1)
const server=spawn('node',['dist/server/main.js'],{env:{...process.env,NODE_ENV:'production',PORT:'4555',HOST:'127.0.0.1',DATA_DIR:'/tmp/T/data'+Date.now()}})
await new Promise(r=>server.stdout.on('data',d=>{if(/http/.test(d))r()}))
const browser=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']})
const ctx=await browser.newContext({viewport:{width:W,height:H},reducedMotion:process.env.MOTION?'no-preference':'reduce'})
const page=await ctx.newPage()
await page.goto('http://127.0.0.1:4555/')
await page.evaluate(()=>{localStorage.setItem('seed-and-soil/experience','finished');localStorage.setItem('seed-and-soil/pace','instant')})
await page.goto('http://127.0.0.1:4555/play/alone')
await page.getByRole('button',{name:'Play',exact:true}).click()
await page.getByRole('heading',{name:/^Your turn/}).waitFor()
await page.waitForTimeout(1500); if(process.env.CSS) await page.addStyleTag({content:process.env.CSS}).catch(async()=>{ await page.evaluate(css=>{const s=new CSSStyleSheet(); s.replaceSync(css); document.adoptedStyleSheets=[s]},process.env.CSS)}); await page.waitForTimeout(500)
const c=await ctx.newCDPSession(page)
if(RATE>1) await c.send('Emulation.setCPUThrottlingRate',{rate:RATE})
const trace=async(name,fn)=>{
  const ev=[]; const on=d=>ev.push(...d.value); c.on('Tracing.dataCollected',on)
  await c.send('Tracing.start',{transferMode:'ReportEvents',traceConfig:{includedCategories:['devtools.timeline','toplevel','disabled-by-default-devtools.timeline']}})
  const t=performance.now(); await fn(); const dt=performance.now()-t
  await page.waitForTimeout(300)
  const done=new Promise(r=>c.once('Tracing.tracingComplete',r)); await c.send('Tracing.end'); await done; c.off('Tracing.dataCollected',on)
  const sum={}; let long=[]
  for(const e of ev){ if(e.ph!=='X')continue; const k=e.name; (sum[k]??=[0,0]); sum[k][0]+=e.dur/1000; sum[k][1]++; }
  console.log('==',name,Math.round(dt),'ms'); 
  for(const k of ['FunctionCall','EvaluateScript','v8.compile','Layout','UpdateLayoutTree','PrePaint','Paint','Layerize','Commit','RasterTask','GPUTask','Decode Image','MinorGC','MajorGC','FireAnimationFrame','EventDispatch','HitTest','ParseHTML','IntersectionObserverController::computeIntersections','UpdateLayerTree','CompositeLayers','Animation']) if(sum[k]&&sum[k][0]>3) console.log('   ',k.padEnd(20),sum[k][0].toFixed(0).padStart(6),'ms',sum[k][1])
  const ed=ev.filter(e=>e.ph==='X'&&e.name==='EventDispatch'&&e.dur>15000).map(e=>e.args?.data?.type+':'+Math.round(e.dur/1000)); console.log('    dispatch',ed.join(' '))
}
const btn=n=>page.getByRole('button',{name:n})
await trace('choose Invade',()=>btn(/^Invade/).first().click())
await trace('do Invade',async()=>{await btn(/^Invade with|^Invade$/).last().click(); await page.getByRole('list',{name:'Actions'}).waitFor()})
await trace('choose Divide',()=>btn(/^Divide/).first().click())
await trace('do Divide',async()=>{await btn(/^Divide/).last().click(); await page.getByRole('list',{name:'Actions'}).waitFor()})
await trace('place',()=>btn(/^Stroma/).first().click())
await trace('esc',()=>page.keyboard.press('Escape'))
await trace('Done',async()=>{await btn('Done').click()})
await trace('I am done',async()=>{await btn('I am done').click().catch(()=>{}); await page.getByRole('dialog').first().waitFor()})
await trace('Continue',async()=>{await btn('Continue').click()})

await browser.close(); server.kill()
process.exit()
