import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchTopics } from './topicSearch.ts'
import type { Topic, TopicId } from './topics.ts'
import { topicTree } from './topicTree.ts'

const tree = topicTree([
  topic('languages', 'Languages', null),
  topic('cpp', 'C and C++', 'languages', ['c++']),
  topic('csharp', 'C#', 'languages', ['.net']),
  topic('networks', 'Networks', null, ['packet']),
  topic('trust', 'Trust building', null, ['robust talk']),
  topic('rust', 'Rust', 'languages'),
  topic('rest', 'REST and HTTP', null),
  topic('recovery', 'Recovery', null, ['restore']),
  topic('mentoring', 'Mentoring', null, ['mentor', 'helped grow']),
  topic('experiments', 'Experiments', null),
  topic('sqlite', 'SQLite', null),
  topic('docs', 'Design documents', null, ['rfc']),
])

function topic(id: string, name: string, parent: string | null, aliases: string[] = []): Topic {
  const ids = { id: id as TopicId, parent: parent as TopicId | null, mergedInto: null }
  return { ...ids, name, aliases, meaning: `What ${id} is.`, related: [] }
}

const found = (typed: string) => searchTopics(tree, typed, 8).map(({ id }) => id as string)

test('words are found by their beginnings, never from inside', () => {
  expect(found('rust')).toEqual(['rust'])
  expect(found('ment')).toEqual(['mentoring'])
  expect(found('docu')).toEqual(['docs'])
  expect(found('ust')).toEqual([])
})

test('a whole name or other name comes before what only begins so', () => {
  expect(found('res')).toEqual(['rest', 'recovery'])
  expect(found('rest')).toEqual(['rest'])
  expect(found('restore')).toEqual(['recovery'])
})

test('names with signs are found as they are written', () => {
  expect(found('c++')).toEqual(['cpp'])
  expect(found('C#')).toEqual(['csharp'])
  expect(found('.NET')).toEqual(['csharp'])
})

test('accents, width, case and the plural of capitals do not matter', () => {
  expect(found('SQLité')).toEqual(['sqlite'])
  expect(found('ｒｕｓｔ')).toEqual(['rust'])
  expect(found('RFCs')).toEqual(['docs'])
})

test('a sentence finds what it speaks of', () => {
  expect(found('somebody to mentor me while I learn Rust').sort()).toEqual(['mentoring', 'rust'])
  expect(found('no idea at all')).toEqual([])
})

test('whatever begins a word of a name finds the topic', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...tree.topics),
      fc.nat(),
      fc.integer({ min: 1 }),
      (each, at, n) => {
        const words = each.name.split(' ').filter((word) => word !== 'and')
        const word = words[at % words.length] ?? ''
        expect(searchTopics(tree, word.slice(0, 1 + (n % word.length)), 20)).toContain(each)
      },
    ),
  )
})
