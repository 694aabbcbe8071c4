import fc from 'fast-check'
import { expect, test } from 'vitest'
import { estimatedWidth, settingsOf } from '../settings.ts'
import type { Region } from './areas.ts'
import { type Circle, drawing } from './circles.ts'
import { type Label, placeLabels } from './labels.ts'
import { anySizes } from './testSizes.ts'

const type = { measure: (text: string) => estimatedWidth(text, 13), lineHeight: 16 }
const usualFrame = { width: 560, height: 400, upright: false }
const frames = [
  usualFrame,
  { width: 350, height: 520, upright: true },
  { width: 350, height: 300, upright: false },
]
const anyText = fc.oneof(
  fc.constantFrom('Queue reliability', 'Cost of build minutes', 'Go', 'SOC 2 evidence'),
  fc.constantFrom('การทดสอบซอฟต์แวร์', 'قواعد البيانات', '🧭 Navigation', 'データベース'),
  fc.string({ minLength: 1, maxLength: 60 }).map((text) => text.trim() || 'x'),
)
const regions: Region[] = ['want', 'both', 'need']

test('no label leaves its region, whatever the circles and the texts', () => {
  let placed = 0
  fc.assert(
    fc.property(
      anySizes,
      fc.constantFrom(...frames),
      fc.array(anyText, { maxLength: 40 }),
      (sizes, frame, texts) => {
        const circles = drawing(sizes, frame)
        for (const region of regions)
          for (const label of placeLabels(circles, { region, texts }, type).labels) {
            placed += 1
            expect(isWithin(region, label, circles)).toBe(true)
          }
      },
    ),
    { numRuns: 300 },
  )
  expect(placed).toBeGreaterThan(300)
})

test('no two labels of the picture touch', () => {
  let pairs = 0
  fc.assert(
    fc.property(
      anySizes,
      fc.constantFrom(...frames),
      fc.array(anyText, { maxLength: 40 }),
      (sizes, frame, texts) => {
        const circles = drawing(sizes, frame)
        const all = regions.flatMap(
          (region) => placeLabels(circles, { region, texts }, type).labels,
        )
        for (const [index, one] of all.entries())
          for (const other of all.slice(index + 1)) {
            pairs += 1
            expect(touch(one, other)).toBe(false)
          }
      },
    ),
    { numRuns: 300 },
  )
  expect(pairs).toBeGreaterThan(300)
})

test('every text is either placed or counted', () => {
  fc.assert(
    fc.property(anySizes, fc.array(anyText, { maxLength: 40 }), (sizes, texts) => {
      const circles = drawing(sizes, usualFrame)
      for (const region of regions) {
        const { labels, left } = placeLabels(circles, { region, texts }, type)
        const withRest = left > 0 && labels.length > 0
        expect(labels.length - Number(withRest) + left).toBe(texts.length)
        if (withRest) expect(labels.at(-1)?.lines.join(' ')).toContain(`${left}`)
      }
    }),
  )
})

test('seven wants and a few needs all find room in a usual picture', () => {
  const circles = drawing({ want: 4, need: 6, overlap: 1.6 }, usualFrame)
  const placed = (region: Region, texts: string[]) => placeLabels(circles, { region, texts }, type)
  expect(placed('want', ['Compiler internals', 'Digital audio', 'Rust', 'Knitting']).left).toBe(0)
  expect(placed('both', ['Queue reliability', 'Mentoring', 'Postgres']).left).toBe(0)
  expect(placed('need', ['Build minutes', 'On-call quality', 'Hiring', 'Android']).left).toBe(0)
})

test('forty needs end in a count of those without room', () => {
  const circles = drawing({ want: 4, need: 24, overlap: 3 }, usualFrame)
  const texts = Array.from({ length: 40 }, (_, index) => `Kind of work ${index + 1}`)
  const { labels, left } = placeLabels(circles, { region: 'need', texts }, type)
  expect(left).toBeGreaterThan(20)
  expect(labels.map(({ lines }) => lines.join(' '))).toContain(`+\u00a0${left}\u00a0more`)
})

test('labels in a region that is not there go to the lists', () => {
  const circles = drawing({ want: 2, need: 3, overlap: 0 }, usualFrame)
  expect(placeLabels(circles, { region: 'both', texts: ['Postgres'] }, type)).toEqual({
    labels: [],
    left: 1,
  })
})

test('the same input is placed the same way, so that a drag does not make labels jump', () => {
  const circles = drawing({ want: 4, need: 6, overlap: 1.6 }, usualFrame)
  const wish = { region: 'both' as const, texts: ['Queue reliability', 'Mentoring'] }
  expect(placeLabels(circles, wish, type)).toEqual(placeLabels(circles, wish, type))
})

test('a long name is broken into lines as even as can be', () => {
  const [one, two] = settingsOf('Cost of build minutes', (text) => text.length)
  expect(one?.lines).toEqual(['Cost of build minutes'])
  expect(two?.lines).toEqual(['Cost of', 'build minutes'])
})

test('estimates never fall below a third of an em, except for marks on other letters', () => {
  expect(estimatedWidth('ill', 10)).toBeGreaterThan(10)
  expect(estimatedWidth('e\u0301', 10)).toBe(estimatedWidth('e', 10))
})

function isWithin(region: Region, label: Label, circles: { want: Circle; need: Circle }): boolean {
  const { want, need } = circles
  const inWant = corners(label).every((corner) => holds(want, corner))
  const inNeed = corners(label).every((corner) => holds(need, corner))
  if (region === 'both') return inWant && inNeed
  return region === 'want' ? inWant && clears(need, label) : inNeed && clears(want, label)
}

function corners({ x, y, width, height }: Label): [number, number][] {
  return [x, x + width].flatMap((cx) => [y, y + height].map((cy): [number, number] => [cx, cy]))
}

function holds({ x, y, r }: Circle, [px, py]: [number, number]): boolean {
  return Math.hypot(px - x, py - y) <= r + 1e-9
}

/** Whether a box has no point in a circle: stricter than asking for its corners. */
function clears({ x, y, r }: Circle, label: Label): boolean {
  const nearestX = Math.min(Math.max(x, label.x), label.x + label.width)
  const nearestY = Math.min(Math.max(y, label.y), label.y + label.height)
  return r === 0 || Math.hypot(nearestX - x, nearestY - y) >= r - 1e-9
}

function touch(a: Label, b: Label): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
