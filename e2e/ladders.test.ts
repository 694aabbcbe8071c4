import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { journey } from './journey.ts'
import { barriersInAllLooks } from './visit.ts'

const app = journey()

/** A ladder of our own writing: one column is no level, and two levels are one. */
const meadow = [
  'Skill,Engineer,Senior,Staff,Staff plus,Notes',
  'Craft,Builds what was agreed,Shapes systems,Sets technical direction that other teams follow,,see Ana',
  'People,Helps those who ask,Mentors others,Grows other seniors,Grows whole teams,',
].join('\n')

test('axe finds nothing on the pages while there is no ladder', async () => {
  await app.findNothing(['/ladders', '/ladders/import', '/readiness', '/titles'])
})

test('a ladder is pasted, put right, and imported; what has no place is listed', async () => {
  const { page, leave } = await app.open('/ladders')
  await page.getByRole('link', { name: 'Import ladder' }).click()
  await page.getByLabel('Or paste the text').fill(meadow)
  await page.getByRole('heading', { name: 'Not imported (1)' }).waitFor()
  expect(await page.locator('.unplaced').textContent()).toContain('“Notes” is not a level')
  await rename(page, 'Staff plus', 'Staff')
  await expect
    .poll(() => page.getByRole('alert').allTextContents())
    .toContain('Two levels are called “Staff”. Give one of them another name.')
  await page.getByRole('button', { name: 'Merge with the other Staff' }).click()
  for (const [level, scope, gate] of [
    ['Engineer', 'teammates', 'merit'],
    ['Senior', 'team', 'merit'],
    ['Staff', 'several teams', 'vacancy'],
  ] as const) {
    await page.getByLabel(`Scope of ${level}`, { exact: true }).selectOption(scope)
    await page.getByLabel(`How promotion to ${level} works`, { exact: true }).selectOption(gate)
  }
  await page.getByLabel('Ladder name').fill('Meadow')
  await expect.poll(() => page.locator('.counts thead').textContent()).not.toContain('plus')
  expect(await barriersInAllLooks(page)).toEqual([])
  await page.getByRole('button', { name: 'Import ladder', exact: true }).click()
  await page.getByRole('heading', { name: 'Meadow', level: 1 }).waitFor()
  expect(await page.locator('.lede').textContent()).toContain(
    '3 levels, 2 competencies and 7 expectations',
  )
  await leave()
})

async function rename(page: Page, from: string, to: string) {
  const fields = page.locator('.part-rows > li > input')
  const names = await fields.evaluateAll((all) =>
    all.map((field) => (field as HTMLInputElement).value),
  )
  await fields.nth(names.indexOf(from)).fill(to)
}

test('a ladder is edited into its next version, and the two are compared', async () => {
  const { page, leave } = await app.open('/ladders')
  await page.getByRole('link', { name: 'Meadow' }).click()
  await page.getByRole('button', { name: 'Edit ladder' }).click()
  await page.locator('.level-choice select').selectOption({ label: 'Staff' })
  await page.getByRole('button', { name: 'Add expectation in Craft' }).click()
  await page.keyboard.type('Makes the same incident rarer')
  await page.getByLabel('What changed (one line)').fill('Reliability')
  expect(await barriersInAllLooks(page)).toEqual([])
  await page.getByRole('button', { name: 'Save as version 2' }).click()
  await expect.poll(() => page.locator('.done').textContent()).toBe('Saved as version 2.')
  await expect
    .poll(() => page.locator('.ladder-changes').textContent())
    .toMatch(/Staff, Craft: expectation added.*Makes the same incident rarer/)
  await page.getByRole('button', { name: 'View version 1' }).click()
  await expect.poll(() => page.locator('.lede').textContent()).toContain('Earlier version 1')
  await page.getByRole('button', { name: 'View version 2' }).click()
  await page.getByRole('button', { name: 'Side by side' }).click()
  expect(await barriersInAllLooks(page)).toEqual([])
  await leave()
})

test('imported once more, it becomes the next version', async () => {
  const { page, leave } = await app.open('/ladders/import')
  const again = meadow.replace('Mentors others', 'Mentors others well')
  await page.getByLabel('Or paste the text').fill(again)
  await page
    .getByRole('combobox', { name: 'Save as', exact: true })
    .selectOption({ label: 'Version 3 of Meadow' })
  await page.getByLabel('Ladder name').fill('Meadow')
  await page.getByRole('button', { name: 'Import as version 3' }).click()
  await expect
    .poll(() => page.locator('.ladder-changes').textContent())
    .toMatch(/Senior, People: expectation changed/)
  await page
    .getByRole('combobox', { name: 'From', exact: true })
    .selectOption({ label: 'version 2' })
  await page.getByRole('button', { name: 'Edit ladder' }).click()
  await page.getByRole('button', { name: 'Remove Staff plus' }).click()
  await page.getByRole('button', { name: 'Remove with 1 expectation Staff plus' }).click()
  await page.getByRole('button', { name: 'Save as version 4' }).click()
  await expect.poll(() => page.locator('.done').textContent()).toBe('Saved as version 4.')
  await leave()
})

test('one says where one stands, and what an entry shows; readiness follows', async () => {
  const { page, leave } = await app.open('/readiness')
  await page.getByRole('button', { name: 'Add title' }).click()
  await page
    .getByRole('combobox', { name: 'Ladder', exact: true })
    .selectOption({ label: 'Meadow' })
  await page.getByRole('combobox', { name: 'Level', exact: true }).selectOption({ label: 'Senior' })
  expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Senior')
  await page.getByRole('button', { name: 'Save titles' }).click()
  await expect
    .poll(() => page.locator('.lede').textContent())
    .toMatch(/Staff expects 2 things. None has evidence yet/)

  await page.keyboard.press('Escape')
  await page.locator('h1').focus()
  await page.keyboard.press('l')
  await page
    .getByRole('dialog')
    .getByRole('textbox')
    .first()
    .fill('Set the technical direction for retries')
  await page.keyboard.press('Enter')
  await page.getByText('Entry added for').waitFor()
  const direction = page.getByRole('button', { name: /Sets technical direction/ }).first()
  await expect.poll(() => direction.textContent()).toContain('1 possible entry')
  await page.goto(`${app.address}/readiness`)
  await direction.click()
  await page.getByRole('button', { name: 'Link entry', exact: true }).click()
  await expect.poll(() => direction.textContent()).toContain('emerging · 1 entry')
  await expect.poll(() => page.locator('.lede').textContent()).toContain('1 emerging')
  expect(await page.locator('main').textContent()).not.toContain('%')

  await page.getByText('Your titles and decision makers').click()
  await page.getByLabel('People who decide about your level').fill('Ana')
  await page.keyboard.press('Enter')
  await expect.poll(() => direction.textContent()).toContain('known to 0 of 1 decision maker')
  expect(await barriersInAllLooks(page)).toEqual([])
  await page
    .getByRole('button', { name: /Unlink entry/ })
    .first()
    .click()
  await expect.poll(() => direction.textContent()).toContain('1 possible entry')
  await leave()
})

test('a figure of readiness opens to its rule', async () => {
  const { page, leave } = await app.open('/readiness')
  await page
    .locator('.asks')
    .getByRole('button', { name: /: How is this calculated/ })
    .first()
    .click()
  await expect
    .poll(() => page.locator('.why-box:popover-open').textContent())
    .toContain('4 of the last 6 months')
  await leave()
})

test('a title elsewhere is not claimed before the log shows a year of it', async () => {
  const { page, leave } = await app.open('/titles')
  await expect.poll(() => page.locator('.lede').textContent()).toMatch(/too early to say/i)
  await page.evaluate(async () => {
    const call = (name: string, input: unknown) =>
      fetch(`/api/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      })
    const now = new Date()
    for (let back = 0; back < 12; back++) {
      const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1))
      const day = first.toISOString().slice(0, 10)
      await call('addEvidence', { text: `Work for the team, ${back}`, day, scope: 'team' })
    }
  })
  await page.reload()
  await expect
    .poll(() => page.locator('.lede').textContent())
    .toMatch(/you worked at team scope.*On “Meadow” that’s Senior/)
  expect(await page.locator('.side-of').last().textContent()).toContain('Mentors others')
  expect(await page.locator('main').textContent()).toContain('Titles are relative')
  expect(await barriersInAllLooks(page)).toEqual([])
  await leave()
})

test('a ladder that ships is used with one press, and removed after a question', async () => {
  const { page, leave } = await app.open('/ladders')
  expect(await barriersInAllLooks(page)).toEqual([])
  await page
    .getByRole('button', { name: /Use ladder/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'What each level expects' }).waitFor()
  await page.getByRole('button', { name: 'Delete ladder…' }).click()
  await page.getByRole('button', { name: 'Delete ladder', exact: true }).click()
  await page.getByRole('heading', { name: 'Ladders', exact: true }).waitFor()
  expect(await page.getByRole('link', { name: /^A ladder/ }).count()).toBe(0)
  await leave()
})
