import { clipped, oneLine } from '../../domain/base/storable.ts'
import type { LeftOut } from '../../domain/log/candidates.ts'

/** More than this nobody reads one by one. */
const mostListed = 300

/** One thing that is not offered. */
export function leaveOut(what: string, why: string, count = 1): LeftOut {
  return { what: clipped(oneLine(what), 200) || 'an empty item', why, count }
}

/** Lists the first few hundred; the rest only by their number and reason. */
export function summarised(leftOut: readonly LeftOut[]): LeftOut[] {
  const counts = new Map<string, number>()
  for (const { why, count } of leftOut.slice(mostListed))
    counts.set(why, (counts.get(why) ?? 0) + count)
  const more = [...counts].slice(0, 50).map(([why, count]) => ({ what: 'more items', why, count }))
  const others = [...counts.values()].slice(50).reduce((sum, count) => sum + count, 0)
  const last = others > 0 ? [{ what: 'more items', why: 'Other reasons.', count: others }] : []
  return [...leftOut.slice(0, mostListed), ...more, ...last]
}
