import { assert, expect, test } from 'vitest'
import type { Day } from '../../domain/base/day.ts'
import { daysBetween } from '../../domain/base/days.ts'
import { emptySystem } from '../../testing.ts'
import type { Input } from '../index.ts'

const system = emptySystem()

async function port(more: Partial<Input<'addGoal'>> = {}) {
  return system.call('addGoal', {
    term: 'long',
    text: 'Be the engineer people trust with our data',
    markers: ['technical mastery'],
    due: '2028-06-30',
    ...more,
  })
}

function step(text: string, more: Partial<Input<'addGoal'>> = {}) {
  return system.call('addGoal', { term: 'short', text, ...more })
}

const list = () => system.call('listGoals', {})

test('a long-term goal takes one to five years and names a marker; ten years are refused kindly', async () => {
  await expect(port({ markers: [] })).rejects.toThrow('success marker')
  await expect(port({ markers: ['calm'] })).rejects.toThrow(
    '“calm” isn’t one of your success markers',
  )
  await expect(port({ due: null })).rejects.toThrow('1 to 5 years')
  await expect(port({ due: '2026-09-01' })).rejects.toThrow('less than a year')
  await expect(port({ due: '2036-03-18' })).rejects.toThrow('up to 5 years away')
  const { id } = await port()
  await expect(port({ serves: id })).rejects.toThrow('Make it a short-term goal')
  expect((await list()).goals).toHaveLength(1)
})

test('a new goal takes the day, the measure and the confidence that its words state', async () => {
  const goal = await step('Cut failures from 5 a month to 0 by 30 June (95% confident)')
  expect(goal).toMatchObject({
    due: '2026-06-30',
    measure: { kind: 'number', from: 5, to: 0, unit: 'failures a month' },
    confidence: 9,
  })
})

test('what is given for a field counts more than the words, and none is none', async () => {
  const given = { due: '2026-07-01', confidence: 5, measure: { kind: 'done' } } as const
  const text = 'Cut failures from 5 a month to 0 by 30 June, 8/10 confidence'
  expect(await step(text, given)).toMatchObject(given)
  expect(await step(text, { due: null, confidence: null })).toMatchObject({
    due: null,
    confidence: null,
  })
})

test('a day that may be quite another, or has passed, is not taken', async () => {
  for (const text of ['Ship it by 3/4', 'Ship it by Q4 2027/28', 'Ship it by 1 January 2026'])
    expect(await step(text)).toMatchObject({ text, due: null })
  expect(await step('Answer every page within a day')).toMatchObject({ due: null })
})

test('bad steps get a sentence', async () => {
  const { id } = await port()
  const first = await step('Pass the exam', { serves: id })
  await expect(step('x', { due: '2026-02-31' })).rejects.toThrow('a day that exists')
  await expect(step('x', { due: '2026-03-01' })).rejects.toThrow('before it starts')
  const measure = { kind: 'number' as const, from: 5, to: 5 }
  await expect(step('x', { measure })).rejects.toThrow('from a number to the same number')
  await expect(step('x', { serves: first.id })).rejects.toThrow('serves a long-term goal')
  await expect(system.call('changeGoal', { id, serves: id })).rejects.toThrow()
  await expect(system.call('changeGoal', { id: first.id, after: [first.id] })).rejects.toThrow(
    'can’t serve itself or depend on itself',
  )
})

test('goals that wait for each other are refused, and the ring is named', async () => {
  const a = await step('A')
  const b = await step('B', { after: [a.id] })
  await expect(system.call('changeGoal', { id: a.id, after: [b.id] })).rejects.toThrow(
    /“B” → “A” → “B”|“A” → “B” → “A”/,
  )
})

test('an edit keeps what the goal said and why it changed; two tabs cannot undo each other', async () => {
  const { id } = await step('Learn Rust')
  await system.call('changeGoal', { id, revision: 1, text: 'Port the parser', because: 'clearer' })
  await expect(system.call('changeGoal', { id, revision: 1, text: 'Other' })).rejects.toMatchObject(
    { code: 'conflict' },
  )
  const { goal, earlier } = await system.call('showGoal', { id })
  expect(goal.text).toBe('Port the parser')
  expect(earlier).toMatchObject([{ because: 'clearer', state: { text: 'Learn Rust' } }])
})

test('a goal is read off, looked at, and ended with its hours, from which estimates learn', async () => {
  for (let count = 0; count < 5; count++) {
    const { id } = await step(`done ${count}`, { hours: 10 })
    await system.call('reviewGoal', { goal: id, decision: 'done', tookHours: 20, outcome: 0 })
  }
  const { id } = await step('Cut redeliveries', {
    hours: 30,
    due: '2026-12-31',
    measure: { kind: 'number', from: 2, to: 0, unit: '%' },
  })
  await system.call('addReading', { goal: id, value: 1 })
  const { goals, finishes, ratios, attainment } = await list()
  expect(goals.find((goal) => goal.id === id)?.progress).toMatchObject({ share: 0.5 })
  // Five goals took twice the estimate; what is usual counts as one more, at 1.37 times.
  expect(ratios).toMatchObject({ median: expect.closeTo((1.37 * 2 ** 5) ** (1 / 6)), own: 5 })
  // 15 hours left at 1.88 times the estimate, four hours a week: about seven weeks.
  expect(finishes).toMatchObject([{ id, hours: expect.closeTo(28.2, 1), fits: 'in time' }])
  const [finish] = finishes
  assert(finish)
  expect(Math.abs(daysBetween('2026-03-18' as Day, finish.day) - 49.3)).toBeLessThan(3)
  expect(attainment).toEqual({ goals: 5, value: 50 })
})

test('an over-full plan is shown before it is saved', async () => {
  await system.call('setCapacity', { hoursAWeek: 6 })
  await step('Redeliveries', { hours: 48, due: '2026-07-22' })
  const draft = { term: 'short' as const, hours: 40, due: '2026-07-22' as never }
  const plan = await system.call('planGoal', draft)
  expect(plan.granted).toBeCloseTo(108)
  expect(plan.over).toBeCloseTo((48 + 40) * 1.37 - 108)
  expect(plan.draft).toMatchObject({ fits: 'likely late' })
  expect((await list()).goals).toHaveLength(1)
})

test('a goal with half its time gone and little done asks for a look, and a look settles it', async () => {
  const { id } = await step('Upgrade Postgres', {
    starts: '2026-01-01',
    due: '2026-04-30',
    reviewEvery: 52,
  })
  const look = async () => (await list()).goals.find((goal) => goal.id === id)?.reviewDue
  expect(await look()).toBe('half gone')
  await system.call('reviewGoal', { goal: id, decision: 'keep', learned: 'It needs two of us' })
  expect(await look()).toBe(null)
  expect((await system.call('showGoal', { id })).reviews).toMatchObject([{ decision: 'keep' }])
})

test('saying no: what an ask would serve, what it would push back, and three lines', async () => {
  await step('Cut queue redeliveries to under one per cent', { hours: 20, due: '2026-09-01' })
  const weighed = await system.call('evaluateRequest', {
    request: 'Join the queue redeliveries task force',
    hours: 16,
    from: 'Mara',
  })
  expect(weighed.serves).toMatchObject([{ text: 'Cut queue redeliveries to under one per cent' }])
  const [displaced] = weighed.displaced
  assert(displaced)
  expect(displaced.to > displaced.from).toBe(true)
  expect(weighed.lines).toHaveLength(3)
  expect(weighed.lines[0]).toContain('Mara, thank you')
})

test('a request that delays nothing is not declined for want of hours', async () => {
  const evaluate = () =>
    system.call('evaluateRequest', { request: 'Join the hiring panel', hours: 16 })
  expect((await evaluate()).lines.join(' ')).not.toMatch(/no hours|be done about/)
  await system.call('setCapacity', { hoursAWeek: 0 })
  expect((await evaluate()).lines[1]).toContain('no hours left')
})

test('how much later a goal would be done is said as it is', async () => {
  await step('Port the parser', { hours: 20 })
  const { displaced, lines } = await system.call('evaluateRequest', { request: 'Hire', hours: 16 })
  const [first] = displaced
  assert(first)
  expect(lines[1]).toContain(`about ${daysBetween(first.from, first.to)} days later`)
})

test('of many goals due for review, two are asked for a day', async () => {
  const ids = []
  for (const text of ['a', 'b', 'c', 'd']) ids.push((await step(text, { starts: '2026-01-01' })).id)
  const asked = async () =>
    (await list()).goals.filter(({ reviewDue }) => reviewDue !== null).map(({ id }) => id)
  const [first] = await asked()
  assert(first)
  expect(await asked()).toHaveLength(2)
  await system.call('reviewGoal', { goal: first, decision: 'keep' })
  expect(await asked()).toHaveLength(1)
})

test('success has weights that add to 100', async () => {
  const markers = [{ name: 'innovation', weight: 60 }]
  await expect(system.call('setSuccess', { markers })).rejects.toThrow('add to 60')
  await system.call('setSuccess', {
    markers: [...markers, { name: 'calm', weight: 40, means: 'Sleep', comesFrom: ['Family'] }],
  })
  expect((await system.call('showSuccess', {})).markers).toEqual([
    { name: 'innovation', weight: 60, means: '', comesFrom: [] },
    { name: 'calm', weight: 40, means: 'Sleep', comesFrom: ['Family'] },
  ])
})

test('five hundred goals are listed at once', async () => {
  const { id } = await port()
  for (let count = 0; count < 500; count++) await step(`Step ${count}`, { serves: id, hours: 2 })
  const { goals, order, finishes } = await list()
  expect([goals.length, order.length, finishes.length]).toEqual([501, 500, 500])
})

test('deleting a goal lets go of what served it, waited for it or was done for it', async () => {
  const { id: aim } = await port()
  const { id: other } = await step('Learn the tools')
  const { id: kept } = await step('Read the manual')
  const { id: waits } = await step('Lead it', { serves: aim, after: [kept, other] })
  const entry = await system.call('addEvidence', { text: 'Did the exercises', goal: other })
  for (const id of [aim, other]) await system.call('removeGoal', { id })
  const { goals } = await list()
  expect(goals.map(({ id }) => id).sort()).toEqual([kept, waits].sort())
  expect(goals.find(({ id }) => id === waits)).toMatchObject({ serves: null, after: [kept] })
  const { entries } = await system.call('listEvidence', {})
  expect(entries).toMatchObject([{ id: entry.id, goal: null }])
  await expect(system.call('removeGoal', { id: aim })).rejects.toThrow('doesn’t exist')
})
