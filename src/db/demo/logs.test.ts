import { assert, expect, test } from 'vitest'
import { ladderDifference } from '../../domain/ladders/ladderDifference.ts'
import { Titles } from '../../domain/ladders/titles.ts'
import { Evidence } from '../../domain/log/evidence.ts'
import { actingRing, ringEvidence } from '../../domain/scope/actingScope.ts'
import { demoCall, emptySystem } from '../../testing.ts'
import { onlyRow } from '../store/onlyRow.ts'
import { baseTopics } from '../topics/baseTopics.ts'
import { logOf, namesOf, type Written } from './logsOf.ts'
import { readNorthlight } from './northlight.ts'
import { readNorthlightLogs } from './northlightLogs.ts'
import { ladderVersionsOf, titlesOf } from './titlesOf.ts'
import { demoOrganisation } from './worldOf.ts'

const system = emptySystem()
const days = ['2026-01-01', '2026-03-18', '2026-11-22', '2028-02-29', '2027-05-31']
const [company, logs] = [readNorthlight(), readNorthlightLogs()]

function demoOn(today: string): Written {
  return { company, logs, today: today as Written['today'] }
}

test('the logs speak of people, topics, needs and expectations that there are', () => {
  const topics = new Set(baseTopics().map(({ id }) => id as string))
  const [, second] = ladderVersionsOf(demoOn('2026-11-22'))
  const expectations = new Set(second?.ladder.expectations.map(({ id }) => id))
  expect(Object.keys(logs.logs).length).toBeGreaterThan(12)
  for (const [handle, entries] of Object.entries(logs.logs)) {
    expect(namesOf([handle], company)).toHaveLength(1)
    for (const { entry, written } of logOf(handle, demoOn('2026-11-30'))) {
      expect(Evidence.parse(entry)).toEqual(entry)
      expect([...entry.topics, ...(written.shows ?? [])].filter((id) => !known(id))).toEqual([])
    }
    expect(logOf(handle, demoOn('2026-11-30'))).toHaveLength(entries.length)
    expect(new Set(entries.map(({ did }) => did)).size).toBe(entries.length)
  }
  function known(id: string) {
    return topics.has(id) || expectations.has(id)
  }
})

test('nobody logs a day before they joined, helps themselves or names somebody not there yet', () => {
  const joined = new Map(company.persons.map((person) => [person.handle, person.joined]))
  expect(Object.values(logs.logs).flat().length).toBeGreaterThan(180)
  for (const [handle, entries] of Object.entries(logs.logs))
    for (const { on, did, helped = [], seen = [] } of entries)
      for (const each of [handle, ...helped, ...seen]) {
        expect(joined.get(each), `${did} (${each})`).toBeLessThanOrEqual(on[0])
        if (each !== handle) continue
        expect([...helped, ...seen], did).not.toContain(handle)
      }
})

test('Priya has some ninety entries over two years, and a dozen others have eight or more', () => {
  const counts = Object.entries(logs.logs).map(([handle, { length }]) => ({ handle, length }))
  expect(counts.find(({ handle }) => handle === 'priya-raman')?.length).toBeGreaterThan(85)
  const others = counts.filter(({ handle }) => handle !== 'priya-raman')
  expect(others.length).toBeGreaterThanOrEqual(12)
  for (const { length } of others) expect(length).toBeGreaterThanOrEqual(8)
  const teams = new Set(
    company.persons.filter(({ handle }) => logs.logs[handle]).map(({ team }) => team),
  )
  expect(teams.size).toBe(company.teams.length)
})

test('everybody has a title since they joined, and all but managers a level', () => {
  expect(company.persons.length).toBeGreaterThan(60)
  for (const person of company.persons) {
    const titles = titlesOf(person, demoOn('2026-11-22'))
    expect(Titles.parse(titles)).toEqual(titles)
    expect(titles.at(-1)?.title).toBe(person.title)
    expect(logs.titles[person.handle]?.[0]?.since ?? person.joined).toBe(person.joined)
    if (person.role === 'engineer')
      expect(titles.at(-1)?.level, person.handle).toEqual(expect.anything())
  }
})

test('the second version of the ladder says some things otherwise than the first', () => {
  const [first, second] = ladderVersionsOf(demoOn('2026-11-22'))
  assert(first && second)
  const changes = ladderDifference(first.ladder, second.ladder)
  expect(changes.map(({ part, kind, id }) => `${part} ${kind} ${id}`)).toEqual([
    'level changed staff',
    'expectation added staff-systems-3',
    'expectation changed staff-direction-1',
    'expectation changed staff-growing-others-1',
  ])
})

test.each(days)('on %s Priya has acted at team scope for seven months in a row', (today) => {
  const entries = logOf('priya-raman', demoOn(today)).map(({ entry }) => entry)
  const standings = ringEvidence(entries, demoOn(today).today)
  expect(actingRing(standings)).toMatchObject({ ring: 'team', run: 7 })
  const year = entries.filter(
    ({ day }) => day > `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`,
  )
  expect(year.filter(({ scope }) => scope === 'several teams')).toHaveLength(3)
  expect(year.some(({ scope }) => scope === 'organisation')).toBe(false)
})

test.each(days)('on %s her log shows the next level in all four standings', async (today) => {
  system.itIs(today)
  await system.installation.demo.add()
  const priya = await demoCall(system, 'priya-raman')
  const shown = await priya('showReadiness', {})
  if (!shown.aim) throw new Error('She targetLevel at nothing')
  expect(shown.aim.level.id).toBe('staff')
  const times = (readiness: string) =>
    shown.expectations.filter((each) => each.readiness === readiness).length
  expect(['recognised', 'sustained', 'emerging', 'nothing logged'].map(times)).toEqual([1, 2, 3, 7])
  expect(shown.scope).toMatchObject({ asked: 'several teams', acting: 'team', entries: 3 })
})

test('her title came some months after she acted at its scope', async () => {
  await system.installation.demo.add()
  const priya = await demoCall(system, 'priya-raman')
  const { acting, lags } = await priya('showScope', {})
  expect(acting).toBe('team')
  expect(lags.find(({ ring }) => ring === 'team')).toMatchObject({
    actingSince: '2025-06-01',
    titled: { since: '2025-10-01', title: 'Senior engineer' },
    months: 4,
  })
})

test('her packet tells the half-year in her own words, and nothing she left out', async () => {
  await system.installation.demo.add()
  const priya = await demoCall(system, 'priya-raman')
  const [line] = (await priya('listPackets', {})).packets
  assert(line)
  const { content, madeOn } = await priya('showPacket', { id: line.id })
  expect([madeOn, content.from, content.to]).toEqual(['2026-03-11', '2025-09-11', '2026-03-11'])
  const told = content.sections.flatMap(({ entries }) => entries.map(({ text }) => text))
  expect(told.length).toBeGreaterThan(20)
  expect(told).toContainEqual(expect.stringMatching(/^Wrote “Twice is fine”/))
  expect(told.join()).not.toMatch(/synthesiser|finalist/)
})

test('removing the demo leaves nothing of it in any table', async () => {
  await system.installation.demo.add()
  const before = await rowsOfTheDemo()
  for (const table of [
    'evidence',
    'titles',
    'decision_makers',
    'ladders',
    'ladder_versions',
    'packets',
  ])
    expect(before[table], table).toBeGreaterThan(0)
  expect(before.shown_expectations).toBeGreaterThan(14)
  await system.installation.demo.remove()
  expect(Object.values(await rowsOfTheDemo()).every((rows) => rows === 0)).toBe(true)
})

/** How many rows each table has of the demo's organisation. */
async function rowsOfTheDemo(): Promise<Record<string, number>> {
  const { owner } = system.database
  const { rows } = await owner.query<{ table: string }>(`
    select table_name as table from information_schema.columns
    where column_name = 'organisation_id' and table_schema = current_schema()`)
  const counts: Record<string, number> = {}
  for (const { table } of rows) {
    const text = `select count(*)::int as count from ${table} where organisation_id = $1`
    const found = await owner.query<{ count: number }>(text, [demoOrganisation])
    counts[table] = onlyRow(found.rows).count
  }
  return counts
}
