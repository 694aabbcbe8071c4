import { expect, test } from 'vitest'
import {
  type LabelledText,
  rankedTopics,
  suggestedTopics,
} from '../../domain/log/topicSuggestions.ts'
import { topicIndex } from '../../domain/topics/topicIndex.ts'
import { topicTree } from '../../domain/topics/topicTree.ts'
import { stopWords } from '../../readers/vocabulary/textWords.ts'
import { baseTopics } from '../topics/baseTopics.ts'
import { logOf } from './logsOf.ts'
import { readNorthlight } from './northlight.ts'
import { readNorthlightLogs } from './northlightLogs.ts'

const index = topicIndex(topicTree(baseTopics()), stopWords())
const company = readNorthlight()
const demo = { company, logs: readNorthlightLogs(), today: '2026-11-30' as never }

/** Every line that somebody of the demo gave topics, with what they had logged before that day. */
const lines = Object.keys(demo.logs.logs).flatMap((handle) => {
  const entries = logOf(handle, demo).map(({ entry }) => entry)
  return entries
    .filter(({ topics }) => topics.length > 0)
    .map((line) => ({ ...line, past: entries.filter(({ day }) => day < line.day) }))
})
const needs = company.needs.map(({ why, topic }) => ({ text: why, topics: [topic] }))

type Line = Pick<LabelledText, 'text'> & { topics: readonly string[] }

/** The share of lines with a right topic among the first three. */
function inFirstThree<Of extends Line>(all: readonly Of[], past: (line: Of) => LabelledText[]) {
  const right = all.filter((line) =>
    rankedTopics(line.text, { index, past: past(line), stopWords: stopWords() })
      .slice(0, 3)
      .some(({ topic }) => line.topics.includes(topic)),
  )
  return right.length / all.length
}

/** What is shown: the share that is right, and the share of lines without anything. */
function shown<Of extends Line>(all: readonly Of[], past: (line: Of) => LabelledText[]) {
  const found = all.map((line) => ({
    line,
    topics: suggestedTopics(line.text, { index, past: past(line), stopWords: stopWords() }),
  }))
  const chips = found.flatMap(({ line, topics }) =>
    topics.map(({ value }) => line.topics.includes(value)),
  )
  const silent = found.filter(({ topics }) => topics.length === 0).length / all.length
  return { precision: chips.filter(Boolean).length / chips.length, silent }
}

test('there are lines and needs enough to measure on', () => {
  expect(lines.length).toBeGreaterThan(200)
  expect(needs.length).toBeGreaterThan(60)
})

test('a right topic is among the first three for 55 % of lines and needs, 65 % with the past', () => {
  expect(inFirstThree(lines, () => [])).toBeGreaterThanOrEqual(0.55)
  expect(inFirstThree(needs, () => [])).toBeGreaterThanOrEqual(0.55)
  expect(inFirstThree(lines, ({ past }) => past)).toBeGreaterThanOrEqual(0.65)
})

test('at least half of what is shown is right, and half of the lines show something', () => {
  const alone = shown([...lines, ...needs], () => [])
  const withPast = shown(lines, ({ past }) => past)
  for (const { precision, silent } of [alone, withPast]) {
    expect(precision).toBeGreaterThanOrEqual(0.5)
    expect(silent).toBeLessThanOrEqual(0.5)
  }
})
