import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { journey } from './journey.ts'
import { labelFaults } from './labelFaults.ts'
import { barriersInAllLooks } from './visit.ts'

const app = journey()

test('axe finds nothing on any page of an empty record', async () => {
  await app.findNothing([
    '/',
    '/sweet-spot',
    '/wants',
    '/needs',
    '/topics',
    '/settings',
    '/settings/privacy',
    '/settings/data',
    '/settings/about',
  ])
})

test('from the welcome to the sweet spot, by keyboard alone', async () => {
  const { page, leave } = await app.open('')
  await press(page, 'Add wants')
  await page.getByRole('heading', { name: 'Sweet spot: My wants' }).waitFor()
  await expect.poll(() => page.title()).toBe('Your wants · Fairwind')
  for (const name of ['postgres', 'mentoring', 'rust']) await pick(page, name)
  await page.getByLabel('How flexible you are about Rust').press('ArrowRight')
  await press(page, 'Next: add what your company needs')
  await page.getByRole('heading', { name: 'What your company needs' }).waitFor()
  await needed(page, 'postgres', 'h')
  await needed(page, 'build', 'm')
  await press(page, 'See your sweet spot')
  await page.getByRole('heading', { name: 'Sweet spot' }).waitFor()
  await expect
    .poll(() => page.locator('.lede').textContent())
    .toMatch(/1 of your 3 wants is needed here/)
  expect(await page.locator('.labels.in-both').textContent()).toContain('Postgres')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await leave()
})

/** Goes to a link or button with the Tab key, however often that takes, and presses it. */
async function press(page: Page, name: string, within: Page | Locator = page) {
  const exact = { name, exact: true }
  const target = within.getByRole('link', exact).or(within.getByRole('button', exact))
  await target.waitFor()
  for (let tabs = 0; tabs < 80; tabs++) {
    if (await target.evaluate((element) => element === document.activeElement))
      return page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key does not lead to ${name}`)
}

/** In the field of the page; a few letters, arrow down and up, and Enter choose a topic. */
async function pick(page: Page, letters: string) {
  const before = await page.locator('.want-list > li').count()
  await page.getByRole('combobox', { name: 'What do you want' }).focus()
  await page.keyboard.type(letters)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('.want-list > li').count()).toBe(before + 1)
}

async function needed(page: Page, letters: string, priority: string) {
  const before = await page.locator('.needs > li').count()
  await press(page, 'Add need')
  await page.getByRole('combobox', { name: 'What is needed?' }).focus()
  await page.keyboard.type(letters)
  await page.keyboard.press('Enter')
  await page.getByLabel('Priority').press(priority)
  await press(page, 'Add need', page.getByRole('dialog'))
  await expect.poll(() => page.locator('.needs > li').count()).toBe(before + 1)
}

test('a topic of one’s own may be in any script, and keeps to its place', async () => {
  const { page, leave } = await app.open('/wants', { width: 390 })
  for (const name of ['การทดสอบซอฟต์แวร์', 'قواعد البيانات الموزعة', '🧭 Navigation 👩🏽‍🚀']) {
    const before = await page.locator('.want-list > li').count()
    await page.getByRole('combobox', { name: 'What do you want' }).fill(name)
    await page.getByRole('option', { name: `Add “${name}”` }).click()
    await expect.poll(() => page.locator('.want-list > li').count()).toBe(before + 1)
  }
  await page.goto(`${app.address}/sweet-spot`)
  await page.locator('.labels text').first().waitFor()
  expect(await page.evaluate(labelFaults)).toEqual([])
  expect(await page.locator('.region.of-want').textContent()).toContain('قواعد البيانات الموزعة')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await leave()
})

test('a file is looked at before it is brought in, and faults are named by line', async () => {
  const { page, leave } = await app.open('/needs')
  const text = page.getByLabel('Or paste the text')
  await text.fill('fairwind: company/1\nname: Meadow\nneeds:\n  - topic: postgress\n')
  await page.getByRole('button', { name: 'Preview import' }).click()
  await expect
    .poll(() => page.getByRole('alert').textContent())
    .toMatch(/Line 4, column \d+: .*postgres/)
  await text.fill(
    'fairwind: company/1\nname: Meadow\nneeds:\n  - topic: rust\n    priority: critical\n',
  )
  await page.getByRole('button', { name: 'Preview import' }).click()
  await expect.poll(() => page.locator('.preview').textContent()).toMatch(/Add need rust/i)
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await page.getByRole('heading', { name: 'What Meadow needs' }).waitFor()
  await leave()
})

test('giving a want up asks first, and can forget it', async () => {
  const { page, leave } = await app.open('/wants')
  await page.getByRole('button', { name: 'Remove Mentoring' }).click()
  await page.getByLabel('Also delete it from my history').check()
  await page.getByRole('button', { name: 'Delete want', exact: true }).click()
  await expect.poll(() => page.getByRole('heading', { name: 'Mentoring' }).count()).toBe(0)
  await leave()
})

test('the record is handed out as a file', async () => {
  const { page, leave } = await app.open('/record')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export wants (person.yaml)' }).click()
  expect((await download).suggestedFilename()).toBe('person.yaml')
  await leave()
})

test('question mark lists the keys, and they can be switched off', async () => {
  const { page, leave } = await app.open('/topics')
  await page.keyboard.press('?')
  await page.getByLabel('Use single-key shortcuts (/, L and ?)').uncheck()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.keyboard.press('/')
  expect(await page.getByRole('dialog').count()).toBe(0)
  await leave()
})

test('a topic gets another name and a related topic, and is found by the name', async () => {
  const { page, leave } = await app.open('/topics')
  await page.getByLabel('Search').first().fill('goroutines')
  await page.getByRole('button', { name: 'Edit Go', exact: true }).click()
  await page.getByLabel('Also called').fill('golang, gopher')
  await page.getByRole('combobox', { name: 'Related topics' }).fill('edito')
  await page.keyboard.press('Enter')
  expect(await barriersInAllLooks(page)).toEqual([])
  await page.getByRole('button', { name: 'Save topic' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.getByLabel('Search').first().fill('gopher')
  await page.getByText('1 topic found').waitFor()
  await page.getByRole('button', { name: 'Edit Go', exact: true }).click()
  await page.getByRole('button', { name: 'Remove Editors and language servers' }).waitFor()
  await leave()
})
