// @ts-check
// The first page on a slow computer (4 × slower) and a phone's network (fast 4G), held against a
// page that is one heading; what its scripts weigh as they are sent; and what travels when one
// comes, goes to other pages, and lets go of a slider.
import { runnerImport } from 'vite'
import { median, report } from './report.mjs'

const { module: browsers } = await runnerImport('./e2e/browser.ts')
const { module: apps } = await runnerImport('./e2e/app.ts')
const { module: traffic } = await runnerImport('./e2e/traffic.ts')
const browser = await browsers.launchBrowser()
const app = await apps.startApp({ demo: true })
try {
  const [first, bare] = [[], []].map((each) => /** @type {number[]} */ (each))
  let bytes = 0
  for (let run = 0; run < 5; run++) {
    bare?.push((await visit(`${app.address}/bare`)).painted)
    const seen = await visit(`${app.address}/demo/priya-raman/sweet-spot`)
    first?.push(seen.painted)
    bytes = seen.scriptBytes
  }
  report('scripts of the first page, as sent', bytes / 1000, 'kB', { bar: 80 })
  const reference = { what: 'a page of one heading', value: median(bare ?? []) }
  report('largest contentful paint', median(first ?? []), 'ms', { bar: 1500, reference })
  await reportTraffic(`${app.address}/demo/priya-raman/sweet-spot`)
} finally {
  await app.stop()
  await browser.close()
}

/** @param {string} address */
async function reportTraffic(address) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  const came = await traffic.trafficOf(page, () => page.goto(address))
  const went = await traffic.trafficOf(page, async () => {
    for (const name of ['Log', 'Goals', 'Sweet spot']) {
      await page.getByRole('link', { name }).first().click()
      await page.waitForTimeout(1000)
    }
  })
  const released = await traffic.trafficOf(page, () => traffic.releaseSlider(page))
  report('data of the first page', traffic.bytesOf(came) / 1000, 'kB')
  report('data of going to three other pages', traffic.bytesOf(went) / 1000, 'kB')
  report('data of a slider release', traffic.bytesOf(released) / 1000, 'kB', { bar: 5 })
  await page.close()
}

/** @param {string} address */
async function visit(address) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } })
  const page = await context.newPage()
  await page.route('**/bare', (/** @type {any} */ route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>Fairwind</h1>' }),
  )
  const session = await context.newCDPSession(page)
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 60,
    downloadThroughput: 9_000_000 / 8,
    uploadThroughput: 1_500_000 / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(address)
  await page.locator('h1').waitFor()
  await page.waitForTimeout(500)
  const seen = await page.evaluate(seenIn)
  await context.close()
  return seen
}

/** Runs in the page. @returns {Promise<{ painted: number, scriptBytes: number }>} */
function seenIn() {
  const scripts = performance
    .getEntriesByType('resource')
    .filter((/** @type {any} */ each) => new URL(each.name).pathname.endsWith('.js'))
  const scriptBytes = scripts.reduce((sum, /** @type {any} */ each) => sum + each.transferSize, 0)
  return new Promise((resolve) =>
    new PerformanceObserver((list) =>
      resolve({ painted: list.getEntries().at(-1)?.startTime ?? 0, scriptBytes }),
    ).observe({ type: 'largest-contentful-paint', buffered: true }),
  )
}
