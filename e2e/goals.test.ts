import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from './app.ts'
import { launchBrowser } from './browser.ts'
import { barriersInAllLooks, visit } from './visit.ts'

let browser: Browser
let app: App
beforeAll(async () => {
  ;[browser, app] = await Promise.all([launchBrowser(), startApp()])
})
afterAll(async () => {
  await Promise.all([browser?.close(), app?.stop()])
})

test('axe finds nothing on the pages of somebody without goals', async () => {
  for (const path of ['/goals', '/today', '/chain']) {
    const { page, leave } = await visit(browser, app.address + path)
    await page.locator('.lede').waitFor()
    expect(await barriersInAllLooks(page)).toEqual([])
    await leave()
  }
})

test('from a port to sail for to a step that is looked at and done', async () => {
  const { page, leave } = await visit(browser, `${app.address}/goals`)
  const year = new Date().getFullYear()
  await page.getByRole('button', { name: 'Name a port to sail for' }).click()
  await page.getByLabel('Where do you want to have arrived?').fill('Be trusted with our data')
  await page.getByLabel('By when').fill(`${year + 9}-06-30`)
  await page.getByLabel('technical mastery').check()
  await page.getByRole('button', { name: 'Set this goal' }).click()
  await page.getByText('Keep the vision in mind').waitFor()
  await page.getByLabel('By when').fill(`${year + 2}-06-30`)
  expect(await barriersInAllLooks(page)).toEqual([])
  await page.getByRole('button', { name: 'Set this goal' }).click()
  await page.getByText('One port to sail for.').waitFor()

  await page.getByRole('button', { name: 'Add a step' }).click()
  await page.getByLabel('What will you have done?').fill('Cut redeliveries from 2 % to 0.2 %')
  await page.getByLabel('By when').fill(`${year + 1}-12-20`)
  await page.getByLabel('Hours it takes in all').fill('900')
  await page.getByText('hours over').waitFor()
  await page.getByLabel('Hours it takes in all').fill('20')
  await page.getByText('There is room').waitFor()
  await page.getByLabel('You will know by').selectOption('number')
  await page.getByLabel('From', { exact: true }).fill('2')
  await page.getByLabel('To', { exact: true }).fill('0.2')
  await page.getByLabel('Of what').fill('%')
  expect(await barriersInAllLooks(page)).toEqual([])
  await page.getByRole('button', { name: 'Set this goal' }).click()

  await page.getByLabel('Where it stands: Cut redeliveries').fill('1.1')
  await page.getByRole('button', { name: 'Note it' }).click()
  await page.getByText('1.1 %, from 2 to 0.2').waitFor()
  expect(await barriersInAllLooks(page)).toEqual([])

  await page.getByRole('button', { name: /Look at it.*Cut redeliveries/ }).click()
  await page.getByLabel('What have you learned').fill('It took two of us')
  await page.getByLabel('What follows').selectOption('done')
  await page.getByLabel('Hours it took in all').fill('31')
  expect(await barriersInAllLooks(page)).toEqual([])
  await page.getByRole('button', { name: 'Save the look' }).click()
  await page.getByText('one goal done or dropped').waitFor()
  await leave()
})

test('the chain can be walked by keyboard, and says what hangs loose', async () => {
  const { page, leave } = await visit(browser, `${app.address}/chain`)
  await page.getByText('hangs loose').first().waitFor()
  await page.getByRole('listbox').focus()
  await page.keyboard.press('ArrowRight')
  await page.getByRole('option', { selected: true }).waitFor()
  await page.keyboard.press('ArrowRight')
  expect(await page.locator('.chain-detail').textContent()).toContain('Be trusted with our data')
  expect(await barriersInAllLooks(page)).toEqual([])
  await leave()
})

test('an ask is weighed, and a no is written', async () => {
  const { page, leave } = await visit(browser, `${app.address}/goals`)
  await page.getByRole('button', { name: 'Weigh an ask' }).click()
  await page.getByLabel('What are you asked to do?').fill('Join the hiring panel')
  await page.getByLabel('Who asks').fill('Mara')
  await page.getByRole('button', { name: 'Weigh it' }).click()
  await page.getByText('Mara, thank you for thinking of me').waitFor()
  expect(await barriersInAllLooks(page)).toEqual([])
  await leave()
})

test('today names what is worth doing, and a calendar at an address', async () => {
  const { page, leave } = await visit(browser, `${app.address}/today`)
  await page.getByText('Write one line about what went well', { exact: true }).waitFor()
  await page.getByText('Due days and looks in your calendar').click()
  await page.getByRole('button', { name: 'Make a new address' }).click()
  const address = await page.locator('.more code').textContent()
  const text = await page.evaluate(async (at) => (await fetch(at!)).text(), address)
  expect(text).toContain('BEGIN:VCALENDAR')
  expect(text).toContain('SUMMARY:Be trusted with our data')
  await page.getByText('Reminders by e-mail').click()
  await page.getByLabel('Your e-mail address').fill('zoe@example.org')
  await page.getByLabel('Monday').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved.', { exact: true }).waitFor()
  expect(await barriersInAllLooks(page)).toEqual([])
  await leave()
})
