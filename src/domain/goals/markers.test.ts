import { expect, test } from 'vitest'
import { SuccessMarker, SuccessMarkers } from './markers.ts'

const marker = (name: string, weight: number) => ({ name, weight })

function problems(markers: object[]): string[] {
  return SuccessMarkers.safeParse(markers).error?.issues.map(({ message }) => message) ?? []
}

test('weights add to 100, or there is no marker yet', () => {
  expect(problems([])).toEqual([])
  expect(problems([marker('mastery', 60), marker('mentorship', 40)])).toEqual([])
  expect(problems([marker('mastery', 60), marker('mentorship', 30)])).toEqual([
    'The weights add to 90. Make them add to 100.',
  ])
  expect(problems([marker('mastery', 0)])).toEqual(['The weights add to 0. Make them add to 100.'])
})

test('two markers of one name are refused, however they are capitalised', () => {
  expect(problems([marker('Mastery', 60), marker('mastery', 40)])).toEqual([
    'Two markers have the same name.',
  ])
})

test('there are twelve markers at the most, each with a whole weight from 0 to 100', () => {
  const twelve = Array.from({ length: 12 }, (_, at) => marker(`marker ${at}`, at === 0 ? 100 : 0))
  expect(problems(twelve)).toEqual([])
  expect(problems([...twelve, marker('one more', 0)])).toEqual(['Add up to 12 markers.'])
  const weights = [-1, 0, 100, 101].map(
    (weight) => SuccessMarker.safeParse(marker('m', weight)).success,
  )
  expect(weights).toEqual([false, true, true, false])
  expect(problems([marker('half', 99.5)])).toContain('A weight is a whole number.')
})

test('a marker may say what it means and come from ten values at the most', () => {
  expect(SuccessMarker.parse(marker('mastery', 100))).toMatchObject({ means: '', comesFrom: [] })
  const from = (count: number) =>
    SuccessMarker.safeParse({ ...marker('m', 100), comesFrom: Array(count).fill('craft') }).success
  expect([1, 10, 11].map(from)).toEqual([true, true, false])
})
