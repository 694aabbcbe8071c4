import { expect, test } from 'vitest'
import { Ladder } from './ladders.ts'

const plain = {
  name: 'Engineering',
  levels: [
    { id: 'one', name: 'One' },
    { id: 'two', name: 'Two' },
  ],
  competencies: [
    { id: 'craft', name: 'Craft' },
    { id: 'people', name: 'People' },
  ],
  expectations: [{ id: 'two-craft', level: 'two', competency: 'craft', text: 'Ships' }],
}

/** What is wrong with a ladder, in the sentences a person reads. */
function problems(changes: object): string[] {
  const { error } = Ladder.safeParse({ ...plain, ...changes })
  return error?.issues.map(({ message }) => message) ?? []
}

test('what a ladder leaves out is empty, and a scope or gate it does not name is none', () => {
  expect(Ladder.parse(plain)).toMatchObject({
    about: '',
    levels: [{ about: '', scope: null, gate: null }, {}],
    competencies: [{ about: '' }, {}],
  })
})

test('two levels or two competencies of one name are refused, each name once', () => {
  const level = (id: string, name: string) => ({ id, name })
  const levels = [...plain.levels, level('three', 'TWO'), level('four', 'two')]
  expect(problems({ levels })).toEqual([
    'Two levels are called “Two”. Give one of them another name.',
  ])
  const competencies = [...plain.competencies, { id: 'more', name: 'craft' }]
  expect(problems({ competencies })).toEqual([
    'Two competencies are called “Craft”. Give one of them another name.',
  ])
})

test('two parts of one kind need two ids, while parts of two kinds may share one', () => {
  const twice = { id: 'two-craft', level: 'one', competency: 'craft', text: 'Learns' }
  expect(problems({ expectations: [...plain.expectations, twice] })).toEqual([
    'Two parts of one kind have the id two-craft.',
  ])
  expect(problems({ levels: [...plain.levels, { id: 'craft', name: 'Master' }] })).toEqual([])
})

test('an expectation belongs to a level and to a competency of its ladder', () => {
  const text = 'Writes what others will read in a year and still understand at once'
  const lost = (level: string, competency: string) =>
    problems({ expectations: [{ id: 'lost', level, competency, text }] })
  const sentence =
    '“Writes what others will read in a year and still understand ” belongs to no level or competency.'
  expect(lost('one', 'people')).toEqual([])
  expect(lost('nine', 'people')).toEqual([sentence])
  expect(lost('one', 'charm')).toEqual([sentence])
})

test('a ladder has levels and competencies', () => {
  expect(problems({ levels: [], expectations: [] })).toEqual(['A ladder has at least one level.'])
  expect(problems({ competencies: [], expectations: [] })).toEqual([
    'A ladder has at least one competency.',
  ])
})

test('an id has letters of any script, digits and single hyphens', () => {
  const named = (id: string) => problems({ levels: [...plain.levels, { id, name: 'Third' }] })
  for (const id of ['l3', '3', 'größe-2', 'senior-ii']) expect(named(id)).toEqual([])
  for (const id of ['-l3', 'l3-', 'l--3', 'l 3', 'l_3'])
    expect(named(id)).toEqual(['An id has letters, digits and hyphens only.'])
  expect(named('a'.repeat(121))).toHaveLength(1)
})

test('a gate is one of three words', () => {
  const gated = (gate: string) =>
    problems({ levels: [...plain.levels, { id: 'three', name: 'Third', gate }] })
  for (const gate of ['merit', 'vacancy', 'mixed']) expect(gated(gate)).toEqual([])
  expect(gated('luck')).toEqual(['Choose merit, vacancy or mixed.'])
})
