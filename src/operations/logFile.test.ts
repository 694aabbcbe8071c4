import { expect, test } from 'vitest'
import { demoActor } from '../db/demo/load.ts'
import type { LogFile } from '../domain/logFile.ts'
import { emptySystem } from '../testing.ts'
import { callAs } from './call.ts'

const system = emptySystem()

async function exported(): Promise<LogFile> {
  return JSON.parse((await system.call('exportFile', { kind: 'log' })).text)
}

/** A log with everything that can hang on it. */
async function fullLog() {
  const need = await system.call('addNeed', { topic: 'postgres', starts: '2026-01-01' })
  const { id } = await system.call('addEvidence', {
    text: 'Cut the query time',
    topics: ['postgres'],
    need: need.id,
    seenBy: ['Mara'],
    links: [{ url: 'https://example.org/1' }],
    confidential: true,
    neutral: 'Made it faster',
  })
  await system.call('changeEvidence', { id, scope: 'team' })
  await system.call('attachText', { id, name: 'mail', content: 'Thanks\n' })
  const ladder = {
    name: 'Mine',
    levels: [{ id: 'one', name: 'One' }],
    competencies: [{ id: 'craft', name: 'Craft' }],
    expectations: [{ id: 'x', level: 'one', competency: 'craft', text: 'Ships' }],
  }
  const own = await system.call('addLadder', { ladder, mine: true })
  await system.call('changeLadder', { id: own.id, ladder: { ...ladder, about: 'Two' }, note: 'n' })
  await system.call('setTitles', {
    titles: [{ since: '2025-01-01', title: 'Engineer', ladder: own.id, level: 'one' }],
  })
  await system.call('setDeciders', { names: ['Mara', 'Jo'] })
  await system.call('showExpectation', { ladder: own.id, expectation: 'x', evidence: [id] })
  const period = { from: '2026-01-01', to: '2026-03-18' }
  await system.call('makePacket', { kind: 'brag', audience: 'inside', ...period })
}

test('exporting and importing the log again gives the same log, here and in another record', async () => {
  await fullLog()
  const file = await exported()
  expect(file.entries[0]).toMatchObject({ attachments: [{ name: 'mail' }], was: [{ scope: null }] })
  const { text } = await system.call('exportFile', { kind: 'log' })
  expect((await system.call('previewImport', { text, replace: true })).changes).toEqual([])

  const company = await system.call('exportFile', { kind: 'company' })
  await system.forgetLocal()
  const { installationOn } = await import('./installation.ts')
  const elsewhere = await installationOn(system.world)
  await elsewhere.call('importFile', { text: company.text })
  await elsewhere.call('importFile', { text, replace: true })
  expect((await elsewhere.call('exportFile', { kind: 'log' })).text).toBe(text)
})

test('what a person of the demo logged can be carried away whole', async () => {
  await system.installation.demo.add()
  const priya = callAs(system.world, demoActor('priya-raman'))
  const { text } = await priya('exportFile', { kind: 'log' })
  expect((await priya('previewImport', { text, replace: true })).changes).toEqual([])
})

test('an import without “replace” adds, and with it also removes', async () => {
  await fullLog()
  const file = await exported()
  await system.call('addEvidence', { text: 'Later' })
  const text = JSON.stringify(file)
  expect((await system.call('previewImport', { text })).changes).toEqual([])
  const { changes } = await system.call('importFile', { text, replace: true })
  expect(changes).toMatchObject([{ action: 'remove', kind: 'entry', what: '2026-03-18 Later' }])
  expect((await exported()).entries).toHaveLength(1)
})

test('in a record without the need and the ladder the log stays, and points at neither', async () => {
  await fullLog()
  const file = { ...(await exported()), ladders: [], titles: [] }
  await system.forgetLocal()
  const { installationOn } = await import('./installation.ts')
  const { call } = await installationOn(system.world)
  await call('importFile', { text: JSON.stringify(file) })
  expect((await call('listEvidence', {})).entries).toMatchObject([
    { text: 'Cut the query time', need: null, topics: ['postgres'] },
  ])
})

test('a file that is wrong is refused whole, with where it is wrong', async () => {
  const file = (entries: unknown[]) => JSON.stringify({ fairwind: 'log/1', entries })
  const id = '00000000-0000-7000-9000-000000000001'
  const good = { id, day: '2026-01-01', text: 'x' }
  for (const [text, said] of [
    ['{"fairwind":"log/1",', 'not JSON'],
    [file([{ ...good, day: '2026-02-30' }]), 'entries.0.day'],
    [file([good, good]), 'entries.1: This id stands twice'],
    [file([{ ...good, colour: 'red' }]), 'colour'],
  ] as const)
    await expect(system.call('importFile', { text })).rejects.toThrow(said)
  expect((await exported()).entries).toEqual([])
})
