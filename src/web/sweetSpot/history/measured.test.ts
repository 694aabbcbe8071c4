import { expect, test } from 'vitest'
import { Day } from '../../../domain/base/day.ts'
import { changeInWords, measured } from './measured.ts'

const moment = (day: string, coverageOfWant: number | null, coverageOfNeed: number | null) => ({
  ...{ day: Day.parse(day), coverageOfWant, coverageOfNeed },
})

test('what rose, fell and stayed is said of the first and the last point', () => {
  const moments = measured([
    moment('2026-01-01', null, 0.2),
    moment('2026-02-01', 0.41, 0.2),
    moment('2026-03-01', 0.3, 0.2),
    moment('2026-03-18', 0.494, 0.2),
  ])
  expect(moments).toHaveLength(3)
  expect(changeInWords(moments)).toBe(
    'Since February, the share of your wants that is needed has risen from 41% to 49%, and the share of ' +
      'the needs in view that you would gladly do has stayed at 20%.',
  )
})

test('two points are no history', () => {
  expect(measured([moment('2026-02-01', 0.4, 0.2), moment('2026-03-01', 0.4, 0.2)])).toEqual([])
})
