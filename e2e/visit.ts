import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'

/** How somebody looks at a page. */
export interface Look {
  width?: number
  scheme?: 'light' | 'dark'
}

/** A page that is being looked at, with what must not happen on it. */
export interface Visit {
  page: Page
  /** Closes it, and fails when it asked another machine for anything or reported an error. */
  leave(): Promise<void>
}

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Opens a page as somebody new: nothing remembered. */
export async function visit(
  browser: Browser,
  address: string,
  { width = 1400, scheme = 'light' }: Look = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
  })
  const page = await context.newPage()
  const wrong: string[] = []
  await context.route(
    (url) => url.protocol.startsWith('http') && !loopback.has(url.hostname),
    (route) => {
      wrong.push(`asked for ${route.request().url()}`)
      return route.abort()
    },
  )
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('console', (said) => {
    if (said.type() === 'error' && !/status of (400|404|409)/.test(said.text()))
      wrong.push(said.text())
  })
  await page.goto(address)
  await page.locator('h1').waitFor()
  await page.evaluate(() => document.fonts.ready)
  return {
    page,
    async leave() {
      await context.close()
      expect(wrong).toEqual([])
    },
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong on a page in light and dark, wide and narrow, and whether it runs over. */
export async function barriersInAllLooks(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found: string[] = []
  for (const width of [1400, 390])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const looked = [...(await barriers(page)), ...(await page.evaluate(overrun))]
      found.push(...looked.map((fault) => `${page.url()} ${width} ${colorScheme}: ${fault}`))
    }
  return found
}

/** What axe finds, as `rule: place`. */
function barriers(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(
      document,
      {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
    )
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    )
  })
}

/** Whether the page, or a form over it, has to be moved sideways. */
function overrun(): string[] {
  const over = [...document.querySelectorAll('html, dialog[open], .dialog-body')].map((box) => ({
    box: box.tagName.toLowerCase(),
    pixels: box.scrollWidth - box.clientWidth,
  }))
  return over.flatMap(({ box, pixels }) =>
    pixels > 0 ? [`${box} runs over by ${pixels} pixels`] : [],
  )
}

/** Calls an operation from within a page. */
export function call<Answer = { today: string; id: string }>(
  page: Page,
  name: string,
  input: object,
): Promise<Answer> {
  return page.evaluate(
    async ([operation, body]) => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch(`/api/${operation}`, { method: 'POST', headers, body: body! })).json()
    },
    [name, JSON.stringify(input)],
  )
}
