import { expect, test } from 'vitest'
import { stopWords } from '../../readers/vocabulary/textWords.ts'
import { goalMapOf, threadsOf } from './goalMap.ts'

const map = goalMapOf(
  {
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
        markers: ['mentorship', 'gone'],
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
  },
  stopWords(),
)

const loose = (id: string) => map.nodes.find((node) => node.id === id)?.loose

test('what the person linked is linked, and the rest by words that both have', () => {
  const link = (from: string, to: string) =>
    map.links.find((each) => each.from === from && each.to === to)
  expect(link('marker mentorship', 'long l')).toMatchObject({ words: [] })
  expect(link('value teaching', 'marker mentorship')).toMatchObject({ words: ['teach'] })
  expect(link('assessment s', 'evidence e2')).toBeDefined()
  expect(link('marker gone', 'long l')).toBeUndefined()
})

test('words count for nothing where the person said what a thing hangs on', () => {
  const to = (id: string) =>
    map.links
      .filter((each) => each.to === id)
      .map(({ from }) => from)
      .sort()
  expect(to('marker mastery')).toEqual(['value craft'])
  expect(to('long n')).toEqual(['assessment d', 'marker mastery'])
})

test('a goal for a marker that stands on a strength says that the one serves the other', () => {
  expect(map.links).toContainEqual({ from: 'marker mastery', to: 'assessment d', words: [] })
})

test('what hangs loose says on which side', () => {
  expect(loose('value calm')).toBe('no success marker comes from it')
  expect(loose('marker recognition')).toBe('no goal sails for it')
  expect(loose('long l')).toBe(null)
  expect(loose('long m')).toBe('it names no success marker; no step serves it')
  expect(loose('short b')).toBe('it serves no long-term goal; nothing is logged for it yet')
  expect(loose('short a')).toBe(null)
})

test('a thread goes up and down from one thing without turning', () => {
  expect([...threadsOf(map)('short a')].sort()).toEqual([
    'evidence e1',
    'long l',
    'marker mentorship',
    'short a',
    'value teaching',
  ])
})
