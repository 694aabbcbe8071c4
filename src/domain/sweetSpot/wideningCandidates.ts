import type { TopicId } from '../topics/topics.ts'
import { indexIn, type TopicTree } from '../topics/topicTree.ts'
import { reachOf, type Wish } from './acceptance.ts'
import { opennessOf, opennessStops } from './openness.ts'
import { stepsFrom } from './steps.ts'

/**
 * One change to a person's wishes: to open a want to the next area by name, or to take up a topic
 * near one, as gladly as the want it starts from.
 */
export type Change = { want: TopicId; enthusiasm: number } & (
  | { kind: 'flexibility'; from: number; to: number; reaches: TopicId }
  | { kind: 'neighbour'; topic: TopicId; steps: number }
)

/** A neighbour is a sibling in the tree, or linked. */
const neighbourSteps = 1

/** A change and what it would give every topic. */
export interface Candidate {
  change: Change
  reach: Float64Array
}

/** Every change that could help, in a fixed order that decides ties. What is wanted is no neighbour. */
export function candidates(
  tree: TopicTree,
  wishes: readonly Wish[],
  needed: Float64Array,
): Candidate[] {
  const wanted = new Set(wishes.map((wish) => indexIn(tree, wish.topic)))
  return wishes
    .filter(({ enthusiasm }) => enthusiasm > 0)
    .flatMap((wish) => [...wider(tree, wish), ...neighbours(tree, wish, needed, wanted)])
    .map((change) => ({ change, reach: reachOf(tree, wishOf(change)) }))
}

/** The wish that a change comes to. A neighbour is wanted exactly. */
export function wishOf(change: Change): Wish {
  const { want, enthusiasm } = change
  return change.kind === 'flexibility'
    ? { topic: want, enthusiasm, flexibility: change.to }
    : { topic: change.topic, enthusiasm, flexibility: 0 }
}

/** The next area by name. To be open to anything is nothing to be advised. */
function wider(tree: TopicTree, { topic: want, enthusiasm, flexibility: from }: Wish): Change[] {
  const stops = opennessStops(tree, want)
  const { steps } = opennessOf(stops, from)
  const next = stops.find((stop) => stop.steps > steps)
  if (!next || next.reaches === 'itself' || next.reaches === 'everything') return []
  const { reaches, flexibility: to } = next
  return [{ kind: 'flexibility', want, enthusiasm, from, to, reaches }]
}

function neighbours(
  tree: TopicTree,
  { topic: want, enthusiasm }: Wish,
  needed: Float64Array,
  wanted: ReadonlySet<number>,
): Change[] {
  const all = stepsFrom(tree, indexIn(tree, want))
  return tree.topics.flatMap(({ id: topic }, at): Change[] => {
    const steps = all[at] ?? 0
    const isNear = steps > 0 && steps <= neighbourSteps && (needed[at] ?? 0) > 0 && !wanted.has(at)
    return isNear ? [{ kind: 'neighbour', want, enthusiasm, topic, steps }] : []
  })
}

/** The wishes once a change is made. */
export function wishesAfter(wishes: readonly Wish[], change: Change): Wish[] {
  if (change.kind === 'neighbour') return [...wishes, wishOf(change)]
  return wishes.map((wish) =>
    wish.topic === change.want ? { ...wish, flexibility: change.to } : wish,
  )
}
