import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startApp } from './app.ts'
import { journey } from './journey.ts'
import { barriersInAllLooks, call, visit } from './visit.ts'

const app = journey()

const pages = ['/reflect', '/reflect/years', '/reflect/values', '/success', '/energy', '/assess']

test('axe finds nothing on the pages of somebody who has said nothing yet', async () => {
  await app.findNothing(pages)
})

test('a question is answered by keyboard, another gets “I don’t know yet”, and both are looked back at', async () => {
  const { page, leave } = await app.open('/reflect')
  await page
    .getByRole('textbox', { name: /enjoy the most/ })
    .fill('**Debugging**\n\n- alone\n- together')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Answer saved.').waitFor()
  expect(await page.locator('.markdown strong').textContent()).toBe('Debugging')
  expect(await barriersInAllLooks(page)).toEqual([])

  await page.getByRole('link', { name: 'Next', exact: true }).click()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain('dislike')
  await page.getByRole('button', { name: 'I don’t know yet' }).click()
  await page.getByText('Answer saved.').waitFor()
  await page.getByLabel('After “I don’t know yet”').selectOption('never')
  await page.getByLabel('New question').fill('What would I do unpaid?')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /Remove question.*unpaid/ }).waitFor()

  await page.getByRole('link', { name: 'Past answers' }).click()
  await page.getByText('2 answers over 1 year').waitFor()
  expect(await barriersInAllLooks(page)).toEqual([])
  await leave()
})

test('a draft survives a tab that is closed in the middle of a word', async () => {
  const { page, leave } = await app.open('/reflect/develop')
  await page.getByRole('textbox', { name: /skills/ }).fill('Databases, from the insi')
  const tab = await page.context().newPage()
  await page.close()
  await tab.goto(`${app.address}/reflect/develop`)
  expect(await tab.getByRole('textbox', { name: /skills/ }).inputValue()).toBe(
    'Databases, from the insi',
  )
  await tab.getByText('Draft saved.').waitFor()
  await leave()
  const elsewhere = await app.open('/reflect/develop')
  await expect
    .poll(() => elsewhere.page.getByRole('textbox', { name: /skills/ }).inputValue())
    .toBe('Databases, from the insi')
  await elsewhere.leave()
})

test('a draft survives a server that stops, and a tab that is closed meanwhile', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairwind-reflect-'))
  const before = await startApp({ folder })
  const port = Number(new URL(before.address).port)
  const context = await app.browser.newContext()
  const page = await context.newPage()
  await page.goto(`${before.address}/reflect/stuck`)
  const box = page.getByRole('textbox', { name: /stuck/ })
  await box.fill('In reviews')
  await page.getByText('Draft saved.').waitFor()
  await before.stop()
  await box.fill('In reviews, mostly when')
  await page.getByText('Your draft is saved in this browser').waitFor()

  const again = await startApp({ folder, port })
  await page.getByText('Draft saved.').waitFor()
  await again.stop()
  await box.fill('In reviews, mostly when they are long')
  await page.getByText('Your draft is saved in this browser').waitFor()
  await page.close()

  const last = await startApp({ folder, port })
  const tab = await context.newPage()
  await tab.goto(`${last.address}/reflect/stuck`)
  expect(await tab.getByRole('textbox', { name: /stuck/ }).inputValue()).toBe(
    'In reviews, mostly when they are long',
  )
  await tab.getByText('Draft saved.').waitFor()
  const elsewhere = await visit(app.browser, `${last.address}/reflect/stuck`)
  await expect
    .poll(() => elsewhere.page.getByRole('textbox', { name: /stuck/ }).inputValue())
    .toBe('In reviews, mostly when they are long')
  await elsewhere.leave()
  await context.close()
  await last.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('last time’s answer stays closed until this time’s is written', async () => {
  const { page, leave } = await app.open('')
  const [entry] = [{ prompt: 'improve', asked: 'What do you want to improve?', day: '2025-11-03' }]
  const id = '00000000-0000-7000-9000-000000000001'
  await call(page, 'importFile', {
    text: JSON.stringify({
      fairwind: 'log/1',
      reflections: [{ ...entry, id, answer: 'My patience', notYet: false }],
    }),
  })
  await page.goto(`${app.address}/reflect/improve`)
  await page.getByText('Last answered 3 Nov 2025.').waitFor()
  expect(await page.content()).not.toContain('My patience')
  await page.getByRole('textbox', { name: /improve/ }).fill('My writing')
  await page.getByRole('button', { name: 'Save answer' }).click()
  await page.getByText('My patience').waitFor()
  expect(await barriersInAllLooks(page)).toEqual([])
  await page.goto(`${app.address}/reflect/years`)
  const years = page.getByRole('region', { name: /improve\? 20/ })
  await expect.poll(() => years.count()).toBe(2)
  await leave()
})

test('values are sorted, narrowed and ranked by keyboard alone', async () => {
  const { page, leave } = await app.open('/reflect/values')
  await page.getByRole('button', { name: 'Sort cards' }).press('Enter')
  await page.getByRole('group', { name: 'Card: Craft' }).waitFor()
  for (const key of ['1', '3', '1', '1', 'ArrowLeft', 'ArrowDown', '1', '1'])
    await page.keyboard.press(key)
  await page.keyboard.press('Backspace')
  await page.getByText('7 sorted').waitFor()
  await page.keyboard.press('1')
  expect(await barriersInAllLooks(page)).toEqual([])
  await page.getByText('Saved as you go').waitFor()

  await page.waitForTimeout(800)
  await page.reload()
  await page.getByText('8 sorted').waitFor()
  await page.getByRole('button', { name: 'choose 5' }).press('Enter')
  for (const name of ['Craft', 'Kindness', 'Challenge', 'Stability', 'Recognition'])
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).press('Space')
  expect(await barriersInAllLooks(page)).toEqual([])
  await page.getByRole('button', { name: 'Rank these 5' }).press('Enter')
  await page.getByRole('listitem', { name: '1: Craft' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.getByRole('listitem', { name: '2: Craft' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.getByRole('listitem', { name: '3: Craft' }).waitFor()
  expect(await barriersInAllLooks(page)).toEqual([])
  await page.getByRole('button', { name: 'Save values' }).press('Enter')
  await page.getByText('Kindness, Challenge, Craft, Stability and Recognition').waitFor()
  expect(await barriersInAllLooks(page)).toEqual([])
  await leave()
})

test('a card can be dragged onto a pile', async () => {
  const { page, leave } = await app.open('/reflect/values')
  await page.getByRole('button', { name: /^Sort cards/ }).click()
  await page.locator('.value-card').dragTo(page.locator('.pile.important'))
  await page.getByText('1 sorted').waitFor()
  await expect.poll(() => page.locator('.pile.important .num').textContent()).toBe('1')
  await leave()
})

test('what success means is weighed to 100', async () => {
  const { page, leave } = await app.open('/success')
  await page.getByLabel('Weight of mentorship, 0 to 100').fill('30')
  await page.getByLabel('Weight of innovation, 0 to 100').fill('30')
  expect(await page.getByRole('button', { name: 'Save markers' }).isDisabled()).toBe(true)
  await page.getByRole('button', { name: 'Scale to 100' }).click()
  await page.getByText('Total: 100.').waitFor()
  const mentorship = page.getByRole('group', { name: 'Values behind mentorship' })
  const dearest = mentorship.getByRole('checkbox').first()
  await dearest.focus()
  await page.keyboard.press('Space')
  await page.getByLabel('What it means to you').last().fill('Others get where they wanted to go.')
  await page.getByRole('button', { name: 'Save markers' }).click()
  await page.getByText('You can use them in long-term goals.').waitFor()
  await page.getByText('(50 of 100)').waitFor()
  expect(await dearest.isChecked()).toBe(true)
  expect(await barriersInAllLooks(page)).toEqual([])
  await leave()
})

test('an entry says in one click whether it gave energy, and three of them show a kind of work', async () => {
  const { page, leave } = await app.open('/log')
  await call(page, 'addNeed', { topic: 'databases', priority: 'high' })
  for (const energy of [2, 1])
    await call(page, 'addEvidence', { text: 'Tuned a query', topics: ['databases'], energy })
  for (const energy of [-2, -1, -2])
    await call(page, 'addEvidence', { text: 'Filled a form', topics: ['mobile'], energy })
  await page.locator('h1').focus()
  await page.keyboard.press('l')
  await page.getByLabel('What did you get done? One line').fill('Sped up the nightly job')
  await page.getByRole('combobox', { name: 'Topics' }).fill('databases')
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: 'Very energising' }).check()
  expect(await barriersInAllLooks(page)).toEqual([])
  await page.getByRole('button', { name: 'Add entry' }).click()
  await page.getByText('Entry added for').waitFor()

  await page.goto(`${app.address}/energy`)
  await page.getByText('enough for 2 topics').waitFor()
  expect(await page.locator('.energy-lists').textContent()).toContain('Energising and needed')
  expect(await page.locator('.energy-lists').textContent()).toContain('Draining, not needed')
  expect(await barriersInAllLooks(page)).toEqual([])
  await leave()
})

test('an assessment begins with one’s own words, names its evidence, and is offered more then', async () => {
  const { page, leave } = await app.open('/assess')
  for (const text of ['Paired on it', 'Taught it', 'Ran a review'])
    await call(page, 'addEvidence', { text, topics: ['databases'], scope: 'team' })
  await page.reload()
  expect(await page.getByText('Suggestions for you').count()).toBe(0)
  await page.getByLabel('Add to To develop', { exact: true }).fill('Speaking up early')
  await page.keyboard.press('Enter')
  await page.getByText('technical skill · no entries yet').waitFor()
  await page.getByText('Suggestions for you').waitFor()
  await page
    .getByRole('button', { name: /Accept suggestion.*Databases/ })
    .first()
    .click()
  await page.getByRole('button', { name: /Databases.*\d entries/ }).click()
  await page.getByRole('button', { name: 'Unlink entry' }).first().waitFor()
  expect(await barriersInAllLooks(page)).toEqual([])
  await page.getByRole('button', { name: /Speaking up early/ }).click()
  await page.getByLabel('Find another entry').last().fill('taught')
  await page.getByRole('button', { name: 'Link entry', exact: true }).click()
  await page.getByText('technical skill · 1 entry').waitFor()
  await page.getByLabel('Wording').last().fill('Speaking up while a design is open')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /while a design is open.*1 entry/ }).waitFor()

  await call(page, 'addWant', { topic: 'databases' })
  await page.goto(`${app.address}/ikigai`)
  await page.getByText('What you love, what you’re good at and what’s needed').waitFor()
  expect(await page.locator('.ikigai-ideas').textContent()).toContain('you want Databases')
  expect(await barriersInAllLooks(page)).toEqual([])
  await leave()
})
