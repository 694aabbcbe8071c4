import { assert, expect, test } from 'vitest'
import type { Day } from '../../domain/base/day.ts'
import { careerGoals } from '../../domain/goals/lint/fixtures/careerGoals.ts'
import { coachedMeasurable, coachedOthers } from '../../domain/goals/lint/fixtures/coachedGoals.ts'
import { freshMeasurable, freshOthers } from '../../domain/goals/lint/fixtures/freshGoals.ts'
import { furtherMeasurable, furtherOthers } from '../../domain/goals/lint/fixtures/furtherGoals.ts'
import { generalGoals } from '../../domain/goals/lint/fixtures/generalGoals.ts'
import { type LabelledGoal, partsOf } from '../../domain/goals/lint/fixtures/labelled.ts'
import { measureIn } from '../../domain/goals/lint/measure.ts'
import { readGoal } from '../../domain/goals/lint/reading.ts'
import { timesIn } from '../../readers/dates/dueDays.ts'
import { lintLanguage } from '../../readers/vocabulary/lintLanguage.ts'

const today = '2026-02-10' as Day
const english = lintLanguage()

function measureOf(text: string) {
  return measureIn(readGoal(text, timesIn(text, today), english), english)
}

function goalsOf(measurable: readonly string[], others: readonly string[]): LabelledGoal[] {
  return [
    ...measurable.map((text) => ({ text, measurable: true, why: '' })),
    ...others.map((text) => ({ text, measurable: false, why: '' })),
  ]
}

/** Precision, recall and F1 of “measurable”, and the goals that were read otherwise than labelled. */
function heldAgainst(goals: readonly LabelledGoal[]) {
  const read = goals.map((goal) => ({ ...goal, found: measureOf(goal.text) !== null }))
  const right = read.filter(({ found, measurable }) => found && measurable).length
  const precision = right / read.filter(({ found }) => found).length
  const recall = right / read.filter(({ measurable }) => measurable).length
  const missed = read.filter(({ found, measurable }) => found !== measurable)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), missed }
}

test.each([
  ['career', careerGoals],
  ['general', generalGoals],
])(
  'the %s goals are 150, half of them measurable, each with a reason and none twice',
  (_, goals) => {
    expect(goals).toHaveLength(150)
    expect(goals.filter(({ measurable }) => measurable)).toHaveLength(75)
    expect(goals.filter(({ why }) => why === '')).toEqual([])
    expect(new Set(goals.map(({ text }) => text.toLowerCase())).size).toBe(150)
  },
)

test.each([
  ['career goals it was tuned on', partsOf(careerGoals).tuned],
  ['career goals held out', partsOf(careerGoals).heldOut],
  ['general goals it was tuned on', partsOf(generalGoals).tuned],
  ['general goals held out', partsOf(generalGoals).heldOut],
  ['further goals it was tuned on', goalsOf(furtherMeasurable, furtherOthers)],
  ['coached goals it was tuned on', goalsOf(coachedMeasurable, coachedOthers)],
  ['fresh goals it was not tuned on', goalsOf(freshMeasurable, freshOthers)],
])('of %s, most are read as labelled: F1 .91 or better', (name, goals) => {
  const { precision, recall, f1, missed } = heldAgainst(goals)
  const [p, r, f] = [precision, recall, f1].map((share) => share.toFixed(3))
  console.info(`${goals.length} ${name}: precision ${p}, recall ${r}, F1 ${f}`)
  for (const { text, measurable, why } of missed)
    console.info(`  ${measurable ? 'missed' : 'wrongly found'}: ${text}${why && ` (${why})`}`)
  expect(f1).toBeGreaterThanOrEqual(0.91)
})

test.each([
  ['Cut redeliveries from 2.1 % to 0.2 %', 'a number', '2.1 %'],
  ['Read two papers', 'a number', 'two papers'],
  ['Practise guitar twice a week', 'how often', 'twice a week'],
  ['Get my English to B2', 'something reached', 'b2'],
  ['I want to publish the RFC by June', 'an end', 'publish the RFC'],
])('“%s” has %s', (text, is, words) => {
  const found = measureOf(text)
  assert(found)
  expect(found.is).toBe(is)
  expect(text.slice(found.from, found.to).toLowerCase()).toContain(words.toLowerCase().slice(0, 3))
})

test.each([
  'Learn Python 3',
  'Get better at maths by June 2027',
  'Improve my French for 3 months',
  'Spend more time with my two kids',
  'Be more patient every day',
  'Become a 10x engineer',
  'Write blog posts',
  'Have a successful career',
])('“%s” has no measure, whatever numbers are in it', (text) => {
  expect(measureOf(text)).toBeNull()
})
