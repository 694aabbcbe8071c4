import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import type { Actor } from '../../domain/base/actor.ts'
import { Day } from '../../domain/base/day.ts'
import type { Progress } from '../../domain/base/progress.ts'
import { candidatesIn } from '../log/found.ts'
import { openReading, type Reading } from './reading.ts'

const actor = { organisationId: 'o', personId: 'ada' } as Actor
const today = Day.parse('2026-03-18')
const opened: Reading[] = []
afterEach(async () => void (await Promise.all(opened.splice(0).map((each) => each.close()))))

function reading(options?: Parameters<typeof openReading>[0]): Reading {
  const fresh = openReading(options)
  opened.push(fresh)
  return fresh
}

/** A brag document of 60 kB or so: large enough for a thread. */
const large = {
  name: '2025.md',
  text: `## March 2025\n\n${Array.from({ length: 1200 }, (_, index) => `- Cut redeliveries of shop ${index} by half, with Mara\n`).join('')}`,
  today,
}
const small = { ...large, text: large.text.slice(0, 1000) }

/** Threads that stand in for the usual ones, and a file which they never come to the end of. */
const slow = { entry: new URL('./fixtures/slowThread.mjs', import.meta.url) }
const endless = { ...large, text: `endless${large.text}` }

test('a thread finds what this thread finds', async () => {
  const here = reading({ mostReadHere: 1_000_000 })
  const inThread = reading()
  const [a, b] = await Promise.all(
    [here, inThread].map((each) => each.ask({ actor }, 'findEvidence', large, {})),
  )
  expect(here.threads()).toBe(0)
  expect(inThread.threads()).toBe(1)
  expect(a?.answer.count).toBeGreaterThan(1000)
  expect(b?.answer).toEqual(a?.answer)
  expect(b?.answer.parts.flatMap(candidatesIn)).toHaveLength(Number(b?.answer.count))
})

test('a text that came as a string in JSON is unpacked where the file is read', async () => {
  const own = reading()
  const text = `${large.text}- Cut “redeliveries”\t\\ by half\n`
  const ask = (json: string) =>
    own.ask({ actor, longText: inside(json) }, 'findEvidence', empty, {})
  const empty = { ...large, text: '' }
  const inside = (json: string) =>
    [1, 30_000].map((from, at) =>
      new TextEncoder().encode(json.slice(from, at === 0 ? 30_000 : -1)),
    )
  const [whole, unpacked] = await Promise.all([
    own.ask({ actor }, 'findEvidence', { ...large, text }, {}),
    ask(JSON.stringify(text)),
  ])
  expect(unpacked.answer).toEqual(whole.answer)
  await expect(ask(JSON.stringify(`${text}\u0000`))).rejects.toMatchObject({ code: 'invalid' })
  await expect(ask(`"${text}"`)).rejects.toThrow('The request body is not valid JSON.')
})

test('a small file starts no thread', async () => {
  const own = reading()
  await own.ask({ actor }, 'findEvidence', small, {})
  expect(own.threads()).toBe(0)
})

test('a file that could not be read is refused with the same words in a thread', async () => {
  const own = reading()
  const table = { name: 'l.csv', text: `level,competency,text\n"${'x'.repeat(60_000)}` }
  const problem = await own.ask({ actor }, 'readRecord', table, null).catch((error) => error)
  expect(problem).toMatchObject({ name: 'AppError', code: 'invalid' })
  const here = reading({ mostReadHere: 1_000_000 })
  await expect(here.ask({ actor }, 'readRecord', table, null)).rejects.toThrow(problem.message)
})

test('a reading that takes too long is stopped with a sentence, and nobody waits for it', async () => {
  const own = reading({ ...slow, limit: 3000 })
  const waits = await longestWait(
    expect(own.ask({ actor }, 'findEvidence', endless, {})).rejects.toMatchObject({
      code: 'timed_out',
      message:
        'Reading the file took longer than 3 s, so it was stopped. Nothing was saved. Split the file and import the parts.',
    }),
  )
  expect(waits).toBeLessThan(1000)
  expect(own.threads()).toBe(0)
  await own.ask({ actor }, 'findEvidence', large, {})
  expect(own.threads()).toBe(1)
})

/** The longest time this thread was kept from its next turn, in milliseconds. */
async function longestWait(work: Promise<unknown>): Promise<number> {
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last - 10)
    last = performance.now()
  }, 10)
  await work
  clearInterval(timer)
  return longest
}

test('a reading that is cancelled ends at once, and the next one is read', async () => {
  const own = reading(slow)
  const stop = new AbortController()
  const stages: Progress['stage'][] = []
  const asking = { actor, signal: stop.signal, report: ({ stage }: Progress) => stages.push(stage) }
  const asked = own.ask(asking, 'findEvidence', endless, {})
  const next = own.ask({ actor }, 'findEvidence', large, {})
  while (!stages.includes('reading')) await sleep(10)
  stop.abort()
  await expect(asked).rejects.toMatchObject({ code: 'cancelled' })
  expect((await next).answer.count).toBe(0)
})

test('one that waits for its turn says so, and can be cancelled as well', async () => {
  const own = reading(slow)
  const stop = new AbortController()
  const first = [0, 1].map(() =>
    own.ask({ actor, signal: stop.signal }, 'findEvidence', endless, {}),
  )
  const stages: string[] = []
  const waiting = own.ask(
    { actor, signal: stop.signal, report: ({ stage }) => stages.push(stage) },
    'findEvidence',
    endless,
    {},
  )
  stop.abort()
  for (const each of [...first, waiting])
    await expect(each).rejects.toMatchObject({ code: 'cancelled' })
  expect(stages).toEqual(['waiting'])
})

test('a file that was read is asked again by its id, by nobody else', async () => {
  const own = reading()
  const { id, answer } = await own.ask({ actor }, 'findEvidence', large, {})
  const again = await own.ask({ actor }, 'findEvidence', { id }, { since: today })
  expect(again).toMatchObject({ id, answer: { count: 0 } })
  expect(answer.count).toBeGreaterThan(1000)
  const other = { ...actor, personId: 'bob' } as Actor
  for (const by of [
    { actor: other, id },
    { actor, id: crypto.randomUUID() },
  ])
    await expect(
      own.ask({ actor: by.actor }, 'findEvidence', { id: by.id }, {}),
    ).rejects.toMatchObject({ code: 'expired' })
  await expect(own.ask({ actor }, 'previewLadder', { id }, {})).rejects.toMatchObject({
    code: 'expired',
  })
})
