import { expect, test } from 'vitest'
import type { Moment } from '../../../domain/sweetSpot/history.ts'
import type { SweetSpot } from '../../../domain/sweetSpot/sweetSpot.ts'
import { changeSince, countOfWants, describePicture } from './describe.ts'

const spot: SweetSpot = {
  want: 2,
  need: 4,
  overlap: 1,
  coverageOfWant: 0.5,
  coverageOfNeed: 0.25,
  wantsThatMeet: 1,
  bothWin: [{ topic: 'postgres' as never, acceptance: 1, need: 1, via: null }],
  forTheJoyOfIt: [],
  onlyTheCompany: [],
}

test('the first sentence counts wants without false plurals', () => {
  expect(countOfWants(3, 7)).toBe('Three of the seven things you want lead')
  expect(countOfWants(1, 4)).toBe('One of the four things you want leads')
  expect(countOfWants(0, 4)).toBe('None of the four things you want leads')
  expect(countOfWants(5, 5)).toBe('All five things you want lead')
  expect(countOfWants(1, 1)).toBe('The one thing you want leads')
})

test('the picture is described with both coverages and what is in the overlap', () => {
  const text = describePicture(spot, 'Northlight', (topic) => topic.toUpperCase())
  expect(text).toContain('50\u202f% of what you want and 25\u202f% of what Northlight needs')
  expect(text).toContain('in the overlap: POSTGRES')
})

test('circles that do not touch are said not to overlap', () => {
  expect(describePicture({ ...spot, overlap: 0, bothWin: [] }, 'Us', String)).toContain(
    'They do not overlap.',
  )
})

test('a change is told against half a year ago, and only when the figure differs', () => {
  const moment = (day: string, coverageOfWant: number) => ({ day, coverageOfWant }) as Moment
  const months = [1, 2, 3, 4, 5, 6, 7, 8].map((month) => moment(`2026-0${month}-01`, month / 10))
  expect(changeSince(months, 0.8)).toEqual({ day: '2026-02-01', share: 0.2 })
  expect(changeSince(months, 0.2)).toBeUndefined()
  expect(changeSince([moment('2026-01-01', 0.4)], 0.8)).toBeUndefined()
})
