import type { Page } from 'playwright-core'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { journey } from './journey.ts'

const app = journey()

/** Two zones of which it is, at any moment, another day in one. */
const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago']

/** Opens the log field with its key and begins a line. */
async function begin(page: Page, words: string): Promise<void> {
  await page.locator('h1').focus()
  await page.keyboard.press('l')
  await page.getByRole('dialog', { name: 'What did you get done?' }).waitFor()
  await page.keyboard.type(words)
}

test('a page counts days where the browser is, from its first look on', async () => {
  for (const timezoneId of zones) {
    const context = await app.browser.newContext({ timezoneId })
    const page = await context.newPage()
    await page.goto(`${app.address}/wants`)
    await begin(page, 'Shipped it')
    const day = Temporal.Now.plainDateISO(timezoneId).toString()
    await expect
      .poll(() => page.getByLabel('Date', { exact: false }).first().inputValue())
      .toBe(day)
    await page.keyboard.press('Enter')
    const logged = Temporal.PlainDate.from(day).toLocaleString('en-GB', { dateStyle: 'medium' })
    await page.getByText(`Entry added for ${logged}`).waitFor()
    await context.close()
  }
})

test('a line begun before midnight keeps its words and is logged on the new day', async () => {
  const context = await app.browser.newContext({ timezoneId: 'UTC' })
  const page = await context.newPage()
  await page.clock.install()
  let isOver = false
  const tomorrow = Temporal.Now.plainDateISO('UTC').add({ days: 1 }).toString()
  await page.route('**/api/showSweetSpot', async (route) => {
    const answer = await route.fetch()
    const body = await answer.json()
    await route.fulfill({ json: isOver ? { ...body, today: tomorrow } : body })
  })
  await page.goto(`${app.address}/wants`)
  await begin(page, 'Finished the')
  isOver = true
  await page.clock.fastForward('24:00:00')
  const chip = page.getByLabel('Date', { exact: false }).first()
  await expect.poll(() => chip.inputValue()).toBe(tomorrow)
  const line = page.getByLabel('What did you get done? One line')
  expect(await line.inputValue()).toBe('Finished the')
  await line.focus()
  await page.keyboard.type(' upgrade')
  const sent = page.waitForRequest('**/api/addEvidence')
  await page.keyboard.press('Enter')
  expect((await sent).postDataJSON()).not.toHaveProperty('day')
  await context.close()
})
