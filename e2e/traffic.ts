import type { Page, Request } from 'playwright-core'

/** One request with its answer: bodies as they were sent, packed, in bytes. */
export interface Exchange {
  path: string
  bytes: number
}

/** What a page sends and receives while something is done with it, scripts and styles left out. */
export async function trafficOf(page: Page, act: () => Promise<unknown>): Promise<Exchange[]> {
  const requests: Request[] = []
  const note = (request: Request) => requests.push(request)
  page.on('request', note)
  await act()
  await quiet(page, requests)
  page.off('request', note)
  const data = requests.filter((request) => !new URL(request.url()).pathname.includes('/assets/'))
  return Promise.all(data.map(exchangeOf))
}

/** Waits until half a second has passed without a request. */
async function quiet(page: Page, requests: readonly Request[]): Promise<void> {
  const before = requests.length
  await page.waitForTimeout(500)
  if (requests.length > before) await quiet(page, requests)
}

async function exchangeOf(request: Request): Promise<Exchange> {
  await request.response()
  const { requestBodySize, responseBodySize } = await request.sizes()
  return { path: new URL(request.url()).pathname, bytes: requestBodySize + responseBodySize }
}

/** Moves the first slider of the wants one step, and waits until that is saved. */
export async function releaseSlider(page: Page): Promise<void> {
  const saved = page.waitForResponse((answer) => answer.url().endsWith('/api/changeWant'))
  await page
    .getByLabel(/^How flexible you are/)
    .first()
    .press('ArrowRight')
  await (await saved).finished()
}

export function bytesOf(exchanges: readonly Exchange[]): number {
  return exchanges.reduce((sum, { bytes }) => sum + bytes, 0)
}
