import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneLine, storable } from './storable.ts'

test('a text without anything unusual is itself', () => {
  expect(storable('a  b\n\tc ')).toBe('a  b\n\tc ')
  expect(oneLine('')).toBe('')
})

test('one line has single spaces, whatever stood between the words', () => {
  const part = fc.constantFrom('a', '~', ' ', '  ', '\n', '\t', '\r\n', '\u0000', '\u00a0', 'é')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const line = oneLine(parts.join(''))
      expect(line).toMatch(/^(?:[a~é]+(?: [a~é]+)*)?$/)
      expect(line.replaceAll(' ', '')).toBe(parts.filter((each) => /[a~é]/.test(each)).join(''))
    }),
  )
})
