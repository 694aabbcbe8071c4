import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stopWords } from '../../readers/vocabulary/textWords.ts'
import { assessmentChange } from './assessmentChange.ts'
import type { AssessmentSide } from './assessments.ts'

const item = (side: AssessmentSide, text: string) => ({ side, text })

describe('assessmentChange', () => {
  test('other words for the same thing are the same thing', () => {
    const before = [item('strength', 'Debugging hard problems'), item('opportunity', 'A talk')]
    const after = [item('strength', 'Debugging very hard problems'), item('weakness', 'Patience')]
    expect(assessmentChange(before, after, stopWords())).toEqual({
      came: [after[1]],
      went: [before[1]],
      stayed: [{ before: before[0], after: after[0] }],
      grown: [],
    })
  })

  test('what was to develop and is a strength now has grown', () => {
    const before = [item('weakness', 'Speaking in front of people')]
    const after = [item('strength', 'Speaking in front of people')]
    expect(assessmentChange(before, after, stopWords()).grown).toHaveLength(1)
    expect(assessmentChange(after, before, stopWords()).grown).toHaveLength(0)
  })

  test('every item is told of once, and nothing changed against itself', () => {
    const items = fc.uniqueArray(
      fc.record({
        side: fc.constantFrom<AssessmentSide>('strength', 'weakness', 'opportunity'),
        text: fc.constantFrom('databases', 'writing docs', 'public talks', 'time', 'go', 'a b'),
      }),
      { selector: ({ side, text }) => side + text },
    )
    fc.assert(
      fc.property(items, items, (before, after) => {
        const { came, went, stayed, grown } = assessmentChange(before, after, stopWords())
        expect(came.length + stayed.length + grown.length).toBe(after.length)
        expect(went.length + stayed.length + grown.length).toBe(before.length)
        expect(assessmentChange(before, before, stopWords()).stayed).toHaveLength(before.length)
      }),
    )
  })
})
