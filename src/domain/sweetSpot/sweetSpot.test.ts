import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acceptance, demand } from './acceptance.ts'
import { meet } from './shares.ts'
import { sweetSpot } from './sweetSpot.ts'
import { modelsTree, need, treeOf, type World, wish, worlds } from './testWorlds.ts'

const tolerance = 1e-12
const share = fc.double({ min: 0, max: 1, noNaN: true })

const tree = treeOf({
  ...{ data: null, databases: 'data', postgres: 'databases', python: 'data' },
  ...{ reliability: null, 'on-call-quality': 'reliability', postmortems: 'reliability' },
  ...{ tracing: 'reliability', money: null, payments: 'money', sound: null },
  ...{ 'digital-audio': 'sound' },
})

function measure({ tree: any, wishes, calls }: World) {
  const spot = meet(any, wishes, demand(any, calls))
  return { want: spot.coverageOfWant ?? 0, need: spot.coverageOfNeed ?? 0, spot }
}

describe('the fixtures of the reference models, §1.0', () => {
  test.each([0, 0.1, 0.25, 0.5, 1])('a critical need that is wanted is whole at λ = %f', (λ) => {
    const spot = sweetSpot(modelsTree, [wish('python', 0.8, λ)], [need('python', 'critical')])
    expect(spot.coverageOfWant).toBe(1)
  })

  test('a want at an area is met by the needs inside it', () => {
    const calls = [
      need('on-call-quality', 'high'),
      need('postmortems', 'medium'),
      need('tracing', 'high'),
    ]
    const spot = sweetSpot(tree, [wish('reliability', 0.9, 0)], calls)
    expect(spot).toMatchObject({ wantsNeeded: 1, needs: 3, coverageOfNeed: 1 })
    expect(spot.bothWin).toHaveLength(3)
    const databases = sweetSpot(tree, [wish('databases', 0.8, 0)], [need('postgres', 'critical')])
    expect(databases.coverageOfWant).toBe(1)
  })

  test('two wants of which one is needed: shares and circles', () => {
    const wishes = [wish('python', 0.8, 0), wish('digital-audio', 0.8, 0)]
    const calls = [need('python', 'critical'), need('payments', 'high')]
    const spot = sweetSpot(tree, wishes, calls)
    expect(spot.coverageOfWant).toBe(0.5)
    expect(spot.coverageOfNeed).toBeCloseTo(0.457143, 6)
    expect(spot.overlap).toBeCloseTo(0.457143, 6)
    expect(spot.want).toBeCloseTo(0.914286, 6)
    expect(spot.need).toBe(1)
  })

  test('the area at which strength fades: ½ in Databases’ area, ¼ one further', () => {
    const { of } = acceptance(modelsTree, [wish('python', 1, 0.5)])
    expect(modelsTree.topics.map(({ id }, at) => [id, of[at]])).toEqual(
      expect.arrayContaining([
        ['go', 0.5],
        ['databases', 0.25],
        ['mentoring', 0.125],
      ]),
    )
  })
})

describe('the two shares', () => {
  test('never fall when a flexibility rises', () => {
    fc.assert(
      fc.property(worlds(), fc.nat(), share, (world, which, λ) => {
        const at = which % Math.max(1, world.wishes.length)
        const wishes = world.wishes.map((each, index) =>
          index === at ? { ...each, flexibility: Math.max(each.flexibility, λ) } : each,
        )
        const [before, after] = [measure(world), measure({ ...world, wishes })]
        expect(after.want).toBeGreaterThanOrEqual(before.want - tolerance)
        expect(after.need).toBeGreaterThanOrEqual(before.need - tolerance)
      }),
    )
  })

  test('never fall when a want moves to an area that contains it', () => {
    fc.assert(
      fc.property(worlds(), (world) => {
        const wishes = world.wishes.map((each) => {
          const parent = world.tree.topics.find(({ id }) => id === each.topic)?.parent
          return parent ? { ...each, topic: parent } : each
        })
        const [before, after] = [measure(world), measure({ ...world, wishes })]
        expect(after.want).toBeGreaterThanOrEqual(before.want - tolerance)
        expect(after.need).toBeGreaterThanOrEqual(before.need - tolerance)
      }),
    )
  })

  test('of wants never falls when a need is added; of needs not either, when it is met no worse', () => {
    fc.assert(
      fc.property(worlds(), fc.nat(), fc.constantFrom('low', 'high', 'critical'), (world, t, p) => {
        const topic = world.tree.topics[t % world.tree.topics.length]
        if (!topic || world.calls.some((call) => call.topic === topic.id)) return
        const added = need(topic.id, p as 'low')
        const [before, after] = [
          measure(world),
          measure({ ...world, calls: [...world.calls, added] }),
        ]
        expect(after.want).toBeGreaterThanOrEqual(before.want - tolerance)
        const alone = measure({ ...world, calls: [added] })
        if (alone.need >= before.need)
          expect(after.need).toBeGreaterThanOrEqual(before.need - tolerance)
      }),
    )
  })

  test('of needs never falls when a want is added, and each further want adds no more', () => {
    fc.assert(
      fc.property(worlds({ wishes: 8 }), fc.nat(255), fc.nat(255), (world, first, second) => {
        const f = (mask: number) =>
          measure({ ...world, wishes: world.wishes.filter((_, i) => mask & (1 << i)) }).need
        expect(f(first)).toBeLessThanOrEqual(f(first | second) + tolerance)
        expect(f(first) + f(second)).toBeGreaterThanOrEqual(
          f(first | second) + f(first & second) - tolerance,
        )
      }),
    )
  })

  test('of wants rises with a want that is wholly needed and falls with one that is not', () => {
    fc.assert(
      fc.property(worlds(), fc.double({ min: 0.01, max: 1, noNaN: true }), (world, enthusiasm) => {
        const before = measure(world)
        const [first] = world.tree.topics
        if (!first || world.wishes.every((each) => each.enthusiasm === 0)) return
        const added = wish(first.id, enthusiasm, 0)
        const after = measure({ ...world, wishes: [...world.wishes, added] })
        const met = measure({ ...world, wishes: [added] }).spot.met[0]?.share
        if (met === enthusiasm) expect(after.want).toBeGreaterThanOrEqual(before.want - tolerance)
        if (met === 0) expect(after.want).toBeLessThanOrEqual(before.want + tolerance)
        if (met === 0 && before.want > 1e-9) expect(after.want).toBeLessThan(before.want)
      }),
    )
  })

  test('lie from 0 to 1, and do not depend on the order of wants and needs', () => {
    fc.assert(
      fc.property(worlds(), (world) => {
        const turned = {
          ...world,
          wishes: world.wishes.toReversed(),
          calls: world.calls.toReversed(),
        }
        const { spot } = measure(world)
        for (const each of [spot.coverageOfWant, spot.coverageOfNeed]) {
          expect(each ?? 0).toBeGreaterThanOrEqual(0)
          expect(each ?? 0).toBeLessThanOrEqual(1)
        }
        expect(measure(turned).need).toBeCloseTo(spot.coverageOfNeed ?? 0, 12)
        expect(measure(turned).want).toBeCloseTo(spot.coverageOfWant ?? 0, 12)
      }),
    )
  })
})

describe('the circles', () => {
  test('show both shares exactly, the company’s always as large', () => {
    fc.assert(
      fc.property(worlds(), (world) => {
        const { spot } = measure(world)
        const { want, need: company, overlap, coverageOfWant, coverageOfNeed } = spot
        expect(overlap).toBeLessThanOrEqual(Math.min(want, company) + tolerance)
        expect(company).toBe(coverageOfNeed === null ? 0 : 1)
        if (coverageOfWant === null || coverageOfNeed === null) return
        expect(overlap / company).toBeCloseTo(coverageOfNeed, 12)
        if (want > 0) expect(overlap / want).toBeCloseTo(coverageOfWant, 9)
      }),
    )
  })

  test('without an overlap yours is the limit of one exact want and one need', () => {
    const calls = [need('python', 'high')]
    const apart = sweetSpot(tree, [wish('sound', 0.6, 0)], calls)
    const nearly = sweetSpot(tree, [wish('sound', 0.6, 1e-3)], calls)
    expect(apart).toMatchObject({ overlap: 0, need: 1 })
    expect(apart.want).toBeCloseTo(0.8, 12)
    expect(nearly.want).toBeCloseTo(0.8, 6)
  })
})
