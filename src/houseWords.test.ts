import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Words that only Fairwind used, with what to write in their place. */
const houseWords: readonly [words: RegExp, better: string][] = [
  [/\bports? to sail for\b|\bwhere I sail\b/i, 'long-term goal'],
  [/\bhangs? loose\b/i, 'unlinked items'],
  [/\blook at it\b|\blook again\b|\bsecond look\b|\basks? for a look\b/i, 'review'],
  [/\btake up first\b/i, 'priorities'],
  [/\bweigh (an ask|it)\b/i, 'evaluate a request'],
  [/\b(hours|time) (a week )?you grant\b|\bgrant it\b/i, 'hours per week for growth'],
  [
    /\bbring(s|ing)? (it |a ladder |another )?in\b|\btakes? along\b|\btakes? (it )?over\b/i,
    'import',
  ],
  [/\bdearest\b|\blay each\b/i, 'most important first'],
  [/\bthrough the eyes\b|\bmade-up company\b|\blook round\b/i, 'viewing as; explore the demo'],
  [/\bwas better off\b/i, 'who benefited'],
  [/\bnothing presses\b|\bwent well\b/i, 'nothing due today; what did you get done?'],
  [/\bcalled wrongly\b|\bmay be said\b|\bit may be that\b|\bas far as\b/i, 'say it directly'],
  [/\bat the most\b/i, 'up to'],
  [/\bcomes? along\b|\bbrings? along\b/i, 'built-in'],
  [/\bunder way\b/i, 'active'],
  [/\bwho decides\b/i, 'decision makers'],
  [/\basks for: |\bnothing here asks\b/i, 'expects'],
  [
    /\bare called elsewhere\b|\bis called elsewhere\b|\bhave been called\b/i,
    'title at other companies',
  ],
  [/\b(a|the|your|this|of|no|all) packets?\b|^Packets$/i, 'document'],
  [/\bcut short\b|\bstands? beside\b|\bstands? here\b|\blies? here\b/i, 'is, is shown'],
  [/\bfor good\b/i, 'permanently, or nothing'],
  [/\bnobody but you\b|\byou alone\b|\bfor me alone\b/i, 'only you'],
  [/\btake (it )?out\b|\btake back\b/i, 'remove'],
  [/\b(is|are) none\b|\bit is no\b|\bthere is no such\b/i, 'isn’t'],
  [/[a-z] …(?! to …)(?! by )/i, 'the ellipsis directly after the word'],
]

const root = join(import.meta.dirname, '..')

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (file) => `${folder}/${file}`,
  )
}

const sources = filesIn('src').filter(
  (file) => /\.(tsx?|mjs)$/.test(file) && !/\.test\.tsx?$|\/fixtures\/|\/test[A-Z]/.test(file),
)

const documents = filesIn('docs').filter((file) => file.endsWith('.md'))

/** What a person reads of the data: ladders, questions and topics, not the demo's own words. */
const data = [...filesIn('data/ladders'), 'data/topics.yaml']

/** A source without its comments, its sentences joined over the ends of lines. */
function sentencesOf(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
    .replace(/'\s*\+\s*'/g, '')
    .replace(/\s+/g, ' ')
}

function houseWordsIn(source: string): string[] {
  return houseWordsOf(sentencesOf(source))
}

function houseWordsOf(text: string): string[] {
  const sentences = text.replace(/\s+/g, ' ')
  return houseWords.flatMap(([words, better]) => {
    const found = words.exec(sentences)
    return found ? [`“${found[0]}”; write: ${better}`] : []
  })
}

test('a house word is found in a string, in the text of a page and over the end of a line', () => {
  expect(houseWordsIn(`title: 'Look again at the goal'`)).toHaveLength(1)
  expect(houseWordsIn('<p>Say who\n  was better off</p>')).toHaveLength(1)
  expect(houseWordsIn(`'the values, the ' +\n 'dearest first'`)).toHaveLength(1)
  expect(houseWordsIn('/** The dearest first. */ const first = 1')).toEqual([])
})

test.each(sources)('%s says nothing in house words', (file) => {
  expect(houseWordsIn(readFileSync(join(root, file), 'utf8'))).toEqual([])
})

test.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...documents, ...data])(
  '%s says nothing in house words either',
  (file) => {
    expect(houseWordsOf(readFileSync(join(root, file), 'utf8'))).toEqual([])
  },
)
