import fc from 'fast-check'
import { assert, expect, test } from 'vitest'
import { topicTree } from '../../domain/topics/topicTree.ts'
import { emptySystem } from '../../testing.ts'
import { recordAfter, type WantAnswer } from './wantAnswers.ts'

const system = emptySystem()
const call: typeof system.call = (name, input) => system.call(name, input)

const someTopics = ['rust', 'go', 'postgres', 'queue-reliability', 'mentoring', 'kubernetes']

/** The record as a page holds it, the tree it points into, and a way to take in answers. */
async function pageRecord() {
  const {
    names: _,
    fitting: __,
    topics,
    ...record
  } = await call('showSweetSpot', {
    withTopics: true,
  })
  const tree = topicTree(topics)
  const after = (answers: readonly WantAnswer[]) =>
    answers.reduce<typeof record | undefined>(
      (held, answer) => held && recordAfter(held, tree, answer),
      record,
    )
  return { record, after }
}

async function freshRecord() {
  const { names: _, fitting: __, topics: ___, ...record } = await call('showSweetSpot', {})
  return record
}

const step = fc.record({
  topic: fc.constantFrom(...someTopics),
  kind: fc.constantFrom('set', 'set', 'remove', 'forget'),
  enthusiasm: fc.integer({ min: 0, max: 20 }).map((twentieth) => twentieth / 20),
  flexibility: fc.integer({ min: 0, max: 20 }).map((twentieth) => twentieth / 20),
  belief: fc.constantFrom(null, 'none', 'medium', 'critical'),
})

/** Does one step through the real operations; nothing when there is no such want to give up. */
async function take({
  topic,
  kind,
  ...state
}: typeof step extends fc.Arbitrary<infer S> ? S : never) {
  const { wants } = await call('listWants', {})
  const isWanted = wants.some((want) => want.topic === topic)
  if (kind === 'set')
    return isWanted
      ? call('changeWant', { want: topic, ...state } as never)
      : call('addWant', { topic, ...state } as never)
  return isWanted ? call('removeWant', { want: topic, forget: kind === 'forget' }) : undefined
}

test('what a page makes of the answers is what the server would send it whole', async () => {
  for (const topic of someTopics.slice(0, 4)) await call('addNeed', { topic, priority: 'high' })
  await call('addWant', { topic: 'rust', enthusiasm: 0.5 })
  system.itIs('2026-06-10')
  let compared = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const { after } = await pageRecord()
      const answers: WantAnswer[] = []
      for (const each of steps) answers.push(...[await take(each)].filter((some) => some != null))
      expect(after(answers)).toEqual(await freshRecord())
      compared += answers.length
    }),
    { numRuns: 15 },
  )
  expect(compared).toBeGreaterThan(10)
})

test('answers that overtake each other lead to the same record', async () => {
  await call('addNeed', { topic: 'go' })
  const rust = await call('addWant', { topic: 'rust' })
  const go = await call('addWant', { topic: 'go' })
  const { after } = await pageRecord()
  const answers = [
    await call('changeWant', { want: rust.id, enthusiasm: 0.1 }),
    await call('changeWant', { want: go.id, flexibility: 0.9 }),
    await call('changeWant', { want: rust.id, enthusiasm: 0.8 }),
    await call('removeWant', { want: go.id }),
  ]
  const fresh = await freshRecord()
  expect(fresh.wants).toMatchObject([{ topic: 'rust', enthusiasm: 0.8 }])
  expect(after(answers)).toEqual(fresh)
  expect(after(answers.toReversed())).toEqual(fresh)
})

test('the figure in an answer is the one the page works out', async () => {
  await call('addNeed', { topic: 'go' })
  const { id } = await call('addWant', { topic: 'rust' })
  const { after } = await pageRecord()
  const answer = await call('changeWant', { want: id, flexibility: 0.9 })
  expect(answer.now?.coverageOfNeed).toBeGreaterThan(0)
  expect(after([answer])?.history.at(-1)).toEqual(answer.now)
})

test('the record is read anew when topics or needs are others, or the day is', async () => {
  const { id } = await call('addWant', { topic: 'rust' })
  const { after } = await pageRecord()
  expect(after([await call('changeWant', { want: id, hours: 1 })])).toBeDefined()
  await call('addNeed', { topic: 'go' })
  expect(after([await call('changeWant', { want: id, hours: 3 })])).toBeUndefined()
  const read = await pageRecord()
  await call('addTopic', { name: 'Knitting', mine: true })
  expect(read.after([await call('changeWant', { want: id, hours: 4 })])).toBeUndefined()
  const evening = await pageRecord()
  system.itIs('2026-03-19')
  expect(evening.after([await call('changeWant', { want: id, hours: 5 })])).toBeUndefined()
})

test('an answer is under 5 kB with 40 wants, 40 needs and 18 months', async () => {
  const { topics } = await call('listTopics', {})
  const ids = topics.slice(0, 40).map((topic) => topic.id)
  system.itIs('2024-01-10')
  for (const topic of ids) await call('addNeed', { topic, why: 'Because. '.repeat(40) })
  for (const topic of ids) await call('addWant', { topic, belief: 'critical', flexibility: 0.37 })
  system.itIs('2026-03-18')
  const [one, other] = ids.slice(3)
  assert(one && other)
  const changed = await call('changeWant', { want: one, flexibility: 0.61 })
  const removed = await call('removeWant', { want: other })
  const sizes = [changed, removed].map((answer) => JSON.stringify(answer).length)
  expect(removed.history).toHaveLength(19)
  expect(Math.max(...sizes)).toBeLessThan(5000)
})
