import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyWithText } from './longText.ts'

/** What is made of a body that arrives in parts of so many bytes. */
function sent(body: string, most = 1000) {
  const bytes = new TextEncoder().encode(body)
  const parts = bodyWithText()
  for (let from = 0; from < bytes.length; from += most) parts.take(bytes.slice(from, from + most))
  return parts.end()
}

function unpacked(parts: readonly Uint8Array[] = []): string {
  return String(JSON.parse(`"${Buffer.concat(parts).toString()}"`))
}

const text = `“é\n${'\\"x'.repeat(3000)}\\`

test('the text of a file stays as it came, and the rest is parsed', () => {
  const { input, longText } = sent(JSON.stringify({ name: 'a.md', text, since: '2025-01-01' }))
  expect(input).toEqual({ name: 'a.md', text: '', since: '2025-01-01' })
  expect(unpacked(longText)).toBe(text)
})

test.each([
  ['a text that is not the file’s', { name: 'text', mapping: { text }, list: ['text', text] }],
  ['a text in a list', [{ text }]],
  ['a text that is none', { text: 5, name: text }],
])('%s is parsed with the rest', (_, body) => {
  expect(sent(JSON.stringify(body))).toEqual({ input: body })
})

test('of two texts the later one stands, as everywhere in JSON', () => {
  expect(unpacked(sent('{"text":"one","text":"two"}').longText)).toBe('two')
})

test.each([
  ['a text that does not end', '{"text": "x'],
  ['no object', '{"text" "x"}'],
  ['nothing', ''],
])('%s is no JSON', (_, body) => {
  expect(() => sent(body)).toThrow(SyntaxError)
})

test('whatever stands around a text, and wherever the body is cut, nothing of it is lost', () => {
  const others = fc.dictionary(fc.string(), fc.jsonValue())
  fc.assert(
    fc.property(others, fc.string(), fc.integer({ min: 1, max: 20 }), (rest, text, most) => {
      const body = JSON.stringify({ ...rest, text, more: rest }, null, most % 3)
      const { input, longText } = sent(body, most)
      const whole = longText ? { ...(input as object), text: unpacked(longText) } : input
      expect(whole).toEqual(JSON.parse(body))
    }),
  )
})
