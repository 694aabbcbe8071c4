import { assert, expect, test } from 'vitest'
import { demoActor } from '../../db/demo/load.ts'
import type { Day } from '../../domain/base/day.ts'
import type { EvidenceId, GoalId } from '../../domain/base/id.ts'
import type { LogFile } from '../../domain/files/logFile.ts'
import { emptySystem } from '../../testing.ts'
import { callAs } from '../call.ts'

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
    energy: 2,
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
  await system.call('setDecisionMakers', { names: ['Mara', 'Jo'] })
  await system.call('addShownExpectation', { ladder: own.id, expectation: 'x', evidence: [id] })
  const port = await system.call('addGoal', {
    term: 'long',
    text: 'Be trusted with our data',
    markers: ['innovation'],
    buildsOn: [{ side: 'strength', text: 'Queries' }],
    due: '2028-06-30',
  })
  const step = await system.call('addGoal', {
    term: 'short',
    text: 'Cut redeliveries',
    serves: port.id,
    topics: ['postgres'],
    measure: { kind: 'number', from: 2, to: 1, unit: '%' },
  })
  await system.call('addReading', { goal: step.id, value: 1.5 })
  await system.call('reviewGoal', { goal: step.id, decision: 'keep', learned: 'Slow' })
  await system.call('changeEvidence', { id, goal: step.id })
  await system.call('setCapacity', { hoursAWeek: 7 })
  const period = { from: '2026-01-01', to: '2026-03-18' }
  await system.call('makePacket', { kind: 'brag', audience: 'inside', ...period })
  await reflect(id)
}

/** Everything that looking back writes down. */
async function reflect(entry: EvidenceId) {
  const own = await system.call('addPrompt', { text: 'What would I do unpaid?' })
  await system.call('answerReflection', { prompt: own.id, answer: '*Teach*' })
  await system.call('answerReflection', { prompt: 'stuck', notYet: true })
  await system.call('saveReflectionDraft', { prompt: 'stuck', text: 'In reviews, ' })
  await system.call('setReflectionPace', { notYet: null })
  const ranked = ['Calm', 'Craft', 'Trust', 'Focus', 'Humour']
  const piles = { very: ranked, important: [], notNow: ['Wealth'] }
  await system.call('saveValueSort', { piles, ranked })
  await system.call('setSuccess', {
    markers: [{ name: 'mentorship', weight: 100, means: 'x', comesFrom: ['Craft'] }],
  })
  const strength = { side: 'strength', kind: 'technical skill', text: 'Queries' } as const
  await system.call('saveAssessment', { items: [{ ...strength, evidence: [entry] }] })
}

test('exporting and importing the log again gives the same log, here and in another record', async () => {
  await fullLog()
  const file = await exported()
  expect(file.entries[0]).toMatchObject({
    attachments: [{ name: 'mail' }],
    energy: 2,
    was: [{ scope: null }, { scope: 'team', goal: null }],
  })
  const { text } = await system.call('exportFile', { kind: 'log' })
  expect(file).toMatchObject({
    reflections: [{ answer: '*Teach*' }, { notYet: true }],
    prompts: [{ text: 'What would I do unpaid?' }],
    drafts: [{ text: 'In reviews, ' }],
    pace: { notYet: null, answered: 12 },
    valueSorts: [{ day: '2026-03-18' }],
    success: [{ name: 'mentorship' }],
    assessments: [{ items: [{ text: 'Queries' }] }],
  })
  expect((await system.call('previewImport', { text, replace: true })).changes).toEqual([])

  const company = await system.call('exportFile', { kind: 'company' })
  await system.forgetLocal()
  const { installationOn } = await import('../installation.ts')
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

test('a reflection or an assessment that was moved to another day in the file moves', async () => {
  await fullLog()
  const file = await exported()
  const day = '2025-01-01' as Day
  const [reflection] = file.reflections
  const [assessment] = file.assessments
  assert(reflection && assessment)
  reflection.day = day
  assessment.day = day
  await system.call('importFile', { text: JSON.stringify(file) })
  const after = await exported()
  expect(after.reflections).toHaveLength(2)
  expect(after.reflections[0]).toMatchObject({ day, answer: '*Teach*' })
  expect(after.assessments).toMatchObject([{ day }])
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

test('an import that replaces removes several goals, and what waited for them goes on', async () => {
  const step = async (text: string, after: GoalId[] = []) =>
    (await system.call('addGoal', { term: 'short', text, after })).id
  const gone = [await step('One'), await step('Two')] as const
  const kept = await step('Three')
  const waits = await step('Four', [gone[0], kept, gone[1]])
  const file = await exported()
  file.goals = file.goals
    .filter(({ id }) => !gone.includes(id))
    .map((goal) => ({ ...goal, after: goal.after.filter((id) => !gone.includes(id)) }))
  await system.call('importFile', { text: JSON.stringify(file), replace: true })
  const { goals } = await system.call('listGoals', {})
  expect(goals.map(({ id }) => id).sort()).toEqual([kept, waits].sort())
  expect(goals.find(({ id }) => id === waits)).toMatchObject({ after: [kept] })
})

test('in a record without the need and the ladder the log stays, and points at neither', async () => {
  await fullLog()
  const file = { ...(await exported()), ladders: [], titles: [] }
  await system.forgetLocal()
  const { installationOn } = await import('../installation.ts')
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
  const goals = (list: unknown[]) => JSON.stringify({ fairwind: 'log/1', entries: [], goals: list })
  const goal = { id, term: 'short', text: 'x', starts: '2026-01-01' }
  const reading = { day: '2026-01-02', value: 1 }
  const look = { id, day: '2026-01-02', decision: 'keep' }
  for (const [text, said] of [
    ['{"fairwind":"log/1",', 'the JSON ends too early'],
    [file([{ ...good, day: '2026-02-30' }]), 'entries.0.day'],
    [file([good, good]), 'entries.1: This id is listed twice'],
    [file([{ ...good, colour: 'red' }]), 'colour'],
    [goals([goal, goal]), 'goals.1: This id is listed twice'],
    [goals([{ ...goal, readings: [reading, reading] }]), 'read on this day already'],
    [goals([{ ...goal, reviews: [look, look] }]), 'is listed twice'],
  ] as const)
    await expect(system.call('importFile', { text })).rejects.toThrow(said)
  expect((await exported()).entries).toEqual([])
})
