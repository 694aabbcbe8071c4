import { expect, test } from 'vitest'
import type { Day } from '../../domain/base/day.ts'
import { type Finish, finishWords } from './goalWords.ts'

const today = '2026-11-29' as Day
const finish = {
  id: 'a',
  hours: 10,
  day: '2026-12-19',
  half: ['2026-12-10', '2027-01-05'],
  most: ['2026-12-03', '2027-02-20'],
  fits: 'in time',
} as Finish

test('a finish is said with its 50 % range, and with a year only where it is far', () => {
  expect(finishWords(finish, today)).toBe('Likely around 19 Dec (50% between 10 Dec and 5 Jan)')
  expect(finishWords({ ...finish, fits: 'at risk' }, today)).toBe(
    'Likely around 19 Dec (50% between 10 Dec and 5 Jan), may be late',
  )
  expect(finishWords({ ...finish, fits: 'likely late' }, today)).toBe(
    'Likely late: around 19 Dec (50% between 10 Dec and 5 Jan)',
  )
  const far = { ...finish, day: '2028-03-01' as Day }
  expect(finishWords(far, today)).toContain('around 1 Mar 2028')
})

test('nothing is dated beyond ten years', () => {
  const never = '2036-11-26' as Day
  expect(finishWords({ ...finish, half: [never, never] }, today)).toBe(
    'Likely more than 10 years from now',
  )
})
