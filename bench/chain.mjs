// @ts-check
// A chain of 2,000 things in a real browser: how long a frame takes while somebody walks along it
// and scrolls, held against frames of a page at rest.
import { runnerImport } from 'vite'
import { median, report } from './report.mjs'

const { module: browsers } = await runnerImport('./e2e/browser.ts')
const { module: apps } = await runnerImport('./e2e/app.ts')
const browser = await browsers.launchBrowser()
const app = await apps.startApp()
try {
  await fill()
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${app.address}/chain`)
  await page.getByRole('listbox').focus()
  const rest = await page.evaluate(framesIn, 60)
  const walking = page.evaluate(framesIn, 240)
  for (let press = 0; press < 60; press++)
    await page.keyboard.press(press % 15 === 14 ? 'ArrowRight' : 'ArrowDown')
  await page.evaluate(scroll)
  const frames = (await walking).toSorted(
    (/** @type {number} */ a, /** @type {number} */ b) => a - b,
  )
  const reference = { what: 'a page at rest', value: median(rest) }
  const late = frames[Math.floor(frames.length * 0.95)]
  report('a frame while walking along 2,000 things, 95 %', late, 'ms', { bar: 17.5, reference })
} finally {
  await app.stop()
  await browser.close()
}

/** Twenty ports, 480 steps, 1,500 entries. */
async function fill() {
  await call('setSuccess', { markers: [{ name: 'mentorship', weight: 100 }] })
  const year = new Date().getFullYear() + 2
  const ports = []
  for (let port = 0; port < 20; port++)
    ports.push(
      await call('addGoal', {
        ...{ term: 'long', text: `Port ${port}`, markers: ['mentorship'] },
        due: `${year}-01-01`,
      }),
    )
  const steps = []
  for (let step = 0; step < 480; step++)
    steps.push(
      await call('addGoal', { term: 'short', text: `Step ${step}`, serves: ports[step % 20].id }),
    )
  for (let entry = 0; entry < 1500; entry++)
    await call('addEvidence', { text: `Did ${entry}`, goal: steps[entry % 480].id })
}

/**
 * @param {string} name
 * @param {object} input
 */
async function call(name, input) {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify(input)
  const answer = await fetch(`${app.address}/api/${name}`, { method: 'POST', headers, body })
  if (!answer.ok) throw new Error(await answer.text())
  return /** @type {any} */ (await answer.json())
}

/** Runs in the page: how long each of so many frames took. @param {number} count */
function framesIn(count) {
  return new Promise((resolve) => {
    /** @type {number[]} */
    const taken = []
    let last = performance.now()
    const step = (/** @type {number} */ now) => {
      taken.push(now - last)
      last = now
      if (taken.length < count) requestAnimationFrame(step)
      else resolve(taken.slice(5))
    }
    requestAnimationFrame(step)
  })
}

/** Runs in the page: scrolls through the picture, a little each frame. */
function scroll() {
  const box = document.querySelector('.chain-scroller')
  const step = () => {
    if (!box || box.scrollTop > 8000) return
    box.scrollTop += 40
    requestAnimationFrame(step)
  }
  step()
}
