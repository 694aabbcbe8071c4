import { expect, test } from 'vitest'
import { type GoalMap, type GoalMapParts, goalMapOf, threadsOf } from './goalMap.ts'

const stopWords = new Set(['what', 'with'])

function mapOf(these: GoalMapParts): GoalMap {
  return goalMapOf(these, stopWords)
}

const parts: GoalMapParts = {
  values: ['teaching', 'calm', 'craft'],
  markers: [
    { name: 'mentorship', means: 'Teaching two engineers what I know', comesFrom: [] },
    { name: 'recognition', means: '', comesFrom: [] },
    { name: 'mastery', means: 'Teaching by example', comesFrom: ['craft', 'no value any more'] },
  ],
  assessment: [
    { id: 's', text: 'Teach without lecturing', evidence: ['e2'] },
    { id: 'w', text: 'Speak up early', evidence: [] },
    { id: 'd', text: 'Write with care', evidence: [] },
  ],
  long: [
    {
      id: 'l',
      text: 'Grow two engineers',
      why: '',
      markers: ['mentorship', 'unsaid'],
      buildsOn: [],
    },
    { id: 'm', text: 'Write a book', why: '', markers: [], buildsOn: [] },
    { id: 'n', text: 'Teach a class', why: '', markers: ['mastery'], buildsOn: ['d', 'gone'] },
  ],
  short: [
    { id: 'a', text: 'Pair every Tuesday', why: '', serves: 'l' },
    { id: 'b', text: 'Read', why: '', serves: null },
  ],
  evidence: [
    { id: 'e1', text: 'Paired with Ines', goal: 'a', scope: 'teammates' },
    { id: 'e2', text: 'Explained queues', goal: null, scope: null },
  ],
}

const unlinked = (id: string) => mapOf(parts).nodes.find((node) => node.id === id)?.unlinked

test('what the person linked is linked, and the rest by words that both have', () => {
  const link = (from: string, to: string) =>
    mapOf(parts).links.find((each) => each.from === from && each.to === to)
  expect(link('marker mentorship', 'long l')).toMatchObject({ words: [] })
  expect(link('value teaching', 'marker mentorship')).toMatchObject({ words: ['teach'] })
  expect(link('assessment s', 'evidence e2')).toBeDefined()
  expect(link('marker unsaid', 'long l')).toBeDefined()
  expect(link('assessment gone', 'long n')).toBeUndefined()
})

test('words count for nothing where the person said what a thing hangs on', () => {
  const to = (id: string) =>
    mapOf(parts)
      .links.filter((each) => each.to === id)
      .map(({ from }) => from)
      .sort()
  expect(to('marker mastery')).toEqual(['value craft'])
  expect(to('long n')).toEqual(['assessment d', 'marker mastery'])
})

test('a goal for a marker that stands on a strength says that the one serves the other', () => {
  expect(mapOf(parts).links).toContainEqual({
    from: 'marker mastery',
    to: 'assessment d',
    words: [],
  })
})

test('what isn’t linked says on which side', () => {
  expect(unlinked('value calm')).toBe('no success marker comes from it')
  expect(unlinked('marker recognition')).toBe('no long-term goal names it')
  expect(unlinked('long l')).toBe(null)
  expect(unlinked('long m')).toBe('it names no success marker; no short-term goal serves it')
  expect(unlinked('short b')).toBe('it serves no long-term goal; nothing is logged for it yet')
  expect(unlinked('short a')).toBe(null)
})

test('a thread goes up and down from one thing without turning', () => {
  expect([...threadsOf(mapOf(parts))('short a')].sort()).toEqual([
    'evidence e1',
    'long l',
    'marker mentorship',
    'marker unsaid',
    'short a',
    'value teaching',
  ])
})

test('every part stands in its column under its own id', () => {
  const { nodes } = mapOf(parts)
  expect(nodes.map(({ id, text }) => [id, text])).toEqual([
    ...parts.values.map((value) => [`value ${value}`, value]),
    ...parts.markers.map(({ name }) => [`marker ${name}`, name]),
    ['marker unsaid', 'unsaid'],
    ...parts.assessment.map(({ id, text }) => [`assessment ${id}`, text]),
    ...parts.long.map(({ id, text }) => [`long ${id}`, text]),
    ...parts.short.map(({ id, text }) => [`short ${id}`, text]),
    ...parts.evidence.map(({ id, text }) => [`evidence ${id}`, text]),
  ])
  expect(nodes.every(({ id, column }) => id.startsWith(`${column} `))).toBe(true)
})

test('a link said twice is one, and leads only to what is there', () => {
  const { nodes, links } = mapOf({
    ...parts,
    short: [...parts.short, { id: 'c', text: 'Teach', why: '', serves: 'nowhere' }],
    evidence: [...parts.evidence, { id: 'e3', text: 'Taught', goal: 'nothing', scope: null }],
    long: parts.long.map((goal) => ({ ...goal, markers: [...goal.markers, ...goal.markers] })),
  })
  const pairs = links.map(({ from, to }) => `${from} > ${to}`)
  expect(pairs.toSorted()).toEqual([...new Set(pairs)].toSorted())
  const ids = nodes.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(links.flatMap(({ from, to }) => [from, to])))
})

test('a word of why a goal matters, or of what a marker means, links as one of its text does', () => {
  const { links } = mapOf({
    ...{ values: ['calm'], evidence: [], short: [] },
    markers: [{ name: 'recognition', means: 'Calm meetings', comesFrom: [] }],
    assessment: [{ id: 's', text: 'Meetings stay short; speaking slowly', evidence: [] }],
    long: [{ id: 'l', text: 'Chair the guild', why: 'Speaking up', markers: [], buildsOn: [] }],
  })
  expect(links).toEqual([
    { from: 'value calm', to: 'marker recognition', words: ['calm'] },
    { from: 'marker recognition', to: 'assessment s', words: ['meeting'] },
    { from: 'assessment s', to: 'long l', words: ['speak'] },
  ])
})

test('evidence and assessments say what they hang on', () => {
  const apart = mapOf({
    ...{ values: [], markers: [], long: [], short: [] },
    assessment: [{ id: 's', text: 'Listening', evidence: [] }],
    evidence: [{ id: 'e', text: 'Paired', goal: null, scope: null }],
  })
  expect(apart.nodes.map(({ unlinked: why }) => why)).toEqual([
    'no goal builds on it and no entry shows it',
    'it serves no goal',
  ])
  expect(unlinked('assessment s')).toBe(null)
})

test('a marker that only a goal names stands on the map, and the goal is linked to it', () => {
  const goal = { id: 'g', text: 'Lead', why: '', markers: ['mastery'], buildsOn: [] }
  const map = mapOf({
    ...{ values: [], markers: [], assessment: [], short: [], evidence: [] },
    long: [goal],
  })
  expect(map.nodes.map(({ id }) => id)).toEqual(['marker mastery', 'long g'])
  expect(map.links).toEqual([{ from: 'marker mastery', to: 'long g', words: [] }])
})
