import type { Report } from '../domain/base/progress.ts'
import type { Found, LeftOut } from '../domain/log/candidates.ts'
import type { Call, Input } from '../operations/index.ts'

type Source = Pick<Input<'proposeEvidence'>, 'kind' | 'name' | 'goOn'>

/** Checking more than this at once could be felt by others. */
const mostAtOnce = 250

/** As many as a source keeps. */
const mostLeftOut = 1900

/** Saves all that was found as proposals, a part at a time, and answers what it came to. */
export async function proposeAll(
  call: Call,
  source: Source,
  { candidates, leftOut }: Found,
  report: Report,
) {
  const sum = { offered: 0, logged: 0, declined: 0 }
  const known = leftOut.slice(0, mostLeftOut)
  const further: LeftOut[] = []
  for (let from = 0; from === 0 || from < candidates.length; from += mostAtOnce) {
    report({ stage: 'saving', share: from / Math.max(1, candidates.length) })
    const part = candidates.slice(from, from + mostAtOnce)
    const answer = await call('proposeEvidence', {
      ...source,
      candidates: part,
      leftOut: [...known, ...further],
    })
    for (const field of Object.keys(sum) as (keyof typeof sum)[]) sum[field] += answer[field]
    further.push(...answer.leftOut.slice(known.length + further.length))
  }
  return { ...sum, leftOut: [...known, ...further] }
}
