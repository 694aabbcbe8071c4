import { expect, test } from 'vitest'
import * as z from 'zod'
import { AppError } from '../domain/base/errors.ts'
import { emptySystem } from '../testing.ts'
import { type OperationName, operations } from './index.ts'

const system = emptySystem()

/** The whole numbers in a JSON schema that have no bound the database could keep. */
function unbounded(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { type, maximum } = schema as { type?: string; maximum?: number }
  const own = type === 'integer' && !(Number(maximum) <= 2_147_483_647) ? [path] : []
  return [
    ...own,
    ...Object.entries(schema).flatMap(([key, part]) => unbounded(part, `${path}.${key}`)),
  ]
}

test('every whole number that an operation takes fits into the database', () => {
  const found = Object.entries(operations).flatMap(([name, { input }]) =>
    unbounded(z.toJSONSchema(input, { unrepresentable: 'any', io: 'input' }), name),
  )
  expect(found).toEqual([])
})

const someId = '00000000-0000-4000-8000-000000000000'
const outermost: [OperationName, object][] = [
  ...['0000-01-01', '0001-01-01', '9999-12-31', '1900-01-01', '2199-12-31'].flatMap(
    (day): [OperationName, object][] => [
      ['showScope', { on: day }],
      ['addEvidence', { text: 'Did it', day }],
      ['addNeed', { topic: 'postgres', priority: 'high', starts: day }],
      ['listEvidence', { from: day, to: day }],
      ['lintGoal', { text: 'Ship it by June', starts: day }],
      ['addGoal', { term: 'short', text: 'Ship it', due: day }],
    ],
  ),
  ['showLadder', { id: someId, version: 2_147_483_648 }],
  ['listNeeds', { offset: 2 ** 40 }],
  ['previewLadder', { name: 'a.csv', text: 'constructor,toString\na,b\nc,d\n' }],
  ['readFileForLog', { name: 'a.csv', text: 'constructor,toString,__proto__\na,b,c\n' }],
]

test.each(outermost)('%s answers %j with a result or a sentence', async (name, input) => {
  const outcome = await (system.call as (name: string, input: object) => Promise<unknown>)(
    name,
    input,
  ).catch((error: unknown) => error)
  if (outcome instanceof Error) expect(outcome).toBeInstanceOf(AppError)
})
