import { beforeEach, expect, test } from 'vitest'
import { demoCall, emptySystem } from '../../testing.ts'
import type { Call } from '../index.ts'

const system = emptySystem()

/** Nothing else in the demo company is about it, and nobody wants it. */
const topic = 'haskell'
let priya: Call
let need: string

beforeEach(async () => {
  await system.installation.demo.add()
  priya = await demoCall(system, 'priya-raman')
  const lead = await demoCall(system, 'adwoa-mensah-boateng')
  for (const title of ['Our compiler', 'Their compiler'])
    await priya('addEvidence', { text: title, topics: [topic], scope: 'team', energy: 2 })
  await priya('addEvidence', { text: 'One more', topics: [topic], scope: 'team', energy: 2 })
  await priya('addWant', { topic, enthusiasm: 1, flexibility: 0 })
  ;({ id: need } = await lead('addNeed', { topic, priority: 'critical', team: 'Payments' }))
})

/** What Priya of Platform is told with her team’s needs in view, and with the whole company’s. */
async function inBothViews<Answer>(ask: () => Promise<Answer>): Promise<[Answer, Answer]> {
  const team = await ask()
  await priya('setNeedsInView', { needs: 'company' })
  return [team, await ask()]
}

test('the sweet spot has another team’s need only with the whole company in view', async () => {
  const spot = async () =>
    (await priya('showSweetSpot', {})).spot.bothWin.some((each) => each.topic === topic)
  expect(await inBothViews(spot)).toEqual([false, true])
})

test('so do the two shares in the list of sweet spots, which are those of the page', async () => {
  const shares = async () => {
    const { spot } = await priya('showSweetSpot', {})
    const { people } = await priya('listSweetSpots', {})
    const { coverageOfWant, coverageOfNeed } = spot
    expect(people.find(({ handle }) => handle === 'priya-raman')).toMatchObject({
      coverageOfWant: expect.closeTo(coverageOfWant ?? -1, 9),
      coverageOfNeed: expect.closeTo(coverageOfNeed ?? -1, 9),
    })
    return coverageOfWant ?? -1
  }
  const [team, company] = await inBothViews(shares)
  expect(company).toBeGreaterThan(team)
})

test('and the order of goals', async () => {
  const { id } = await priya('addGoal', {
    ...{ term: 'short', text: 'Prove the type checker sound', topics: [topic] },
  })
  const reasons = async () =>
    (await priya('listGoals', {})).order.find((each) => each.id === id)?.reasons
  const [team, company] = await inBothViews(reasons)
  expect(team).not.toContain('in your sweet spot')
  expect(company).toContain('in your sweet spot')
})

test('and the circle of what is needed', async () => {
  const isNeeded = async () =>
    (await priya('showIkigai', {})).reasons.needed.some((each) => each.topic === topic)
  expect(await inBothViews(isNeeded)).toEqual([false, true])
})

test('and whether an activity is needed or for the joy of it', async () => {
  const whom = async () =>
    (await priya('suggestActivities', {})).interests
      .filter(({ because }) => because.includes('Haskell'))
      .map((each) => each.for)
  const [team, company] = await inBothViews(whom)
  expect(team).toEqual(['joy'])
  expect(company).toContain('both')
})

test('and the offers for an assessment', async () => {
  const item = { side: 'strength', kind: 'problem-solving', text: 'Staying calm' } as const
  await priya('saveAssessment', { items: [item] })
  const isOffered = async () =>
    (await priya('suggestForAssessment', {})).offers.some(({ text }) => text.includes('Haskell w'))
  expect(await inBothViews(isOffered)).toEqual([false, true])
})

test('and what gives energy and is needed', async () => {
  const isNeeded = async () =>
    (await priya('showEnergy', {})).givesAndNeeded.some((each) => each.topic === topic)
  expect(await inBothViews(isNeeded)).toEqual([false, true])
})

test('and the needs that nothing was logged for; one that an entry names is always there', async () => {
  const isListed = async () =>
    (await priya('showScope', {})).trust.some((each) => each.need === need)
  expect(await inBothViews(isListed)).toEqual([false, true])
  await priya('setNeedsInView', { needs: 'team' })
  await priya('addEvidence', { text: 'Helped Payments', need })
  expect(await isListed()).toBe(true)
})

test('a line may serve any need, first one in view', async () => {
  const suggested = async () => (await priya('suggestEvidence', { text: 'Haskell' })).need
  expect(await suggested()).toMatchObject({ value: need })
  const lead = await demoCall(system, 'adwoa-mensah-boateng')
  const ours = await lead('addNeed', {
    topic,
    priority: 'low',
    team: 'Platform',
    starts: '2026-01-01',
  })
  expect(await suggested()).toMatchObject({ value: ours.id })
})
