import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Day } from '../../domain/base/day.ts'
import { type GoalContext, type RuleId, ruleIds } from '../../domain/goals/lint/finding.ts'
import { lintGoal } from '../../domain/goals/lint/lint.ts'
import { timesIn } from '../../readers/dates/dueDays.ts'
import { lintLanguage } from '../../readers/vocabulary/lintLanguage.ts'

const page = readFileSync(join(import.meta.dirname, '../../../docs/goal-lint.md'), 'utf8')
const today = '2026-02-10' as Day

/** What the page says of a rule, line by line. */
function sectionOf(rule: RuleId) {
  const section = page.split(/^## /m).find((each) => each.startsWith(`${rule}\n`)) ?? ''
  const line = (name: string) => new RegExp(`^- ${name}: (.+)$`, 'm').exec(section)?.[1] ?? ''
  return {
    ...{ bad: line('Bad'), good: line('Good'), question: line('Question') },
    ...{ source: line('Source'), context: contextOf(line('With')) },
  }
}

/** “confidence: 6” as a context. */
function contextOf(written: string): Partial<GoalContext> {
  const [name, value = ''] = written.split(': ')
  if (!name) return {}
  return { [name]: value === 'false' ? false : /^\d+$/.test(value) ? Number(value) : value }
}

test('the page has a section for each rule, in the order findings are told, and no other', () => {
  const headings = [...page.matchAll(/^## ([a-z-]+)$/gm)].map(([, heading]) => heading)
  expect(headings).toEqual(ruleIds)
})

test.each(ruleIds)('%s: the bad example is found and asked about as the page says', (rule) => {
  const { bad, question, source, context } = sectionOf(rule)
  const found = lintGoal(
    bad,
    { today, times: timesIn(bad, today), ...context },
    lintLanguage(),
  ).find((finding) => finding.rule === rule)
  expect(found?.question).toBe(question)
  expect(question.match(/\?/g)).toHaveLength(1)
  expect(source).not.toBe('')
})

test.each(ruleIds)('%s: the good example is not found', (rule) => {
  const { good } = sectionOf(rule)
  const rules = lintGoal(good, { today, times: timesIn(good, today) }, lintLanguage()).map(
    (finding) => finding.rule,
  )
  expect(rules).not.toContain(rule)
})
