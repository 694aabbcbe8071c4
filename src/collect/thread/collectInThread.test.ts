import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import type { Day } from '../../domain/base/day.ts'
import type { Progress } from '../../domain/base/progress.ts'
import { collectGit } from '../git.ts'
import { buildRepository, manyCommits } from '../testRepository.ts'
import { collectGitInThread } from './collectInThread.ts'

const today = '2026-03-18' as Day
const folder = buildRepository(manyCommits(12_000))
const search = { folders: [folder], today }
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a thread finds the same, and tells how far it has come', async () => {
  const told: Progress[] = []
  const found = await collectGitInThread(search, { report: (each) => told.push(each) })
  expect(told[0]).toMatchObject({ stage: 'reading' })
  expect(told.filter(({ stage }) => stage === 'reading').at(-1)?.share).toBeGreaterThan(0.98)
  expect(told.at(-1)).toEqual({ stage: 'sorting' })
  expect(found).toEqual(await collectGit(search))
})

test('who cancels hears so at once, and the git that ran for them ends', async () => {
  const stop = new AbortController()
  const asked = collectGitInThread(search, {
    signal: stop.signal,
    report: () => stop.abort(),
  })
  await expect(asked).rejects.toMatchObject({ code: 'cancelled' })
  const isRunning = () => execFileSync('ps', ['-eo', 'args']).includes(`-C ${folder}`)
  for (let wait = 0; isRunning() && wait < 100; wait++) await sleep(20)
  expect(isRunning()).toBe(false)
})

test('a search that was cancelled before it began starts nothing', async () => {
  const signal = AbortSignal.abort()
  const asked = collectGitInThread(search, { signal, report: () => {} })
  await expect(asked).rejects.toMatchObject({ code: 'cancelled' })
})

test('what cannot be read is refused as it is without a thread', async () => {
  const asked = collectGitInThread({ ...search, folders: ['/nowhere'] }, { report: () => {} })
  await expect(asked).rejects.toMatchObject({
    code: 'not_found',
    message: expect.stringContaining('“/nowhere”'),
  })
})
