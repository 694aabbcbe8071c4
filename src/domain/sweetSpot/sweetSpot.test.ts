import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TopicId } from '../topics/topics.ts'
import { indexIn } from '../topics/topicTree.ts'
import { acceptance, demand } from './acceptance.ts'
import { coverages, deficiency, excess, ruzicka, sizes, sweetSpot } from './sweetSpot.ts'
import { need, modelsTree as seed, treeOf, type World, wish, worlds } from './testWorlds.ts'

describe('acceptance', () => {
  test('fades with the steps as in the reference models (§1.1, λ = .5)', () => {
    const { of } = acceptance(seed, [wish('python', 1, 0.5)])
    const at = (id: string) => of[indexIn(seed, id as TopicId)]
    expect([at('go'), at('databases'), at('mentoring'), at('python')]).toEqual([
      0.25, 0.125, 0.03125, 1,
    ])
  })

  test.each([
    [[wish('python', 1, 0)], 0.1],
    [[wish('python', 1, 0.3)], 0.1446],
    [[wish('python', 1, 0.5)], 0.2438],
    [[wish('python', 1, 0.7)], 0.4325],
    [[wish('python', 1, 1)], 1],
    [[wish('python', 1, 0), wish('mentoring', 0.6, 0)], 0.22],
    [[wish('python', 1, 0.3), wish('mentoring', 0.6, 0.3)], 0.2641],
    [[wish('python', 1, 0.5), wish('mentoring', 0.6, 0.5)], 0.3575],
    [[wish('python', 1, 0.7), wish('mentoring', 0.6, 0.7)], 0.5189],
  ])('weighed by the shares of the reference fixture, %j gives %f', (wishes, expected) => {
    const shares = { go: 0.4, databases: 0.3, mentoring: 0.2, python: 0.1 }
    const { of } = acceptance(seed, wishes)
    const total = Object.entries(shares).reduce(
      (sum, [id, part]) => sum + part * of[indexIn(seed, id as TopicId)]!,
      0,
    )
    expect(total).toBeCloseTo(expected, 4)
  })

  test('no flexibility is only exactly this; full flexibility is anything', () => {
    fc.assert(
      fc.property(worlds(), fc.double({ min: 0, max: 1, noNaN: true }), ({ tree }, enthusiasm) => {
        const first = tree.topics[0]!.id
        const exact = acceptance(tree, [wish(first, enthusiasm, 0)]).of
        expect([...exact].filter((share) => share > 0).length).toBe(enthusiasm > 0 ? 1 : 0)
        for (const share of acceptance(tree, [wish(first, enthusiasm, 1)]).of)
          expect(share).toBe(enthusiasm)
      }),
    )
  })
})

function overlapOf({ tree, wishes, calls }: World): number {
  return sizes(acceptance(tree, wishes).of, demand(tree, calls)).overlap
}

const tolerance = 1e-12

describe('the overlap', () => {
  test('never falls when a wish is added', () => {
    fc.assert(
      fc.property(worlds(), fc.nat(), (world, cut) => {
        const fewer = { ...world, wishes: world.wishes.slice(0, cut % (world.wishes.length + 1)) }
        expect(overlapOf(fewer)).toBeLessThanOrEqual(overlapOf(world) + tolerance)
      }),
    )
  })

  test('never falls when enthusiasm or flexibility grows', () => {
    const grown = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(worlds(), grown, grown, (world, e, f) => {
        const more = world.wishes.map((each) => ({
          ...each,
          enthusiasm: Math.max(each.enthusiasm, e),
          flexibility: Math.max(each.flexibility, f),
        }))
        expect(overlapOf(world)).toBeLessThanOrEqual(
          overlapOf({ ...world, wishes: more }) + tolerance,
        )
      }),
    )
  })

  test('is submodular: f(A) + f(B) ≥ f(A ∪ B) + f(A ∩ B)', () => {
    fc.assert(
      fc.property(worlds({ wishes: 8 }), fc.nat(255), fc.nat(255), (world, first, second) => {
        const f = (mask: number) =>
          overlapOf({ ...world, wishes: world.wishes.filter((_, index) => mask & (1 << index)) })
        expect(f(first) + f(second)).toBeGreaterThanOrEqual(
          f(first | second) + f(first & second) - tolerance,
        )
      }),
    )
  })

  test('is symmetric, and no larger than either circle', () => {
    fc.assert(
      fc.property(worlds(), ({ tree, wishes, calls }) => {
        const [a, b] = [acceptance(tree, wishes).of, demand(tree, calls)]
        const [there, back] = [sizes(a, b), sizes(b, a)]
        expect(there).toEqual({ want: back.need, need: back.want, overlap: back.overlap })
        expect(there.overlap).toBeLessThanOrEqual(Math.min(there.want, there.need) + tolerance)
        expect(ruzicka(there)).toBe(ruzicka(back))
        expect(ruzicka(there)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('does not depend on the order of wishes and needs', () => {
    fc.assert(
      fc.property(worlds(), (world) => {
        const turned = {
          ...world,
          wishes: world.wishes.toReversed(),
          calls: world.calls.toReversed(),
        }
        expect(overlapOf(turned)).toBe(overlapOf(world))
      }),
    )
  })

  test('is the definition, topic by topic', () => {
    fc.assert(
      fc.property(worlds(), ({ tree, wishes, calls }) => {
        const spot = sweetSpot(tree, wishes, calls)
        const [a, b] = [acceptance(tree, wishes).of, demand(tree, calls)]
        const total = (of: (topic: number) => number) =>
          tree.topics.reduce((sum, _, topic) => sum + of(topic), 0)
        const over = total((k) => excess({ acceptance: a[k]!, need: b[k]! }))
        const short = total((k) => deficiency({ acceptance: a[k]!, need: b[k]! }))
        expect(spot.need - spot.overlap).toBeCloseTo(over, 9)
        expect(spot.want - spot.overlap).toBeCloseTo(short, 9)
      }),
    )
  })
})

describe('ruzicka', () => {
  test('falls when one broadens into what nobody needs, while the overlap stays (models §1.1)', () => {
    const b = Float64Array.of(0.5, 0.3, 0.2, 0)
    const narrow = sizes(Float64Array.of(1, 0, 0, 0), b)
    const broad = sizes(Float64Array.of(1, 0, 0, 0.8), b)
    expect(ruzicka(narrow)).toBeCloseTo(0.333333, 6)
    expect(ruzicka(broad)).toBeCloseTo(0.217391, 6)
    expect(broad.overlap).toBe(narrow.overlap)
    expect(coverages(broad).coverageOfWant!).toBeLessThan(coverages(narrow).coverageOfWant!)
  })

  test('is one minus R vegan’s dissimilarity on the first two rows of its dune data', () => {
    const species = [
      'Achimill',
      'Alopgeni',
      'Bellpere',
      'Bromhord',
      'Elymrepe',
      'Lolipere',
      'Poaprat',
      'Poatriv',
      'Scorautu',
      'Trifrepe',
    ]
    const first = { Achimill: 1, Elymrepe: 4, Lolipere: 7, Poaprat: 4, Poatriv: 2 }
    const second = {
      Achimill: 3,
      Alopgeni: 2,
      Bellpere: 3,
      Bromhord: 4,
      Elymrepe: 4,
      Lolipere: 5,
      Poaprat: 4,
      Poatriv: 7,
      Scorautu: 5,
      Trifrepe: 5,
    }
    const counts = (row: Record<string, number>) =>
      Float64Array.from(species, (each) => row[each] ?? 0)
    const all = sizes(counts(first), counts(second))
    expect(1 - ruzicka(all)).toBeCloseTo(0.6363636364, 10)
    expect(1 - (2 * all.overlap) / (all.want + all.need)).toBeCloseTo(0.4666666667, 10)
  })

  test('is 1 exactly when both sides are the same', () => {
    expect(ruzicka(sizes(Float64Array.of(0.2, 0), Float64Array.of(0.2, 0)))).toBe(1)
    expect(ruzicka(sizes(Float64Array.of(), Float64Array.of()))).toBe(1)
  })
})

describe('the three regions', () => {
  const tree = treeOf({
    work: null,
    queues: 'work',
    postgres: 'work',
    audio: 'work',
    audits: 'work',
  })

  test('both win, for the joy of it, only the company', () => {
    const wishes = [wish('queues', 0.9, 0), wish('audio', 0.6, 0), wish('postgres', 0.2, 0)]
    const calls = [need('queues', 'critical'), need('audits', 'medium'), need('postgres', 'high')]
    const spot = sweetSpot(tree, wishes, calls)
    expect(spot.bothWin).toEqual([
      { topic: 'queues', acceptance: 0.9, need: 1, via: { topic: 'queues', steps: 0 } },
    ])
    expect(spot.forTheJoyOfIt.map((each) => each.topic)).toEqual(['audio'])
    expect(spot.onlyTheCompany.map((each) => each.topic)).toEqual(['postgres', 'audits'])
    expect(spot.wantsThatMeet).toBe(1)
    expect(spot.coverageOfWant).toBeCloseTo(1.1 / 1.7)
    expect(spot.coverageOfNeed).toBeCloseTo(1.1 / 2.25)
  })

  test('a need near enough to a want is won too, and says by which want', () => {
    const spot = sweetSpot(tree, [wish('queues', 1, 0.8)], [need('postgres', 'medium')])
    expect(spot.bothWin).toMatchObject([{ topic: 'postgres', via: { topic: 'queues', steps: 2 } }])
  })

  test('each needed or wanted topic stands in exactly one', () => {
    fc.assert(
      fc.property(worlds(), ({ tree: any, wishes, calls }) => {
        const spot = sweetSpot(any, wishes, calls)
        const listed = [...spot.bothWin, ...spot.forTheJoyOfIt, ...spot.onlyTheCompany].map(
          (each) => each.topic,
        )
        expect(new Set(listed).size).toBe(listed.length)
        const counting = [
          ...calls.filter((each) => each.priority !== 'none'),
          ...wishes.filter((each) => each.enthusiasm > 0),
        ].map((each) => each.topic)
        expect(listed.sort()).toEqual([...new Set(counting)].sort())
      }),
    )
  })

  test('nothing wanted, or nothing needed, is no coverage rather than a zero', () => {
    expect(sweetSpot(tree, [], [need('audio', 'low')])).toMatchObject({
      coverageOfWant: null,
      coverageOfNeed: 0,
    })
    expect(sweetSpot(tree, [wish('audio', 1, 0)], [])).toMatchObject({
      coverageOfWant: 0,
      coverageOfNeed: null,
    })
  })
})
