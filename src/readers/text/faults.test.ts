import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument, type YAMLError } from 'yaml'
import { jsonFault, yamlFault } from './faults.ts'

function faultIn(text: string): YAMLError {
  const [error] = parseDocument(text).errors
  if (!error) throw new Error('There is no fault')
  return error
}

test.each([
  ['a: 1\na: 2', 'Line 2, column 1: this field is listed twice; remove one.'],
  ['\t- x', 'Line 1, column 1: indent with spaces; YAML doesn’t allow tabs here.'],
  ['a: b: c', 'Line 1, column 4: there is a second colon on the line; put the value in quotes.'],
])('YAML %j gets the place and what to change', (text, sentence) => {
  expect(yamlFault(faultIn(text))).toBe(sentence)
})

test('no fault of YAML is told in the words of the library', () => {
  const marks = fc.string({ unit: fc.constantFrom(...'a: -[]{}"\'|>&*!%@`\n\t#,?x') })
  let seen = 0
  fc.assert(
    fc.property(marks, (text) => {
      for (const error of parseDocument(text).errors) {
        seen++
        expect(yamlFault(error)).toMatch(/^(Line \d+, column \d+|Somewhere): [a-z].*\.$/)
        expect(yamlFault(error)).not.toContain(error.message.split('\n')[0])
      }
    }),
    { numRuns: 2000 },
  )
  expect(seen).toBeGreaterThan(100)
})

test('JSON that breaks off says so with its place', () => {
  const text = '{\n "a": [1,'
  let error: unknown
  try {
    JSON.parse(text)
  } catch (reason) {
    error = reason
  }
  expect(jsonFault(text, error)).toBe(
    'Line 2, column 10: the JSON ends too early. Nothing was imported.',
  )
})
