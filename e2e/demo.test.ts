import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { journey } from './journey.ts'
import { labelFaults } from './labelFaults.ts'
import { bytesOf, releaseSlider, trafficOf } from './traffic.ts'
import { barriersInAllLooks } from './visit.ts'

const app = journey({ demo: true })

const priya = '/demo/priya-raman'
const lead = '/demo/adwoa-mensah-boateng'
const paths = ['/sweet-spot', '/wants', '/needs', '/topics', '/record']

test('the sweet spot says in its first sentences what is needed and gladly done, with two shares', async () => {
  const { page, leave } = await app.open(`${priya}/sweet-spot`)
  const text = await page.locator('.lede').textContent()
  expect(text).toMatch(
    /^\d of your 7 wants (is|are) needed here\. You would gladly do \S+ of your team’s \d+ needs\.$/,
  )
  const shares = await page.locator('.shares').textContent()
  expect(shares).toMatch(/\d+%.* of your wants.*\d+%.* of the needs in view/s)
  expect(await page.getByRole('img', { name: /Two circles, areas to scale/ }).count()).toBe(1)
  await leave()
})

test('a figure opens to its inputs, rule and source', async () => {
  const { page, leave } = await app.open(`${priya}/sweet-spot`)
  await page.locator('.shares button.figure').first().click()
  const why = page.locator('.why-box:popover-open')
  await expect.poll(() => why.textContent()).toMatch(/[\d.]+ \/ [\d.]+ = \d+/)
  expect(await why.textContent()).toContain('Zadeh')
  expect(await why.textContent()).toContain('Formal methods')
  await page.keyboard.press('Escape')
  expect(await why.count()).toBe(0)
  await leave()
})

test('moving a slider moves the circle within the frame, and is saved', async () => {
  const { page, leave } = await app.open(`${priya}/sweet-spot`)
  await adjustWants(page)
  const slider = page.getByLabel('How flexible you are about Rust')
  await slider.scrollIntoViewIfNeeded()
  const box = (await slider.boundingBox())!
  const y = box.y + box.height / 2
  const radius = () =>
    page.locator('.seen circle.of-want').evaluate((circle) => circle.getAttribute('r'))
  const before = await radius()
  await recordFrames(page)
  await page.mouse.move(box.x + box.width * 0.08, y)
  await page.mouse.down()
  for (let step = 0; step <= 60; step++) {
    await page.mouse.move(box.x + box.width * (0.08 + step * 0.006), y)
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames)
  expect(await radius()).not.toBe(before)
  const saved = page.waitForResponse((answer) => answer.url().endsWith('/api/changeWant'))
  await page.mouse.up()
  expect((await saved).status()).toBe(200)
  const sorted = frames.toSorted((a, b) => a - b)
  const [median, p95] = [0.5, 0.95].map((share) => sorted[Math.floor(sorted.length * share)]!)
  console.log(`frames of a drag: median ${median?.toFixed(1)} ms, 95 % under ${p95?.toFixed(1)} ms`)
  expect(median).toBeLessThan(25)
  const flexibility = await slider.inputValue()
  await page.reload()
  expect(await page.getByLabel('How flexible you are about Rust').inputValue()).toBe(flexibility)
  await leave()
})

test('a slider release sends one want and gets back what changed, in less than 5 kB', async () => {
  const { page, leave } = await app.open(`${priya}/sweet-spot`)
  await adjustWants(page)
  const released = await trafficOf(page, () => releaseSlider(page))
  expect(released.map(({ path }) => path)).toEqual([`${priya}/api/changeWant`])
  expect(bytesOf(released)).toBeGreaterThan(100)
  expect(bytesOf(released)).toBeLessThan(5000)
  await leave()
})

test('the topics come with the first page and never again', async () => {
  const { page, leave } = await app.open(`${lead}/sweet-spot`)
  const later = await trafficOf(page, async () => {
    for (const [name, title] of [
      ['Topics', 'Topics'],
      ['Log', 'Log'],
      ['Sweet spot', 'Sweet spot'],
    ] as const) {
      await page.getByRole('link', { name }).first().click()
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
    }
    await adjustWants(page)
    await releaseSlider(page)
  })
  expect(later.map(({ path }) => path)).toContain(`${lead}/api/listEvidence`)
  expect(later.map(({ path }) => path)).not.toContain(`${lead}/api/topics`)
  expect(later.map(({ path }) => path)).not.toContain(`${lead}/api/showSweetSpot`)
  await leave()
})

/** Unfolds the sliders of one’s wants. */
async function adjustWants(page: Page) {
  await page.getByText('Adjust your wants').click()
}

/** Keeps the time between frames, in milliseconds, from now on. */
async function recordFrames(page: Page) {
  await page.evaluate(() => {
    const frames: number[] = []
    Object.assign(window, { frames })
    let last = performance.now()
    const next = (now: number) => {
      frames.push(now - last)
      last = now
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
}

test('a slider moved just before one leaves is saved', async () => {
  const first = await app.open(`${priya}/sweet-spot`)
  await adjustWants(first.page)
  const slider = first.page.getByLabel('How much you want Formal methods')
  await slider.focus()
  await first.page.keyboard.press('ArrowRight')
  const moved = await slider.inputValue()
  await first.page.goto('about:blank')

  const { page, leave } = await app.open(`${priya}/sweet-spot`)
  expect(await page.getByLabel('How much you want Formal methods').inputValue()).toBe(moved)
  await Promise.all([leave(), first.leave()])
})

test('the second of two windows is told what the first one saved', async () => {
  const first = await app.open(`${priya}/sweet-spot`)
  const second = await app.open(`${priya}/sweet-spot`)
  await adjustWants(first.page)
  await adjustWants(second.page)
  const press = async (page: Page, key: string) => {
    const saved = page.waitForResponse((answer) => answer.url().endsWith('/api/changeWant'))
    await page.getByLabel('How much you want Mentoring').press(key)
    return (await saved).status()
  }
  expect(await press(first.page, 'ArrowRight')).toBe(200)
  expect(await press(second.page, 'ArrowLeft')).toBe(409)
  const told = second.page.getByRole('alert')
  await expect.poll(() => told.textContent()).toContain('changed since you looked')
  await told.getByRole('button', { name: 'Load the new version' }).click()
  await expect.poll(() => told.count()).toBe(0)
  const value = (page: Page) => page.getByLabel('How much you want Mentoring').inputValue()
  await expect.poll(() => value(second.page)).toBe(await value(first.page))
  await first.leave()
  await second.leave()
})

test('looking at a widening draws its circle, and trying it takes effect', async () => {
  const { page, leave } = await app.open('/demo/adwoa-mensah-boateng/sweet-spot')
  const card = page.locator('.widening').first()
  await card.hover()
  expect(await page.locator('.seen circle.ghost').count()).toBe(1)
  const before = await page.locator('.shares').textContent()
  await card.getByRole('button', { name: 'Try it' }).click()
  await expect.poll(() => page.locator('.shares').textContent()).not.toBe(before)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => page.locator('.shares').textContent()).toBe(before)
  await leave()
})

test('the whole company’s needs come into view by a switch, and stay', async () => {
  const { page, leave } = await app.open('/demo/takumi-oshiro/sweet-spot')
  expect(await page.locator('.lede').textContent()).toMatch(/of your team’s \d+ needs/)
  await page.getByRole('radio', { name: 'Whole company' }).check()
  await expect.poll(() => page.locator('.lede').textContent()).toMatch(/of Northlight’s 39 needs/)
  await page.reload()
  expect(await page.locator('.lede').textContent()).toMatch(/of Northlight’s 39 needs/)
  await leave()
})

test('flexibility is chosen by the name of an area, and the slider follows', async () => {
  const { page, leave } = await app.open(`${priya}/sweet-spot`)
  await adjustWants(page)
  const area = page.getByLabel('What else than Formal methods you would take on')
  const saved = page.waitForResponse((answer) => answer.url().endsWith('/api/changeWant'))
  await area.selectOption('anything')
  expect((await saved).status()).toBe(200)
  expect(await page.getByLabel('How flexible you are about Formal methods').inputValue()).toBe('1')
  await leave()
})

test('the demo says that it is made up, and lets one change eyes', async () => {
  const { page, leave } = await app.open(`${priya}/sweet-spot`)
  await expect
    .poll(() => page.getByLabel('Viewing as').locator('option').count())
    .toBeGreaterThan(60)
  await page.getByLabel('Viewing as').selectOption('adwoa-mensah-boateng')
  await page.getByRole('button', { name: 'Switch person', exact: true }).click()
  await page.waitForURL('**/demo/adwoa-mensah-boateng/sweet-spot')
  await page.getByRole('link', { name: 'Exit demo' }).click()
  await page.getByRole('heading', { name: 'Find your sweet spot' }).waitFor()
  await leave()
})

test('a want is shown to one person and taken back', async () => {
  const { page, leave } = await app.open(`${priya}/wants`)
  await page.getByRole('button', { name: 'Who can see this? Compiler internals' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Show it to').fill('mara')
  await dialog.getByRole('button', { name: 'Show to Mara Lindqvist' }).click()
  await dialog.getByRole('button', { name: 'Stop sharing with Mara Lindqvist' }).click()
  await expect
    .poll(() => dialog.getByRole('button', { name: /Stop sharing with Mara/ }).count())
    .toBe(0)
  await leave()
})

test('a need that was looked at and is none stays none when a lead edits its why', async () => {
  const { page, leave } = await app.open(`${lead}/needs`)
  await page
    .getByRole('button', { name: /^Show all/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Edit Rust', exact: true }).click()
  expect(await page.getByLabel('Priority').inputValue()).toBe('none')
  await page.keyboard.press('Escape')
  expect(await page.locator('.lede').textContent()).toContain('39 active needs')
  await leave()
})

test('those who are no lead read the needs and find nothing to change them with', async () => {
  const { page, leave } = await app.open(`${priya}/needs`)
  expect(await page.getByRole('button', { name: /Add need|Edit/ }).count()).toBe(0)
  await leave()
  const leads = await app.open(`${lead}/needs`)
  expect(await leads.page.getByRole('button', { name: 'Add need' }).count()).toBe(1)
  await leads.leave()
})

test('no label of the picture leaves its region or touches another, for any of ten people', async () => {
  const { page, leave } = await app.open(`${priya}/sweet-spot`)
  await expect.poll(() => page.locator('.demo option').count()).toBeGreaterThan(60)
  const handles = await page
    .locator('.demo option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
  await leave()
  const some = handles.filter((_, at) => at % 7 === 0)
  expect(some.length).toBeGreaterThanOrEqual(9)
  for (const [index, handle] of some.entries()) {
    const width = index % 2 === 0 ? 1400 : 390
    const { page, leave } = await app.open(`/demo/${handle}/sweet-spot`, { width })
    expect({ handle, faults: await page.evaluate(labelFaults) }).toEqual({ handle, faults: [] })
    await leave()
  }
})

test('the sweet spot prints on two sheets at the most, without what can only be clicked', async () => {
  const { page, leave } = await app.open(`${priya}/sweet-spot`)
  const pdf = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('#pages').isVisible()).toBe(false)
  expect(await page.getByRole('button', { name: 'Try it' }).first().isVisible()).toBe(false)
  await leave()
})

test('axe finds nothing on any page of the demo, in light and dark, wide and narrow', async () => {
  for (const path of paths) {
    const { page, leave } = await app.open(`${lead}${path}`)
    expect(await barriersInAllLooks(page)).toEqual([])
    await leave()
  }
})

test('a topic of any page leads to a goal, to open work and to the log', async () => {
  const { page, leave } = await app.open(`${priya}/ikigai`)
  await page.getByRole('link', { name: /Make it a goal.*: Postgres/ }).click()
  const chosen = page.getByRole('dialog').getByRole('button', { name: /Remove.*Postgres/ })
  await chosen.waitFor()
  await page.goBack()
  await page.getByRole('button', { name: /Log something for this.*: Postgres/ }).click()
  await page.getByLabel('What did you get done? One line').fill('Moved the backups')
  await chosen.waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: /Find an opportunity.*: Postgres/ }).click()
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Upgrade Postgres for two services' })
    .first()
    .waitFor()
  await leave()
})
