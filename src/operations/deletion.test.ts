import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOnServer } from '../db/store/testDatabase.ts'
import type { EvidenceId, LadderId } from '../domain/base/id.ts'
import { demoCall, emptySystem } from '../testing.ts'
import type { Call } from './index.ts'

const system = emptySystem()
const call: Call = (name, input, options) => system.call(name, input, options)

/** Every row of every table but the record of deletions, as the database has them. */
async function everything(): Promise<Record<string, string[]>> {
  const { owner } = system.database
  const tables = await owner.query<{ name: string }>(`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_name not in ('deleted_rows', 'migrations')`)
  const all: Record<string, string[]> = {}
  for (const { name } of tables.rows) {
    const { rows } = await owner.query<{ row: string }>(`select t::text as row from ${name} t`)
    all[name] = rows.map(({ row }) => row).sort()
  }
  return all
}

const ladder = {
  name: 'Ours',
  levels: [{ id: 'one', name: 'One' }],
  competencies: [{ id: 'craft', name: 'Craft' }],
  expectations: [{ id: 'ships', level: 'one', competency: 'craft', text: 'Ships' }],
}

/** Writes one of everything, each with what can hang on it; answers how to delete each. */
async function arrange() {
  await call('addTopic', { name: 'Harp', parent: 'rust', mine: true })
  system.itIs('2026-03-01')
  await call('addWant', { topic: 'postgres' })
  const need = await call('addNeed', { topic: 'rust' })
  system.itIs('2026-03-18')
  const fresh = await call('addWant', { topic: 'rust', hours: 2 })
  await call('changeWant', { want: 'postgres', enthusiasm: 0.3 })
  const offer = await call('addOpportunity', { title: 'Pager', topics: ['rust'] })
  const markers = [{ name: 'calm', weight: 100 }]
  await call('setSuccess', { markers })
  const aim = await call('addGoal', {
    term: 'long',
    text: 'Lead the platform',
    markers: ['calm'],
    due: '2028-01-01',
    measure: { kind: 'number', from: 2, to: 1 },
  })
  const step = await call('addGoal', {
    term: 'short',
    text: 'Cut the build',
    serves: aim.id,
    measure: { kind: 'number', from: 2, to: 1 },
  })
  await call('addReading', { goal: aim.id, value: 1.5 })
  await call('reviewGoal', { goal: aim.id, decision: 'keep' })
  await call('changeGoal', { id: aim.id, why: 'To learn', because: 'Asked' })
  const entry = await call('addEvidence', {
    text: 'Cut it “by half”, \\ 10 %',
    goal: aim.id,
    need: need.id,
  })
  const other = await call('addEvidence', { text: 'Unblocked Mo', topics: ['harp'], energy: 1 })
  await call('changeEvidence', { id: entry.id, details: 'From 20 to 10 minutes', links: [] })
  await call('attachText', { id: entry.id, name: 'mail', content: 'Thanks' })
  const [attachment] = (await call('showEvidence', { id: entry.id })).attachments
  const { id: ladderId } = await call('addLadder', { ladder })
  await call('changeLadder', { id: ladderId, ladder: { ...ladder, name: 'Ours 2' } })
  const shown = { ladder: ladderId as LadderId, expectation: 'ships', evidence: entry.id }
  await call('addShownExpectation', { ...shown, evidence: [entry.id] })
  await call('setTitles', {
    titles: [{ since: '2026-01-01', title: 'Senior', ladder: ladderId, level: 'one' }],
  })
  await call('setDecisionMakers', { names: ['mo', 'lea'] })
  await call('setValues', { values: ['calm', 'craft'] })
  const year = { from: '2026-01-01', to: '2026-03-18' }
  const packet = await call('makePacket', { kind: 'brag', audience: 'inside', ...year })
  const own = await call('addPrompt', { text: 'What would I do unpaid?' })
  await call('saveReflectionDraft', { prompt: own.id, text: 'Rev' })
  const { answer } = await call('answerReflection', { prompt: 'stuck', answer: 'With Mo' })
  await call('saveValueSort', { piles: { very: ['Calm'], important: [], notNow: [] } })
  const item = { side: 'strength', kind: 'leadership', text: 'Patience' } as const
  await call('saveAssessment', { items: [item] })
  const [assessment] = (await call('listAssessments', {})).assessments
  return {
    removeEvidence: () => call('removeEvidence', { ids: [entry.id, other.id] as EvidenceId[] }),
    removeAttachment: () => call('removeAttachment', { id: attachment?.id ?? '' }),
    'removeGoal with a step': () => call('removeGoal', { id: aim.id }),
    removeGoal: () => call('removeGoal', { id: step.id }),
    'removeWant, said before': () => call('removeWant', { want: 'postgres' }),
    'removeWant, said today': () => call('removeWant', { want: fresh.id }),
    'removeWant, forgotten': () => call('removeWant', { want: 'postgres', forget: true }),
    removeNeed: () => call('removeNeed', { id: need.id }),
    removeOpportunity: () => call('removeOpportunity', { id: offer.id }),
    removeLadder: () => call('removeLadder', { id: ladderId as LadderId }),
    removeShownExpectation: () => call('removeShownExpectation', shown),
    setTitles: () => call('setTitles', { titles: [] }),
    setDecisionMakers: () => call('setDecisionMakers', { names: ['lea', 'max'] }),
    setSuccess: () => call('setSuccess', { markers: [{ name: 'money', weight: 100 }] }),
    setValues: () => call('setValues', { values: ['craft'] }),
    removePacket: () => call('removePacket', { id: packet.id }),
    removePrompt: () => call('removePrompt', { id: own.id }),
    removeReflection: () => call('removeReflection', { id: answer.id }),
    removeValueSort: () => call('removeValueSort', { day: '2026-03-18' }),
    removeAssessment: () => call('removeAssessment', { id: assessment?.id as never }),
  }
}

// On a server nobody sees past the policies, so rows are read on the embedded database alone.
test.skipIf(isOnServer)(
  'undone in reverse order, any deletions leave every row as it was',
  async () => {
    const deletions = await arrange()
    const names = Object.keys(deletions) as (keyof typeof deletions)[]
    const before = await everything()
    const exported = await call('exportFile', { kind: 'all' })
    const oneEach = names.map((name) => [name])
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(names, { minLength: 1 }), async (chosen) => {
        const done: { name: string; undo: string }[] = []
        for (const name of chosen) {
          const answer = await deletions[name]().catch(() => undefined)
          if (chosen.length === 1) expect([name, answer?.undo]).toEqual([name, expect.any(String)])
          if (answer?.undo) done.push({ name, undo: answer.undo })
        }
        expect(done.length).toBeGreaterThan(0)
        expect(await everything()).not.toEqual(before)
        for (const { undo } of done.reverse()) await call('undoDelete', { id: undo as never })
        expect(await everything()).toEqual(before)
      }),
      { numRuns: names.length + 10, examples: oneEach.map((each) => [each]) },
    )
    expect(await call('exportFile', { kind: 'all' })).toEqual(exported)
  },
)

test('a want that was shared is shared again', async () => {
  await system.installation.demo.add()
  const priya = await demoCall(system, 'priya-raman')
  await priya('shareWant', { want: 'digital-audio', team: 'platform' })
  const before = await priya('listShared', {})
  const { undo } = await priya('removeWant', { want: 'digital-audio', forget: true })
  expect(await priya('listShared', {})).not.toEqual(before)
  await priya('undoDelete', { id: undo as never })
  expect(await priya('listShared', {})).toEqual(before)
})

test('a list that only grew has nothing to undo', async () => {
  await call('setDecisionMakers', { names: ['mo'] })
  expect((await call('setDecisionMakers', { names: ['mo', 'lea'] })).undo).toBeNull()
})

test('what took the place of something deleted stays, and the sentence says so', async () => {
  await call('addWant', { topic: 'postgres' })
  const { undo } = await call('removeWant', { want: 'postgres', forget: true })
  const again = await call('addWant', { topic: 'postgres', enthusiasm: 0.1 })
  await expect(call('undoDelete', { id: undo as never })).rejects.toThrow('taken its place')
  expect((await call('listWants', {})).wants).toMatchObject([{ id: again.id }])
})

test('what was changed since is not overwritten', async () => {
  const measure = { kind: 'number', from: 2, to: 1 } as const
  const first = await call('addGoal', { term: 'short', text: 'Measure it', measure })
  const then = await call('addGoal', { term: 'short', text: 'Cut it', measure, after: [first.id] })
  const { undo } = await call('removeGoal', { id: first.id })
  await call('changeGoal', { id: then.id, text: 'Halve it' })
  await expect(call('undoDelete', { id: undo as never })).rejects.toThrow('changed since')
  expect((await call('listGoals', {})).goals).toHaveLength(1)
})

test('it is undone once, and by nobody else', async () => {
  await system.installation.demo.add()
  const priya = await demoCall(system, 'priya-raman')
  const ines = await demoCall(system, 'ines-almeida')
  const { id } = await priya('addEvidence', { text: 'Cut the build time' })
  const { undo } = await priya('removeEvidence', { ids: [id] })
  await expect(ines('undoDelete', { id: undo as never })).rejects.toThrow('nothing left')
  await priya('undoDelete', { id: undo as never })
  await expect(priya('undoDelete', { id: undo as never })).rejects.toThrow('nothing left')
})

test('marks of other people outlive a ladder of the organisation, and come back with it', async () => {
  await system.installation.demo.add()
  const priya = await demoCall(system, 'priya-raman')
  const lead = await demoCall(system, 'adwoa-mensah-boateng')
  const added = await lead('addLadder', { ladder })
  const { id: evidence } = await priya('addEvidence', { text: 'Shipped the importer' })
  const shown = { ladder: added.id as LadderId, expectation: 'ships' }
  await priya('addShownExpectation', { ...shown, evidence: [evidence] })
  const before = await everything()
  const { undo } = await lead('removeLadder', { id: added.id as LadderId })
  await lead('undoDelete', { id: undo as never })
  expect(await everything()).toEqual(before)
})

test('every table of what people write takes part', async () => {
  const { rows } = await system.database.owner.query<{ name: string }>(`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not exists (
      select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'undo_keeps_row')
    order by 1`)
  expect(rows.map(({ name }) => name)).toEqual([
    ...['deleted_rows', 'installation', 'memberships', 'migrations', 'organisations'],
    ...['person_settings', 'persons', 'profiles', 'proposals', 'reflection_settings'],
    ...['sources', 'teams', 'topics'],
  ])
})
