import { expect, test } from 'vitest'
import { journey } from './journey.ts'

const app = journey()

/** Every page with the entry of the menu that leads to it, and the heading it then has. */
const pages = [
  ['Today', undefined, 'Today'],
  ['Log', undefined, 'Log'],
  ['Goals', 'List', 'Goals: List'],
  ['Goals', 'Priorities', 'Goals: Priorities'],
  ['Goals', 'Map', 'Goals: Map'],
  ['Sweet spot', 'Overlap', 'Sweet spot: Overlap'],
  ['Sweet spot', 'My wants', 'Sweet spot: My wants'],
  ['Sweet spot', 'History', 'Sweet spot: History'],
  ['Growth', 'Scope', 'Growth: Scope'],
  ['Growth', 'Readiness', 'Growth: Readiness'],
  ['Growth', 'Titles', 'Growth: Titles'],
  ['Reflect', 'Questions', 'Reflect: Questions'],
  ['Reflect', 'Values', 'Reflect: Values'],
  ['Reflect', 'Success', 'Reflect: Success'],
  ['Reflect', 'Strengths', 'Reflect: Strengths'],
  ['Reflect', 'Energy', 'Reflect: Energy'],
  ['Reflect', 'Ikigai', 'Reflect: Ikigai'],
  ['Documents', undefined, 'Documents'],
  ['Needs', undefined, /needs/],
  ['Ladders', undefined, 'Ladders'],
  ['Topics', undefined, 'Topics'],
  ['Settings', 'Profile', 'Settings: Profile'],
  ['Settings', 'Privacy', 'Settings: Privacy'],
  ['Settings', 'Notifications', 'Settings: Notifications'],
  ['Settings', 'Import and export', 'Settings: Import and export'],
  ['Settings', 'Demo', 'Settings: Demo'],
  ['Settings', 'About', 'Settings: About'],
] as const

test('every page is at most two clicks away, at 1400 pixels', async () => {
  const { page, leave } = await app.open('/topics')
  for (const [entry, tab, heading] of pages) {
    await page.getByRole('navigation', { name: 'Pages' }).getByText(entry, { exact: true }).click()
    if (tab) await page.getByRole('navigation', { name: entry }).getByText(tab).click()
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  }
  await leave()
})

test('a narrow page has the same entries behind one button', async () => {
  const { page, leave } = await app.open('/topics', { width: 390 })
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('link', { name: 'Growth' }).click()
  await page.getByRole('navigation', { name: 'Growth' }).getByText('Titles').click()
  await page.getByRole('heading', { level: 1, name: 'Growth: Titles' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await leave()
})

test('axe finds nothing on the pages that have tabs', async () => {
  await app.findNothing(['/goals/priorities', '/reflect/values', '/titles'])
})
