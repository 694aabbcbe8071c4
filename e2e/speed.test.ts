import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from './app.ts'
import { launchBrowser } from './browser.ts'

let browser: Browser
let app: App
beforeAll(async () => {
  ;[browser, app] = await Promise.all([launchBrowser(), startApp({ demo: true })])
})
afterAll(async () => {
  await Promise.all([browser?.close(), app?.stop()])
})

test('the scripts of the first page are at most 80 kB, compressed', () => {
  const folder = join(import.meta.dirname, '../dist/web/assets')
  const [first] = readdirSync(folder).filter((name) => /^index-.*\.js$/.test(name))
  const bytes = brotliCompressSync(readFileSync(join(folder, first!))).length
  console.log(`scripts of the first page: ${bytes} bytes (brotli)`)
  expect(bytes).toBeLessThanOrEqual(80_000)
})

test('the sweet spot stands after 1.5 s on a slow computer and a phone’s network', async () => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  const session = await page.context().newCDPSession(page)
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 60,
    downloadThroughput: 9_000_000 / 8,
    uploadThroughput: 1_500_000 / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(`${app.address}/demo/priya-raman/sweet-spot`)
  await page.locator('.seen svg text').first().waitFor()
  const milliseconds = await page.evaluate(largestContentfulPaint)
  console.log(`largest contentful paint: ${Math.round(milliseconds)} ms`)
  expect(milliseconds).toBeLessThanOrEqual(1500)
  await page.close()
})

function largestContentfulPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)!.startTime)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    })
  })
}
