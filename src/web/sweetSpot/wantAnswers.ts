import { beliefGaps } from '../../domain/sweetSpot/beliefs.ts'
import { needsInView } from '../../domain/sweetSpot/needsInView.ts'
import { sweetSpot } from '../../domain/sweetSpot/sweetSpot.ts'
import type { Want } from '../../domain/sweetSpot/wants.ts'
import { widenings } from '../../domain/sweetSpot/widenings.ts'
import type { TopicTree } from '../../domain/topics/topicTree.ts'
import type { Output } from '../../operations/index.ts'
import type { PersonRecord } from '../start.ts'

export type WantAnswer = Output<'addWant'> | Output<'changeWant'> | Output<'removeWant'>

/**
 * The record once a want was stated, changed or given up. Its figures follow from the wants by the
 * server's own rules, so the order in which answers arrive does not matter. `undefined` when the
 * record has to be read anew: the topics or needs are no longer those it was read with, or it is
 * another day.
 */
export function recordAfter(
  record: PersonRecord,
  tree: TopicTree,
  answer: WantAnswer,
): PersonRecord | undefined {
  if (answer.topicsVersion !== record.topicsVersion) return undefined
  if (answer.needsVersion !== record.needsVersion) return undefined
  if ('since' in answer && answer.since !== record.today) return undefined
  const { needs, today, view } = record
  const seen = needsInView(needs, view)
  const wants = wantsAfter(record.wants, answer)
  const spot = sweetSpot(tree, wants, seen)
  const { coverageOfWant, coverageOfNeed } = spot
  const history = 'history' in answer ? answer.history : record.history
  const now = { day: today, coverageOfWant, coverageOfNeed }
  return {
    ...record,
    wants,
    spot,
    widenings: widenings(tree, wants, seen),
    beliefGaps: beliefGaps(wants, needs),
    history:
      wants.length + history.length === 0
        ? []
        : [...history.filter(({ day }) => day !== today), now],
  }
}

function wantsAfter(wants: readonly Want[], answer: WantAnswer): Want[] {
  if ('removed' in answer) return wants.filter(({ id }) => id !== answer.want)
  const { now: _, topicsVersion: __, needsVersion: ___, ...stated } = answer
  const before = wants.find(({ id }) => id === stated.id)
  if (!isNewer(stated, before)) return [...wants]
  const others = wants.filter(({ id }) => id !== stated.id)
  return [...others, stated].sort(bySinceAndId)
}

/** A late answer about a want that changed again, or was given up since, says nothing new. */
function isNewer({ revision }: Want, before: Want | undefined): boolean {
  return before ? revision > before.revision : revision === 1
}

/** The order in which the server lists them. */
function bySinceAndId(a: Want, b: Want): number {
  return a.since < b.since || (a.since === b.since && a.id < b.id) ? -1 : 1
}
