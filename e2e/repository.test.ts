import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { buildRepository, manyCommits } from '../src/collect/testRepository.ts'
import type { Output } from '../src/operations/index.ts'
import { startApp } from './app.ts'
import { journey } from './journey.ts'
import { barriersInAllLooks, call } from './visit.ts'

const app = journey()
const small = buildRepository(manyCommits(20), { remote: 'https://example.org/acme/shop.git' })
afterAll(() => {
  rmSync(small, { recursive: true, force: true })
})

const folderField = 'Folder of a Git repository'

async function importFrom(page: Page, folder: string) {
  await page.getByLabel(folderField).fill(folder)
  await page.getByRole('button', { name: 'Import commits' }).click()
}

test('one’s own repository: from its folder to entries in the log', async () => {
  const { page, leave } = await app.open('/log/proposals')
  await importFrom(page, `${small}/nowhere`)
  await page.getByRole('alert').getByText('Couldn’t find').waitFor()
  await importFrom(page, small)
  await page.getByText(/^Found \d+ items/).waitFor()
  expect(await barriersInAllLooks(page)).toEqual([])
  await page
    .getByLabel(/^Select all/)
    .first()
    .check()
  await page.getByRole('button', { name: /^Add \d+ entr/ }).click()
  await expect
    .poll(async () => (await call<Output<'listEvidence'>>(page, 'listEvidence', {})).total, {
      timeout: 10_000,
    })
    .toBeGreaterThan(2)
  await leave()
})

test('a long import says how far it is, and is cancelled without a trace', async () => {
  const { page, leave } = await app.open('/log/proposals')
  const large = buildRepository(manyCommits(20_000))
  const before = await call<Output<'listProposals'>>(page, 'listProposals', {})
  await importFrom(page, large)
  await page.getByText(/^Reading the repository…/).waitFor()
  await page.getByRole('button', { name: 'Cancel import' }).click()
  await expect
    .poll(() => page.getByRole('button', { name: 'Import commits' }).isEnabled())
    .toBe(true)
  const after = await call<Output<'listProposals'>>(page, 'listProposals', {})
  rmSync(large, { recursive: true, force: true })
  expect([after.total, after.sources]).toEqual([before.total, before.sources])
  await leave()
})

test('a server with a name of its own asks for no folder', async () => {
  const shared = await startApp({ env: { FAIRWIND_HOST_NAMES: 'fairwind.example' } })
  const { page, leave } = await app.open('/log')
  await page.goto(`${shared.address}/log/proposals`)
  await page.getByRole('heading', { name: 'From a document or a table' }).waitFor()
  expect(await page.getByLabel(folderField).count()).toBe(0)
  const status = await page.evaluate(async () => {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ path: '/' })
    return (await fetch('/api/collectRepository', { method: 'POST', headers, body })).status
  })
  expect(status).toBe(404)
  await leave()
  await shared.stop()
})
