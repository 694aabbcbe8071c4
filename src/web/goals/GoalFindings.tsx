import type { Day } from '../../domain/day.ts'
import type { Draft } from './goalDraft.ts'

interface GoalFindingsProps {
  draft: Draft
  /** Takes a day that the words name. */
  onDue(due: Day): void
}

/** What the words of a goal leave open. */
export function GoalFindings(_: GoalFindingsProps) {
  return null
}
