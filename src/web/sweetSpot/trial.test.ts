import { expect, test } from 'vitest'
import type { TopicId } from '../../domain/topics/topics.ts'
import type { Call } from '../../operations/index.ts'
import { trialOf } from './trial.ts'

const [postgres, mysql] = ['postgres', 'mysql'] as [TopicId, TopicId]
const want = { want: postgres, enthusiasm: 0.8 }

/** The calls that trying a change, and taking it back, would make. */
async function calls(change: Parameters<typeof trialOf>[0]) {
  const made: unknown[] = []
  const run = ((name: string, input: object) => {
    made.push({ name, ...input })
    return Promise.resolve()
  }) as unknown as Call
  const trial = trialOf(change, run)
  await trial.take()
  await trial.takeBack()
  return made
}

test('more flexibility is set, and set back', async () => {
  const change = { ...want, kind: 'flexibility', from: 0.2, to: 0.5, reaches: mysql } as const
  expect(await calls(change)).toEqual([
    { name: 'changeWant', want: 'postgres', flexibility: 0.5 },
    { name: 'changeWant', want: 'postgres', flexibility: 0.2 },
  ])
})

test('a neighbour is taken up as gladly as the want beside it, and forgotten again', async () => {
  const change = { ...want, kind: 'neighbour', topic: mysql, steps: 2 } as const
  expect(await calls(change)).toEqual([
    { name: 'addWant', topic: 'mysql', enthusiasm: 0.8, flexibility: 0 },
    { name: 'removeWant', want: 'mysql', forget: true },
  ])
})
