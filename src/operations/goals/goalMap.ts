import * as z from 'zod'
import { listGoals } from '../../db/goals/goals.ts'
import { countEvidence } from '../../db/log/evidence.ts'
import { listGoalEvidence } from '../../db/log/evidenceGists.ts'
import { listMarkers } from '../../db/people/personSettings.ts'
import { listAssessments } from '../../db/reflect/assessments.ts'
import { listValues } from '../../db/reflect/values.ts'
import { goalMapOf } from '../../domain/goals/goalMap.ts'
import type { AssessmentItem } from '../../domain/reflect/assessments.ts'
import { stopWords } from '../../readers/vocabulary/textWords.ts'
import { query } from '../operation.ts'

/** As many entries as one picture takes. */
const mostEntries = 1500

/** A strength, weakness or opportunity is told by its side and words, from one assessment to the next. */
function assessmentItemId({ side, text }: Pick<AssessmentItem, 'side' | 'text'>): string {
  return `${side} ${text}`
}

export const showGoalMap = query({
  summary:
    'Show the goal map: values, success markers, strengths and weaknesses, long-term and ' +
    'short-term goals, log entries, the links between them, and what isn’t linked.',
  input: z.object({}),
  async run({ db, actor }) {
    const assessment = (await listAssessments(db, actor)).at(-1)
    const goals = (await listGoals(db, actor)).filter(({ status }) => status !== 'dropped')
    const evidence = await listGoalEvidence(db, actor, mostEntries)
    const map = goalMapOf(
      {
        values: await listValues(db, actor),
        markers: await listMarkers(db, actor),
        assessment: (assessment?.items ?? []).map((item) => ({
          id: assessmentItemId(item),
          text: item.text,
          evidence: item.evidence,
        })),
        long: goals
          .filter(({ term }) => term === 'long')
          .map((goal) => ({ ...goal, buildsOn: goal.buildsOn.map(assessmentItemId) })),
        short: goals.filter(({ term }) => term === 'short'),
        evidence,
      },
      stopWords(),
    )
    const all = await countEvidence(db, actor, {})
    return { ...map, entries: { shown: evidence.length, withoutGoal: all - evidence.length } }
  },
})
