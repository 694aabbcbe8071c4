import { expect, test } from 'vitest'
import * as z from 'zod'
import { plainMessage } from './plainMessages.ts'

function messageOf(schema: z.ZodType, input: unknown): string | undefined {
  return schema.safeParse(input, { error: plainMessage }).error?.issues[0]?.message
}

test.each([
  [z.string(), 3, 'This must be text.'],
  [z.string(), undefined, 'This is missing: text.'],
  [z.int(), 1.5, 'This must be a whole number.'],
  [z.number().min(1), 0, 'This must be at least 1.'],
  [z.string().max(3), 'abcd', 'Use at most 3 characters.'],
  [z.array(z.string()).max(1), ['a', 'b'], 'Name at most 1.'],
  [z.enum(['a', 'b']), 'c', 'Use one of: a, b.'],
  [z.iso.date(), 'soon', 'Write the day as YYYY-MM-DD.'],
  [z.uuid(), 'x', 'This isn’t an id that Fairwind gave out.'],
  [z.string().regex(/a/), 'b', 'This isn’t written in the expected form.'],
  [z.strictObject({}), { b: 1 }, 'There is no field b.'],
])('a fault without a sentence of its own gets a plain one: %#', (schema, input, message) => {
  expect(messageOf(schema, input)).toBe(message)
})

test('the sentence that a schema brings along stays', () => {
  expect(messageOf(z.string('Name a topic.'), 3)).toBe('Name a topic.')
})
