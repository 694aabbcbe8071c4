// @ts-check
// The topics that a line of the log speaks of, with 500 earlier entries.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { baseTopics } from '../dist/db/topics/baseTopics.js'
import { suggestedTopics } from '../dist/domain/log/topicSuggestions.js'
import { topicIndex } from '../dist/domain/topics/topicIndex.js'
import { topicTree } from '../dist/domain/topics/topicTree.js'
import { stopWords } from '../dist/readers/vocabulary/textWords.js'
import { median, report } from './report.mjs'

const file = new URL('../data/northlightLogs.yaml', import.meta.url)
/** @type {{ did: string, topics?: any[] }[]} */
const entries = Object.values(parse(readFileSync(file, 'utf8')).logs).flat()
const lines = entries.map(({ did, topics }) => ({ text: did, topics: topics ?? [] }))
const past = [...lines, ...lines].slice(0, 500)
const tree = topicTree(baseTopics())
const unsaid = stopWords()

const started = performance.now()
const index = topicIndex(tree, unsaid)
report('index of the topics', performance.now() - started, 'ms', { bar: 100 })

/** @type {number[]} */
const times = []
for (const { text } of [...lines, ...lines]) {
  const start = performance.now()
  suggestedTopics(text, { index, past, stopWords: unsaid })
  times.push(performance.now() - start)
}
report('topics of a line, median', median(times.slice(lines.length)), 'ms', { bar: 2 })
