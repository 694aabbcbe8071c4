import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commitWords } from './commitWords.ts'
import { ladderWords } from './ladderWords.ts'
import { lintLanguage } from './lintLanguage.ts'
import { logWords } from './logWords.ts'
import { oneOf, whole } from './phrases.ts'
import { FurtherVocabulary, Vocabulary } from './schema.ts'
import { scopeWords } from './textWords.ts'
import { contentOf, furtherFiles, vocabulary } from './vocabulary.ts'

interface List {
  name: string
  words: readonly string[]
}

/** Every list of a file, by its path: “goals.verbs.ends”. */
function listsIn(value: unknown, path: readonly string[] = []): List[] {
  if (Array.isArray(value)) return [{ name: path.join('.'), words: value as string[] }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => listsIn(each, [...path, key]))
}

const english = listsIn(contentOf('en.yaml'))
const further = furtherFiles().map((file) => [file, listsIn(contentOf(file))] as const)
const everything = [['en.yaml', english] as const, ...further]

test('there are lists in every file, and each has words', () => {
  expect(everything.length).toBeGreaterThan(2)
  for (const [, lists] of everything) {
    expect(lists.length).toBeGreaterThan(0)
    expect(lists.filter(({ words }) => words.length === 0)).toEqual([])
  }
})

test.each(everything)('%s: no list holds a word twice', (_, lists) => {
  const twice = lists.flatMap(({ name, words }) =>
    words.filter((word, at) => words.indexOf(word) !== at).map((word) => `${name}: ${word}`),
  )
  expect(twice).toEqual([])
})

test.each(furtherFiles())('%s holds no word that the English list has', (file) => {
  const known = new Map(english.map(({ name, words }) => [name, words]))
  const again = listsIn(contentOf(file)).flatMap(({ name, words }) =>
    words.filter((word) => known.get(name)!.includes(word)).map((word) => `${name}: ${word}`),
  )
  expect(again).toEqual([])
})

test.each(everything)(
  '%s: words are in small letters, composed, with single spaces',
  (_, lists) => {
    const plain = (word: string) => word.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ')
    expect(lists.flatMap(({ words }) => words.filter((word) => word !== plain(word)))).toEqual([])
  },
)

const { goals, columns, ladders } = vocabulary()

test.each([
  ['kinds of verbs', goals.verbs],
  ['columns', columns],
  ['nouns by their outline', { things: goals.things, abstract: goals.abstract, mass: goals.mass }],
  ['ways of the order', { upwards: ladders.upwards, downwards: ladders.downwards }],
  ['kinds of texts', { about: ladders.aboutLabels, example: ladders.exampleLabels }],
])('no word stands in two %s', (_, lists) => {
  const all = listsIn(lists)
  const places = new Map<string, string[]>()
  for (const { name, words } of all)
    for (const word of words) places.set(word, [...(places.get(word) ?? []), name])
  expect(all.length).toBeGreaterThan(1)
  expect([...places].filter(([, names]) => names.length > 1)).toEqual([])
})

test('every phrase compiles, and every vocabulary that is made of them', () => {
  for (const { words } of english) expect(() => whole(words)).not.toThrow()
  expect(oneOf(goals.things).length).toBeGreaterThan(100)
  for (const make of [lintLanguage, logWords, ladderWords, commitWords, scopeWords])
    expect(Object.keys(make()).length).toBeGreaterThan(4)
})

test('every list is used by some code outside the schema', () => {
  const folder = import.meta.dirname
  const code = readdirSync(folder)
    .filter((file) => !/\.test\.ts$|^schema\.ts$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
  const isUsed = (name: string) => new RegExp(`[.\\s{]${name}\\b`).test(code)
  const keys = [...Object.keys(Vocabulary.shape), ...namesOf('goals'), ...namesOf('measures')]
  const inSections = [...namesOf('log'), ...namesOf('ladders'), ...namesOf('collect')]
  expect([...keys, ...inSections, ...namesOf('scopeAsides')].filter((key) => !isUsed(key))).toEqual(
    [],
  )
})

function namesOf(section: 'goals' | 'measures' | 'log' | 'ladders' | 'collect' | 'scopeAsides') {
  return Object.keys(vocabulary()[section])
}

test('a list that no code knows is refused, and so is a file without one that is needed', () => {
  const content = contentOf('en.yaml') as object
  expect(Vocabulary.safeParse({ ...content, sports: ['running'] }).success).toBe(false)
  expect(Vocabulary.safeParse({ ...content, stopWords: undefined }).success).toBe(false)
  expect(Vocabulary.safeParse({ ...content, stopWords: [] }).success).toBe(false)
  expect(FurtherVocabulary.safeParse({ log: { unheard: ['of'] } }).success).toBe(false)
})
