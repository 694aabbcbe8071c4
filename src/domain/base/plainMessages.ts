import type * as z from 'zod'

/** A fault of an input, as zod raises it before it has words. */
type RawIssue = Parameters<z.core.$ZodErrorMap>[0]

const nouns: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with named fields',
  record: 'an object with named fields',
  date: 'a day',
}

const formats: Readonly<Record<string, string>> = {
  date: 'Write the day as YYYY-MM-DD.',
  datetime: 'Write the moment as 2026-03-18T09:30:00Z.',
  uuid: 'This isn’t an id that Fairwind gave out.',
  email: 'This isn’t an email address.',
  url: 'This isn’t a web address.',
}

/**
 * What is wrong with one field, in plain words: for every schema that has no sentence of its own,
 * so that nobody reads the library's. Given to `safeParse` as `error`.
 */
export function plainMessage(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return ofType(issue.expected, issue.input)
    case 'too_small':
      return `${limit(issue.origin, 'at least', Number(issue.minimum))}.`
    case 'too_big':
      return `${limit(issue.origin, 'at most', Number(issue.maximum))}.`
    case 'invalid_value':
      return `Use ${issue.values.length > 1 ? 'one of: ' : ''}${issue.values.slice(0, 12).join(', ')}.`
    case 'invalid_format':
      return formats[issue.format] ?? 'This isn’t written in the expected form.'
    case 'unrecognized_keys':
      return `There is no field ${issue.keys.join(', ')}.`
    default:
      return 'This can’t be used here.'
  }
}

function ofType(expected: string, input: unknown): string {
  const noun = nouns[expected] ?? 'something else'
  return input === undefined ? `This is missing: ${noun}.` : `This must be ${noun}.`
}

function limit(origin: string, bound: string, count: number): string {
  if (origin === 'string') return `Use ${bound} ${count} characters`
  if (origin === 'array' || origin === 'set') return `Name ${bound} ${count}`
  return `This must be ${bound} ${count}`
}
