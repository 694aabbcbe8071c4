import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Output } from '../src/operations/index.ts'
import { journey } from './journey.ts'
import { barriersInAllLooks, call } from './visit.ts'

const app = journey()

const pages = ['/log', '/log/proposals', '/scope', '/packets']

test('axe finds nothing on the pages of an empty log', async () => {
  await app.findNothing(pages)
})

test('one line from anywhere, by keyboard alone, with what its words suggest', async () => {
  const { page, leave } = await app.open('/wants')
  await page.locator('h1').focus()
  await page.keyboard.press('l')
  await page.getByRole('dialog', { name: 'What did you get done?' }).waitFor()
  await page.keyboard.type('Unblocked the team on Postgres yesterday')
  await expect
    .poll(() => page.getByLabel('Date', { exact: false }).first().inputValue())
    .toBe(await dayBefore(page))
  expect(await page.getByLabel('Who benefited?').inputValue()).toBe('team')
  expect(await page.locator('.because').allTextContents()).toContain(
    'Suggested: the words “yesterday”',
  )
  expect(await barriersInAllLooks(page)).toEqual([])
  await page.getByLabel('What did you get done? One line').focus()
  await page.keyboard.press('Enter')
  await page.getByText('Entry added for').waitFor()
  await page.keyboard.press('Escape')
  await page.goto(`${app.address}/log`)
  await page.getByRole('button', { name: 'Unblocked the team on Postgres yesterday' }).waitFor()
  expect(await page.locator('.entry .facts').textContent()).toContain('Postgres · the team')
  await leave()
})

test('a line typed much faster than it is read is saved with what it says, and undone', async () => {
  const { page, leave } = await app.open('/log')
  await page.locator('h1').focus()
  await page.keyboard.press('L')
  await page.getByRole('dialog', { name: 'What did you get done?' }).waitFor()
  await page.keyboard.insertText('Taught Rust to the team yesterday')
  await page.keyboard.press('Enter')
  await page.getByText(/^Entry added for .* · The team · Rust: “Taught/).waitFor()
  const [entry] = (await found(page)).entries
  expect(entry).toMatchObject({ day: await dayBefore(page), scope: 'team', topics: ['rust'] })
  expect(await barriersInAllLooks(page)).toEqual([])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(async () => (await found(page)).total).toBe(0)
  const line = page.getByLabel('What did you get done? One line')
  expect(await line.inputValue()).toBe('Taught Rust to the team yesterday')
  await line.fill('')
  await leave()
})

function found(page: Page) {
  return call<Output<'listEvidence'>>(page, 'listEvidence', { search: 'taught rust' })
}

test('a line at the speed of fingers outlives Escape, another page and a new tab', async () => {
  const { page, leave } = await app.open('/log')
  const line = page.getByLabel('What did you get done? One line')
  await page.locator('h1').focus()
  await page.keyboard.press('l')
  await line.waitFor()
  await page.keyboard.type('Taught the team Postgres last Friday', { delay: 70 })
  await page.getByText('Suggested: the words “last Friday”', { exact: false }).waitFor()
  await page.keyboard.press('Escape')
  await line.waitFor({ state: 'detached' })
  await page.goto(`${app.address}/wants`)
  await page.getByRole('button', { name: 'Log something' }).click()
  expect(await line.inputValue()).toBe('Taught the team Postgres last Friday')
  const tab = await page.context().newPage()
  await page.close({ runBeforeUnload: true })
  await tab.goto(`${app.address}/wants`)
  await tab.getByRole('button', { name: 'Log something' }).click()
  const there = tab.getByLabel('What did you get done? One line')
  expect(await there.inputValue()).toBe('Taught the team Postgres last Friday')
  await there.press('Enter')
  await tab.getByText('Entry added for').waitFor()
  expect(await there.inputValue()).toBe('')
  await leave()
})

test('an entry that is being changed asks before Escape or going back takes it', async () => {
  const { page, leave } = await app.open('/wants')
  await call(page, 'addEvidence', { text: 'Cut the costs' })
  await page.goto(`${app.address}/log`)
  await page.getByRole('button', { name: 'Cut the costs' }).click()
  const details = page.getByLabel('Details (Markdown)')
  await details.fill('By half. '.repeat(300))
  await page.keyboard.press('Escape')
  await page.getByRole('alertdialog', { name: 'Unsaved changes' }).waitFor()
  expect(await barriersInAllLooks(page)).toEqual([])
  await page.getByRole('button', { name: 'Keep editing' }).click()
  await page.goBack()
  await page.getByRole('alertdialog', { name: 'Unsaved changes' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/log')
  expect(await details.inputValue()).toContain('By half.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Discard changes' }).click()
  await details.waitFor({ state: 'detached' })
  await page.goBack()
  await page.waitForURL(`${app.address}/wants`)
  await leave()
})

test('a paste beyond the limit is kept and said', async () => {
  const { page, leave } = await app.open('/log')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Log something' }).click()
  const line = page.getByLabel('What did you get done? One line')
  await page.evaluate(() => navigator.clipboard.writeText('x'.repeat(3005)))
  await line.press('ControlOrMeta+v')
  expect((await line.inputValue()).length).toBe(3005)
  const said = () => line.evaluate((field: HTMLInputElement) => field.validationMessage)
  expect(await said()).toBe('This text has 3,005 characters. Shorten it to 2,000.')
  await line.press('Enter')
  await line.fill('Short')
  expect(await said()).toBe('')
  await line.fill('')
  await leave()
})

test('going back finds the search as it was, and links of entries lead out', async () => {
  const { page, leave } = await app.open('/log')
  await call(page, 'addEvidence', { text: 'Fixed the C++ build, see https://example.com/fix.' })
  await page.reload()
  await page.getByRole('searchbox').fill('C++')
  await page.getByText('1 entry found.').waitFor()
  const link = page.getByRole('link', { name: 'example.com/fix' })
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer')
  await page.locator('#pages a[href="/needs"]').first().click()
  await page.waitForURL(`${app.address}/needs`)
  await page.goBack()
  await page.getByText('1 entry found.').waitFor()
  expect(await page.getByRole('searchbox').inputValue()).toBe('C++')
  expect(await barriersInAllLooks(page)).toEqual([])
  await leave()
})

/** Yesterday as the server has it. */
async function dayBefore(page: Page): Promise<string> {
  const { today } = await call(page, 'showSweetSpot', {})
  return new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10)
}

test('what an entry says is put right, searched, tagged with others, and deleted for good', async () => {
  const { page, leave } = await app.open('/log')
  for (const text of ['Wrote the runbook', 'Ran the retro', 'Fixed the flaky build'])
    await call(page, 'addEvidence', { text })
  await page.reload()
  await page.getByRole('button', { name: 'Ran the retro' }).click()
  await page.getByLabel('What did you get done?').fill('Ran the retro for two teams')
  await page.getByLabel('Confidential').check()
  await page.getByLabel('Who knows about this work').fill('Mara')
  expect(await barriersInAllLooks(page)).toEqual([])
  await page.getByRole('button', { name: 'Save entry' }).click()
  await page.getByText('witnessed by Mara · confidential').waitFor()

  await page.getByRole('searchbox').fill('flak')
  await page.getByText('1 entry found.').waitFor()
  await page.getByLabel('Select “Fixed the flaky build”').check()
  await page.locator('.bulk').getByLabel('Who benefited').selectOption('team')
  await page.locator('.entry .facts', { hasText: 'the team' }).waitFor()
  await page.getByRole('button', { name: 'Delete entries…' }).click()
  await page.getByRole('button', { name: 'Delete 1 entry' }).click()
  await page.getByText('0 entries found.').waitFor()
  await leave()
})

test('a document becomes proposals, and those one says yes to become entries', async () => {
  const { page, leave } = await app.open('/log/proposals')
  await page
    .getByLabel('Or paste the text')
    .fill('# 2025\n\n- [2025-03-04] Cut redeliveries by half\n- [2025-05-06] Spoke at the guild\n')
  await page.getByRole('button', { name: 'Find work' }).click()
  await page.getByText('Found 2 items').waitFor()
  await page.getByLabel('Select “Spoke at the guild”').check()
  expect(await barriersInAllLooks(page)).toEqual([])
  await page.getByRole('button', { name: 'Add 1 entry' }).click()
  await page.getByText('1 item to review.').waitFor()
  await page.goto(`${app.address}/log`)
  await page.locator('.entry', { hasText: 'Spoke at the guild' }).waitFor()
  expect(await page.locator('.entry', { hasText: 'Cut redeliveries' }).count()).toBe(0)
  await leave()
})

test('the scope page draws the log, by keyboard too', async () => {
  const { page, leave } = await app.open('/scope')
  await page.locator('.bubble .dot').first().waitFor()
  await page.getByRole('slider', { name: /Move through/ }).press('ArrowRight')
  expect(await page.locator('.walk').textContent()).toMatch(/20\d\d/)
  await page.getByLabel('Month shown').press('Home')
  await expect.poll(() => page.locator('.bubble .dot').count()).toBe(0)
  expect(await barriersInAllLooks(page)).toEqual([])
  await leave()
})

test('a packet is made, edited, read and taken along in four forms', async () => {
  const { page, leave } = await app.open('/packets')
  await page.getByRole('button', { name: 'Create document' }).click()
  await page.getByLabel('Email').fill('me@example.org')
  expect(await barriersInAllLooks(page)).toEqual([])
  await page.getByRole('button', { name: 'Save profile' }).click()
  await page.getByLabel('Audience').selectOption('outside')
  expect(await barriersInAllLooks(page)).toEqual([])
  await page.locator('form').getByRole('button', { name: 'Create document' }).click()
  await page.getByRole('button', { name: 'Edit document' }).click()
  await page.getByLabel('Introduction').fill('A good year.')
  expect(await barriersInAllLooks(page)).toEqual([])
  await page.getByRole('button', { name: 'Save document' }).click()
  await page.getByText('A good year.').waitFor()
  expect(await page.locator('.packet').textContent()).not.toContain('Ran the retro for two teams')
  for (const [name, begins] of [
    ['Download PDF', '%PDF-'],
    ['Download Word', 'PK'],
    ['Download Markdown', '# Brag document'],
    ['Download JSON Resume', '{'],
  ]) {
    const href = await page.getByRole('link', { name: name!, exact: true }).getAttribute('href')
    const file = await page.evaluate(async (path) => (await fetch(path!)).text(), href)
    expect(file.slice(0, begins?.length)).toBe(begins)
  }
  await page.getByRole('link', { name: 'Reading view' }).click()
  await page.getByRole('heading', { name: 'Reading view' }).waitFor()
  expect(await barriersInAllLooks(page)).toEqual([])
  await leave()
})
