import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { type App, type AppSettings, startApp } from './app.ts'
import { launchBrowser } from './browser.ts'
import { barriersInAllLooks, type Look, type Visit, visit } from './visit.ts'

/** The built application with a record of its own and a browser, while the tests of a file run. */
export interface Journey {
  readonly browser: Browser
  /** Where the application answers, without a slash at the end. */
  readonly address: string
  /** Opens a page of the application as somebody new. */
  open(path: string, look?: Look): Promise<Visit>
  /** Opens pages one after the other; axe must find nothing on any of them. */
  findNothing(paths: readonly string[]): Promise<void>
}

/** Starts both before the tests of a file, and ends them behind them. */
export function journey(settings: AppSettings = {}): Journey {
  let browser: Browser
  let app: App
  beforeAll(async () => {
    ;[browser, app] = await Promise.all([launchBrowser(), startApp(settings)])
  })
  afterAll(async () => {
    await Promise.all([browser?.close(), app?.stop()])
  })
  const open = (path: string, look?: Look) => visit(browser, app.address + path, look)
  return {
    get browser() {
      return browser
    },
    get address() {
      return app.address
    },
    open,
    async findNothing(paths) {
      for (const path of paths) {
        const { page, leave } = await open(path)
        await page.locator('main h1').waitFor()
        await page.waitForLoadState('networkidle')
        expect(await barriersInAllLooks(page)).toEqual([])
        await leave()
      }
    },
  }
}
