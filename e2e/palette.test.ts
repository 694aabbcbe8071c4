import { expect, test } from 'vitest'
import { journey } from './journey.ts'
import { barriersInAllLooks } from './visit.ts'

const app = journey({ demo: true })
const priya = '/demo/priya-raman'

test('an entry is found and opened by keyboard alone, and axe finds nothing', async () => {
  const { page, leave } = await app.open(`${priya}/topics`)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search or jump to' }).waitFor()
  await page.keyboard.type('rehears')
  await page.getByRole('option', { name: /Rehearsed the orders upgrade/ }).waitFor()
  expect(await barriersInAllLooks(page)).toEqual([])
  const entry = page.getByRole('option', { name: /Rehearsed the orders upgrade/ })
  while ((await entry.getAttribute('aria-selected')) !== 'true')
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByText('1 entry found.').waitFor()
  await leave()
})

test('slash jumps to a page, and Escape gives the focus back', async () => {
  const { page, leave } = await app.open(`${priya}/topics`)
  await page.getByLabel('Search', { exact: true }).focus()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search or jump to' }).waitFor()
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
  await page.locator('h1').focus()
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Search or jump to' }).waitFor()
  await page.keyboard.type('ikig')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Reflect: Ikigai' }).waitFor()
  await leave()
})

test('words become an entry, and a theme stays on this device', async () => {
  const { page, leave } = await app.open(`${priya}/topics`)
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Search or jump to' }).waitFor()
  await page.keyboard.type('Paired with Tendai')
  await page.getByRole('option', { name: 'Log “Paired with Tendai”' }).click()
  await expect
    .poll(() => page.getByLabel('What did you get done? One').inputValue())
    .toBe('Paired with Tendai')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search or jump to' }).waitFor()
  await page.keyboard.type('dark theme')
  await page.keyboard.press('Enter')
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await expect.poll(paper).toMatch(/oklch\(0\.19/)
  await page.reload()
  await page.locator('h1').waitFor()
  expect(await paper()).toMatch(/oklch\(0\.19/)
  await leave()
})
