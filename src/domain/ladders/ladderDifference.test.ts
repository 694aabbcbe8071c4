import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type LadderChange, ladderDifference } from './ladderDifference.ts'
import { Ladder } from './ladders.ts'

const ladder = Ladder.parse({
  name: 'Engineering',
  levels: [
    { id: 'one', name: 'One', scope: 'self' },
    { id: 'two', name: 'Two', scope: 'team', gate: 'merit' },
    { id: 'three', name: 'Three', about: 'Leads' },
  ],
  competencies: [
    { id: 'craft', name: 'Craft' },
    { id: 'people', name: 'People', about: 'With others' },
  ],
  expectations: [{ id: 'two-craft', level: 'two', competency: 'craft', text: 'Ships' }],
})

/** What changed once somebody has edited the ladder. */
function changes(edit: (copy: Ladder) => void): LadderChange[] {
  const after = structuredClone(ladder)
  edit(after)
  return ladderDifference(ladder, after)
}

test('the same ladder has no difference', () => {
  expect(changes(() => {})).toEqual([])
})

test('each part that changed is named, with what it said and says', () => {
  const found = changes((after) => {
    Object.assign(after.levels[1]!, { gate: 'vacancy' })
    Object.assign(after.levels[2]!, { about: '' })
    Object.assign(after.competencies[1]!, { name: 'Teamwork' })
    Object.assign(after.expectations[0]!, { text: 'Ships with care' })
  })
  expect(found).toEqual([
    changed('level', 'two', 'Two', [
      'Two · scope: team · gate: merit',
      'Two · scope: team · gate: vacancy',
    ]),
    changed('level', 'three', 'Three', ['Three · Leads', 'Three']),
    changed('competency', 'people', 'Teamwork', ['People · With others', 'Teamwork · With others']),
    changed('expectation', 'two-craft', 'Two, Craft', ['Ships', 'Ships with care']),
  ])
})

function changed(
  part: LadderChange['part'],
  id: string,
  name: string,
  [before, after]: [string, string],
): LadderChange {
  return { part, kind: 'changed', id, name, before, after }
}

test('what is gone says what it was, and what is new what it is', () => {
  const found = changes((after) => {
    after.expectations = [{ id: 'new', level: 'one', competency: 'people', text: 'Asks' }]
    after.levels.pop()
  })
  const none = { before: null, after: null }
  expect(found).toEqual([
    {
      ...none,
      part: 'level',
      kind: 'removed',
      id: 'three',
      name: 'Three',
      before: 'Three · Leads',
    },
    {
      ...none,
      part: 'expectation',
      kind: 'removed',
      id: 'two-craft',
      name: 'Two, Craft',
      before: 'Ships',
    },
    { ...none, part: 'expectation', kind: 'added', id: 'new', name: 'One, People', after: 'Asks' },
  ])
})

test('a ladder of another name, or about something else, is a change of the ladder', () => {
  const renamed = changes((after) => Object.assign(after, { name: 'Product', about: 'Since May' }))
  expect(renamed).toEqual([changed('ladder', '', 'Product', ['Engineering', 'Product: Since May'])])
})

test('an expectation under a renamed level reads otherwise, and so it is named', () => {
  const found = changes((after) => Object.assign(after.levels[1]!, { name: 'Senior' }))
  expect(found.map(({ part, name }) => [part, name])).toEqual([
    ['level', 'Senior'],
    ['expectation', 'Senior, Craft'],
  ])
})

test('levels in another order are named with both places', () => {
  const found = changes((after) => after.levels.unshift(after.levels.pop()!))
  expect(found.map(({ kind, id, before, after }) => [kind, id, before, after])).toEqual([
    ['moved', 'three', 'place 3', 'place 1'],
    ['moved', 'one', 'place 1', 'place 2'],
    ['moved', 'two', 'place 2', 'place 3'],
  ])
})

test('a level that comes in between, or goes, moves none of the others', () => {
  const level = { id: 'new', name: 'New', about: '', scope: null, gate: null }
  const found = changes((after) => after.levels.splice(0, 2, level, after.levels[1]!))
  expect(found.map(({ kind, id }) => [kind, id])).toEqual([
    ['removed', 'one'],
    ['added', 'new'],
  ])
})

test('read the other way round, what was added is removed and what was said is swapped', () => {
  const kept = fc.subarray(['one', 'two', 'three'], { minLength: 1 })
  const versions = fc.tuple(kept, fc.constantFrom('', 'Leads')).map(([ids, about]) => ({
    ...ladder,
    levels: ids.map((id) => ({ id, name: id, about, scope: null, gate: null })),
    expectations: [],
  }))
  const swap = { added: 'removed', removed: 'added', changed: 'changed', moved: 'moved' } as const
  const key = (each: LadderChange) => `${each.kind} ${each.id}`
  fc.assert(
    fc.property(versions, versions, (some, others) => {
      const there = ladderDifference(some, others)
      const back = ladderDifference(others, some)
      const turned = back.map((each) => ({
        ...each,
        kind: swap[each.kind],
        before: each.after,
        after: each.before,
      }))
      expect(turned.toSorted(byKey)).toEqual(there.toSorted(byKey))
    }),
  )
  function byKey(a: LadderChange, b: LadderChange) {
    return key(a) < key(b) ? -1 : 1
  }
})
