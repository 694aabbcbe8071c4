import type { TopicId } from '../topics/topics.ts'
import { weightOf } from './acceptance.ts'
import type { Priority } from './priority.ts'
import type { Want } from './wants.ts'

/** What a person believes is needed, beside what the organisation declared. */
export interface BeliefGap {
  topic: TopicId
  believed: Priority
  declared: Priority
  /** Believed minus declared, from -1 to 1: above 0 the person expects more than was said. */
  gap: number
}

/**
 * Where belief and declared need differ, the widest over-estimate first. This is how the trap of a
 * narrow interest shows: somebody convinced that what they like has value nobody else sees.
 * Wants without a stated belief are left out: not knowing is not a gap.
 */
export function beliefGaps(
  wants: readonly Pick<Want, 'topic' | 'belief'>[],
  needs: readonly { topic: TopicId; priority: Priority }[],
): BeliefGap[] {
  return wants
    .flatMap(({ topic, belief }) => {
      if (belief === null) return []
      const declared = strongest(needs.filter((need) => need.topic === topic))
      return [{ topic, believed: belief, declared, gap: weightOf[belief] - weightOf[declared] }]
    })
    .filter(({ gap }) => gap !== 0)
    .sort((a, b) => b.gap - a.gap)
}

function strongest(needs: readonly { priority: Priority }[]): Priority {
  return needs
    .map((need) => need.priority)
    .reduce((most, each) => (weightOf[each] > weightOf[most] ? each : most), 'none')
}
