import type { TopicId } from '../topics/topics.ts'
import { ancestors, indexIn, type TopicTree } from '../topics/topicTree.ts'
import { stepsToEverything } from './steps.ts'

/** How far a want is open: the area that its flexibility reaches at half strength. */
export interface Openness {
  /** The wanted topic itself, an area above it, or everything. */
  reaches: 'itself' | TopicId | 'everything'
  /** Steps up to there. */
  steps: number
  /** The flexibility that stands for it, from 0 to 1, in hundredths. */
  flexibility: number
}

/** The stops a want can be opened to: the topic alone, each area above it, everything. */
export function opennessStops(tree: TopicTree, topic: TopicId): Openness[] {
  const areas = ancestors(tree, topic).reverse()
  const top = stepsToEverything(tree, indexIn(tree, topic))
  return [
    { reaches: 'itself', steps: 0, flexibility: 0 },
    ...areas.map(({ id }, index) => stop(id, index + 1)),
    { reaches: 'everything', steps: top, flexibility: 1 },
  ]
}

function stop(reaches: TopicId, steps: number): Openness {
  return { reaches, steps, flexibility: Math.ceil(0.5 ** (1 / steps) * 100) / 100 }
}

/**
 * The stop that a flexibility has reached: the last one that it still gives half of what the topic
 * itself gets (λ^steps ≥ ½). Source: reference models §1.0.
 */
export function opennessOf(stops: readonly Openness[], flexibility: number): Openness {
  const reached = stops.filter(({ steps }) => flexibility ** steps >= 0.5 - rounding)
  return reached.at(-1) ?? { reaches: 'itself', steps: 0, flexibility: 0 }
}

const rounding = 1e-9
