import { expect, test } from 'vitest'
import type { Day } from '../../domain/base/day.ts'
import { lintGoal } from '../../domain/goals/lint/lint.ts'
import { timesIn } from '../../readers/dates/dueDays.ts'
import { lintLanguage } from '../../readers/vocabulary/lintLanguage.ts'
import { emptySystem } from '../../testing.ts'

const system = emptySystem()
const today = '2026-02-10' as Day

test('a goal is read without being kept: findings, and the days it names', async () => {
  const answer = await system.call('lintGoal', {
    text: 'Improve coding skills by Q3',
    hasIfThen: false,
  })
  expect(answer.findings.map(({ rule }) => rule)).toEqual([
    'vague-verb',
    'no-object',
    'not-measurable',
    'no-if-then',
  ])
  expect(answer.dueDays).toMatchObject([{ words: 'by Q3', due: expect.stringMatching(/-09-30$/) }])
})

test.each([
  ['Write the goal', { text: ' ' }],
  ['Shorten the goal to 2000', { text: 'x'.repeat(2001) }],
  ['Confidence goes from 0 to 10', { text: 'Learn Go', confidence: 11 }],
  ['a day that exists', { text: 'Learn Go', due: '2026-02-31' }],
])('a goal that cannot be read is refused: “%s”', async (sentence, input) => {
  await expect(system.call('lintGoal', input as never)).rejects.toThrow(sentence)
})

test.each(['x', ' ', '1/', 'q1 ', 'be ', 'finish the ', '“', '\n', 'every ', 'in 1-', '🚀'])(
  'ten thousand characters of “%s” are read, and nothing beyond the first two thousand is underlined',
  (part) => {
    const text = `a${part.repeat(10_000 / part.length)}b`
    const findings = lintGoal(text, { today, times: timesIn(text, today) }, lintLanguage())
    expect(findings.filter(({ to }) => to > 2000)).toEqual([])
  },
)
