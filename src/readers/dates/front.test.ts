import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Day } from '../../domain/base/day.ts'
import { mayBeginWithPeriod } from './front.ts'
import { dateLexicon } from './words/lexicon.ts'
import { periodIn } from './writtenDays.ts'

const reading = { today: Day.parse('2026-03-18'), relative: false }

test.each([
  '3 March: shipped it',
  '[Q3 2025] led it',
  'Early March 2025: a demo',
  'w/c 3 March 2025',
])('%s may begin with a period', (text) => expect(mayBeginWithPeriod(text)).toBe(true))

test.each(['Shipped it on 3 March', 'on 3 March it went live', 'before: 12 min', '', '…'])(
  '“%s” does not',
  (text) => expect(mayBeginWithPeriod(text)).toBe(false),
)

test('a text that begins with a period is always one that may', () => {
  const words = [...dateLexicon().root.next.keys(), ...dateLexicon().solid.keys()]
  const others = [
    '3',
    '12',
    '2025',
    '2025-03-04',
    'shipped',
    'March',
    'Q3',
    'Monday',
    ':',
    '-',
    '(',
  ]
  const part = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...others))
  let begun = 0
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const text = parts.join(' ')
      const period = periodIn(text, reading)
      if (!period || /[\p{L}\p{N}]/u.test(text.slice(0, period.at))) return
      begun++
      expect(mayBeginWithPeriod(text)).toBe(true)
    }),
    { numRuns: 3000 },
  )
  expect(begun).toBeGreaterThan(100)
})
