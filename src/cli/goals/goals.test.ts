import { assert, expect, test } from 'vitest'
import { emptySystem } from '../../testing.ts'
import type { Prompts } from '../prompts.ts'
import { answering, typingOn } from '../testTerminal.ts'

const system = emptySystem()
let prompts: Prompts | undefined
const type = typingOn(system, () => ({ prompts }))

const goals = async () => (await system.call('listGoals', {})).goals

async function add(...words: string[]): Promise<string> {
  const { out } = await type(['goal', 'add', ...words])
  return /^Added goal (\w+):/.exec(out)?.[1] ?? 'no ID'
}

test('what the words state fills the fields, and is said', async () => {
  const { code, out } = await type(['goal', 'add', 'Cut build time from 12 to 6 min by 30 June'])
  expect(code).toBe(0)
  expect(out).toMatch(
    /^Added goal \w+: Cut build time from 12 to 6 min by 30 June\n {2}due 30 Jun 2026 \(from “by 30 June”\)\n {2}measure: min, 12 → 6\n/,
  )
  const measure = { kind: 'number', from: 12, to: 6, unit: 'min' }
  expect(await goals()).toMatchObject([{ due: '2026-06-30', measure, term: 'short' }])
})

test('a target is asked where it is today, or says how to add that', async () => {
  const { prompts: person, asked } = answering(['900'])
  prompts = person
  await type(['goal', 'add', 'Reduce latency to 300 ms'])
  prompts = undefined
  expect(asked).toEqual(['From what today, to 300 ms? (leave empty if you don’t know)'])
  const measure = { kind: 'number', from: 900, to: 300, unit: 'ms' }
  expect(await goals()).toMatchObject([{ measure }])

  const { out } = await type(['goal', 'add', 'Raise coverage to 80%'])
  const id = /goal edit (\w+) --from/.exec(out)?.[1] ?? ''
  expect(out).toContain('target 80 %: from what today?')
  await type(['goal', 'edit', id, '--from', '41'])
  expect((await goals()).map((goal) => goal.measure)).toContainEqual({
    kind: 'number',
    from: 41,
    to: 80,
    unit: '%',
  })
  expect((await type(['goal', 'add', 'Learn Go', '--from', '3'])).code).toBe(1)
})

test('a date that may be another is asked, or said', async () => {
  expect((await type(['goal', 'add', 'Ship the queue by 5/6'])).out).toContain(
    '“by 5/6” may be 2026-05-06 or 2026-06-05.',
  )
  expect(await goals()).toMatchObject([{ due: null }])
  const { prompts: person } = answering(['2026-06-05'])
  prompts = person
  await type(['goal', 'add', 'Ship the docs by 5/6'])
  prompts = undefined
  expect((await goals()).map(({ due }) => due)).toContain('2026-06-05')
})

test('goals are listed, measured, reviewed, done and deleted by ID or words', async () => {
  const id = await add('Cut build time from 12 to 6 min by 30 June')
  await add('Ship the retry queue')
  expect((await type('goal')).out).toMatch(
    new RegExp(`^ID +term +due +done +goal\\n${id} +short +2026-06-30 +0% +Cut build`),
  )
  expect((await type(['goal', 'progress', id, '9'])).out).toContain('Recorded 9.')
  expect((await type(['goal', 'show', id])).out).toMatch(/progress +9 min, from 12 to 6/)
  expect((await type(['goal', 'review', 'build'])).error).toContain('Add --decision')
  expect((await type('goal review build --decision pause')).out).toContain('Reviewed (pause it)')
  expect((await type(['goal', 'done', 'retry queue'])).out).toBe('Done: Ship the retry queue\n')
  expect(await type(['goal', 'done', 'retry queue'])).toMatchObject({ code: 1 })
  expect((await type('goal list')).out).toContain('No active goals.')
  const all = await type('goal list --all --json')
  expect(all.error).toBe('')
  expect(JSON.parse(all.out)).toHaveLength(2)
  await type(['goal', 'rm', id, '--yes'])
  expect(await goals()).toHaveLength(1)
})

test('a review asks three questions and what comes next', async () => {
  const id = await add('Ship the retry queue')
  const { prompts: person, asked } = answering(['Yes', 'Ask earlier', 'So far', 'keep'])
  prompts = person
  expect((await type(['goal', 'review', id])).out).toContain('Reviewed (keep it as it is)')
  prompts = undefined
  expect(asked).toHaveLength(4)
  const [goal] = await goals()
  assert(goal)
  const shown = await system.call('showGoal', { id: goal.id })
  expect(shown.reviews).toMatchObject([{ learned: 'Ask earlier', decision: 'keep' }])
})

test('a command that is none is refused with the one that was meant', async () => {
  expect(await type('goal delete x')).toMatchObject({
    code: 2,
    error: expect.stringContaining('`fairwind goal rm`'),
  })
  expect(await type('goal finish x')).toMatchObject({
    code: 2,
    error: expect.stringContaining('`fairwind goal done`'),
  })
  expect(await goals()).toEqual([])
})
