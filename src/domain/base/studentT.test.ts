import { expect, test } from 'vitest'
import { studentPoint } from './studentT.ts'

/** Printed tables, such as those of Abramowitz & Stegun 26.10. */
test.each([
  [0.75, 1, 1],
  [0.9, 1, 3.0777],
  [0.75, 2, 0.8165],
  [0.75, 3, 0.7649],
  [0.9, 3, 1.6377],
  [0.9, 4, 1.5332],
  [0.975, 10, 2.2281],
  [0.9, 13, 1.3502],
  [0.975, 120, 1.9799],
])('the %d point with %d degrees of freedom is %d', (probability, degrees, point) => {
  expect(studentPoint(probability, degrees)).toBeCloseTo(point, 4)
})
