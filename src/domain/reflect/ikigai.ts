import type { TopicId } from '../topics/topics.ts'
import { ancestors, type TopicTree } from '../topics/topicTree.ts'

/** What one loves, is good at, is needed, and is paid for. */
export const circles = ['love', 'goodAt', 'needed', 'paidFor'] as const
export type Circle = (typeof circles)[number]

/** The topics that are in exactly these circles. */
export interface IkigaiRegion {
  circles: Circle[]
  topics: TopicId[]
}

/**
 * Four sets of topics and where they overlap, those in the most circles first. A topic lies in a
 * circle that holds it or one above it: who wants databases wants Postgres too.
 *
 * A picture and not a measure: no sizes are made of it, for four circles cannot show them.
 */
export function ikigai(
  tree: TopicTree,
  sets: Readonly<Record<Circle, ReadonlySet<TopicId>>>,
): IkigaiRegion[] {
  const all = [...new Set(circles.flatMap((circle) => [...sets[circle]]))]
  const regions = new Map<string, IkigaiRegion>()
  for (const topic of all) {
    const above = [topic, ...ancestors(tree, topic).map(({ id }) => id)]
    const inside = circles.filter((circle) => above.some((each) => sets[circle].has(each)))
    const key = inside.join(' ')
    const region = regions.get(key) ?? { circles: inside, topics: [] }
    region.topics.push(topic)
    regions.set(key, region)
  }
  return [...regions.values()].sort((a, b) => b.circles.length - a.circles.length)
}
