import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { AppError } from '../domain/base/errors.ts'
import { type OperationName, operations } from '../operations/index.ts'
import { emptySystem } from '../testing.ts'

const system = emptySystem()

/** What people, programs and their mistakes send where something else was meant. */
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom<unknown>(
    'rust',
    'postgres',
    'me',
    '2026-03-18',
    '0000-00-00',
    '9999-12-31',
    0.5,
    1e308,
    '\u0000',
    '\ud800',
    "'; drop table wants; --",
    '__proto__',
    '00000000-0000-7000-8000-000000000003',
    'fairwind: person/1\nname: N\nwants: [{topic: rust}]\n',
    ['rust'],
  ),
)

/** What makes sense in a field of that name, so that most inputs come some way before they fail. */
const sensible: Record<string, unknown> = {
  topic: 'rust',
  topics: ['rust', 'go'],
  want: 'rust',
  parent: 'go',
  from: 'rust',
  into: 'go',
  person: 'me',
  name: 'N',
  title: 'T',
  kind: 'person',
  text: 'fairwind: company/1\nname: N\nneeds: [{topic: go}]\n',
  values: ['calm'],
  typed: 'rus',
}

/** An input with the fields an operation has, some missing, one of them holding anything. */
function inputFor(name: OperationName, ids: { id: string }): fc.Arbitrary<unknown> {
  const { properties = {} } = z.toJSONSchema(operations[name].input, { io: 'input' }) as {
    properties?: Record<string, unknown>
  }
  const known: Record<string, unknown> = { ...sensible, ...ids }
  const fields = Object.keys(properties).map((field) => {
    const usual = known[field] === undefined ? value : fc.constant(known[field])
    return [
      field,
      fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: value }),
    ] as const
  })
  const whole = fc.record(Object.fromEntries(fields), { requiredKeys: [] })
  return fc.oneof({ weight: 9, arbitrary: whole }, { weight: 1, arbitrary: value })
}

/** How zod, yaml, PostgreSQL and Node would say it. */
const wordsOfLibraries =
  /Invalid (input|option|string|ISO|UUID)|Too (big|small): expected|Unrecognized key|violates|syntax error|Unexpected (token|end)|at position \d|ENOENT/

test.each(Object.keys(operations) as OperationName[])(
  '%s answers anything with an output or a sentence, never with a fault of ours',
  async (name) => {
    await system.call('addWant', { topic: 'rust' })
    const { id } = name.includes('Opportunity')
      ? await system.call('addOpportunity', { title: 'Old', topics: ['rust'] })
      : await system.call('addNeed', { topic: 'rust' })
    await fc.assert(
      fc.asyncProperty(inputFor(name, { id }), async (input) => {
        const error = await system.call(name, input as never).then(
          () => undefined,
          (reason: unknown) => reason,
        )
        if (error === undefined) return
        expect(error).toBeInstanceOf(AppError)
        expect((error as Error).message.length).toBeGreaterThan(3)
        expect((error as Error).message).not.toMatch(wordsOfLibraries)
      }),
      { numRuns: 80 },
    )
  },
)
