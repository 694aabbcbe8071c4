import fc from 'fast-check'
import { expect, test } from 'vitest'
import { demoCall, emptySystem } from '../../testing.ts'
import type { Call } from '../index.ts'
import { installationOn } from '../installation.ts'
import { harp, harpoon, name, person, stated, words } from './testRecords.ts'

const system = emptySystem()

/** Another installation beside the others in the same database: only one can be the local one. */
async function freshCall(): Promise<Call> {
  await system.forgetLocal()
  return (await installationOn(system.world)).call
}

const everything = async (call: Call) => (await call('exportFile', { kind: 'all' })).text

const entry = fc.record({
  id: fc.uuid({ version: 7 }),
  day: fc.constantFrom('2025-03-01', '2026-01-31'),
  text: name,
  details: words,
  topics: fc.subarray(['rust', 'harpoon', 'my/harp']),
  confidential: fc.boolean(),
})

const ladderId = '00000000-0000-7000-8000-00000000aaaa'
const ladders = name.map((ladderName) => [
  {
    id: ladderId,
    versions: [
      {
        madeOn: '2025-01-01',
        ladder: {
          name: ladderName,
          levels: [{ id: 'senior', name: 'Senior' }],
          competencies: [{ id: 'craft', name: 'Craft' }],
          expectations: [{ id: 'e', level: 'senior', competency: 'craft', text: 'Mentors' }],
        },
      },
    ],
  },
])

const titles = [{ since: '2025-01-01', title: 'Senior', ladder: ladderId, level: 'senior' }]
const archives = fc
  .record({
    person,
    stated,
    ladders,
    entries: fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 3 }),
  })
  .map(({ person: written, stated: company, entries, ...rest }) => ({
    fairwind: 'archive/1',
    // On purpose in this order: what comes first in the file speaks of what comes last.
    log: {
      ...{ fairwind: 'log/1', entries, titles },
      shown: entries.map(({ id }) => ({ ladder: ladderId, expectation: 'e', entry: id })),
    },
    person: { fairwind: 'person/1', topics: [harp], ...written },
    company: { fairwind: 'company/1', topics: [harpoon], ...company, ...rest },
  }))

test('an archive comes back as it was, whatever is in it and in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(archives, async (archive) => {
      const first = await freshCall()
      await first('importFile', { text: JSON.stringify(archive) })
      const exported = await everything(first)
      const second = await freshCall()
      await second('importFile', { text: exported })

      expect(await everything(second)).toBe(exported)
      const { log, company } = JSON.parse(exported)
      expect(log.entries).toHaveLength(archive.log.entries.length)
      expect(log.shown).toHaveLength(archive.log.entries.length)
      expect(log.titles).toMatchObject(titles)
      expect(company.ladders).toHaveLength(1)
    }),
    { numRuns: 8 },
  )
}, 120_000)

test('the whole demo, with the organisation’s ladders, comes back as it was', async () => {
  await system.installation.demo.add()
  const exported = await everything(await demoCall(system, 'priya-raman'))
  const { company, log, person: priya } = JSON.parse(exported)
  for (const part of [company.ladders, company.needs, log.entries, log.goals, priya.wants])
    expect(part.length).toBeGreaterThan(0)
  expect(log.titles.at(-1).ladder).toBe(company.ladders[0].id)

  const mine = await freshCall()
  const preview = await mine('previewImport', { text: exported })
  await mine('importFile', { text: exported, basis: preview.basis })
  expect(await everything(mine)).toBe(exported)
  expect((await mine('previewImport', { text: exported })).changes).toEqual([])
}, 60_000)

test('who is not a lead brings back their own part, and the organisation stays', async () => {
  await system.installation.demo.add()
  const priya = await demoCall(system, 'priya-raman')
  const exported = JSON.parse(await everything(priya))
  exported.company.name = 'Taken over'
  await priya('addEvidence', { text: 'Written after the export' })
  await priya('importFile', { text: JSON.stringify(exported), replace: true })
  expect((await priya('showMe', {})).organisation.name).toBe('Northlight')
  expect(JSON.parse(await everything(priya)).log).toEqual(exported.log)
})

test('a fault in an archive is found by its place', async () => {
  const archive = {
    fairwind: 'archive/1',
    company: { fairwind: 'company/1', name: 'N' },
    person: { fairwind: 'person/1', name: 'Me', wants: [{ topic: 'nonsuch' }] },
    log: { fairwind: 'log/1' },
  }
  await expect(system.call('previewImport', { text: JSON.stringify(archive) })).rejects.toThrow(
    'person.wants.0.topic: There is no topic “nonsuch”',
  )
})
