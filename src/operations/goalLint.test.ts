import { expect, test } from 'vitest'
import { emptySystem } from '../testing.ts'

const { call } = emptySystem()

test('a goal is read without being kept: findings, and the days it names', async () => {
  const answer = await call('lintGoal', { text: 'Improve coding skills by Q3', hasIfThen: false })
  expect(answer.findings.map(({ rule }) => rule)).toEqual([
    'vague-verb',
    'no-object',
    'not-measurable',
    'no-if-then',
  ])
  expect(answer.dueDays).toMatchObject([{ words: 'by Q3', due: expect.stringMatching(/-09-30$/) }])
})

test.each([
  [{ text: ' ' }, 'Write the goal'],
  [{ text: 'x'.repeat(2001) }, 'Shorten the goal to 2000'],
  [{ text: 'Learn Go', confidence: 11 }, 'Confidence goes from 0 to 10'],
  [{ text: 'Learn Go', due: '2026-02-31' }, 'a day that exists'],
])('refused with a sentence: %j', async (input, sentence) => {
  await expect(call('lintGoal', input as never)).rejects.toThrow(sentence)
})
