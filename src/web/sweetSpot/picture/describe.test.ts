import { expect, test } from 'vitest'
import type { Moment } from '../../../domain/sweetSpot/history.ts'
import type { SweetSpot } from '../../../domain/sweetSpot/sweetSpot.ts'
import { changeSince, describePicture, needsMetInWords, wantsNeededInWords } from './describe.ts'

const want = { topic: 'postgres' as never, enthusiasm: 1, met: 1, by: null }
const won = { topic: 'postgres' as never, acceptance: 1, need: 1, via: null }
const spot: SweetSpot = {
  ...{ want: 0.5, need: 1, overlap: 0.25, coverageOfWant: 0.5, coverageOfNeed: 0.25 },
  ...{ wants: [want], wantsNeeded: 1, needs: 1 },
  ...{ bothWin: [won], possible: [], forTheJoyOfIt: [], onlyTheCompany: [] },
}

test('the first sentence counts wants without false plurals', () => {
  const words = (wantsNeeded: number, all: number) =>
    wantsNeededInWords({ ...spot, wants: Array(all).fill(want), wantsNeeded })
  expect(words(3, 7)).toBe('3 of your 7 wants are needed here.')
  expect(words(1, 4)).toBe('1 of your 4 wants is needed here.')
  expect(words(0, 4)).toBe('None of your 4 wants is needed here.')
  expect(words(5, 5)).toBe('All of your 5 wants are needed here.')
  expect(words(1, 1)).toBe('Your 1 want is needed here.')
  expect(words(0, 1)).toBe('Your 1 want is not needed here.')
})

test('the second counts needs, and says whose', () => {
  const words = (met: number, needs: number) =>
    needsMetInWords({ ...spot, bothWin: Array(met).fill(won), needs }, 'your team’s')
  expect(words(3, 9)).toBe('You would gladly do 3 of your team’s 9 needs.')
  expect(words(0, 9)).toBe('You would gladly do none of your team’s 9 needs.')
  expect(words(9, 9)).toBe('You would gladly do all of your team’s 9 needs.')
  expect(words(1, 1)).toBe('You would gladly do your team’s 1 need.')
})

test('the picture is described with both shares and what is in the overlap', () => {
  const text = describePicture(spot, 'Northlight', (topic) => topic.toUpperCase())
  expect(text).toContain('50% of what you want is needed')
  expect(text).toContain('You’d gladly do 25% of the needs in view. In the overlap: POSTGRES.')
})

test('circles that do not touch are said not to overlap', () => {
  const apart = { ...spot, overlap: 0, bothWin: [] }
  expect(describePicture(apart, 'Us', String)).toContain('They don’t overlap.')
})

test('a change is told against half a year ago, and only when the figure differs', () => {
  const moment = (day: string, coverageOfWant: number) => ({ day, coverageOfWant }) as Moment
  const months = [1, 2, 3, 4, 5, 6, 7, 8].map((month) => moment(`2026-0${month}-01`, month / 10))
  expect(changeSince(months, 0.8)).toEqual({ day: '2026-02-01', share: 0.2 })
  expect(changeSince(months, 0.2)).toBeUndefined()
  expect(changeSince([moment('2026-01-01', 0.4)], 0.8)).toBeUndefined()
})
