// @ts-check
// The sweet spot of 100 wants and 1,000 needs over 500 topics, held against the definition written
// down naively: a breadth-first walk of the tree for each want.
import { sweetSpot } from '../dist/domain/sweetSpot/sweetSpot.js'
import { widenings } from '../dist/domain/sweetSpot/widenings.js'
import { topicTree } from '../dist/domain/topics/topicTree.js'
import { chance, medianTime, report } from './report.mjs'

const next = chance(1)
const below = (/** @type {number} */ most) => Math.floor(next() * most)
/** @type {any[]} */
const topics = Array.from({ length: 500 }, (_, index) => ({
  id: `t${index}`,
  name: `t${index}`,
  meaning: '',
  parent: index < 12 ? null : `t${below(index)}`,
  mergedInto: null,
}))
const tree = topicTree(topics)
/** @type {any[]} */
const wants = Array.from({ length: 100 }, () => ({
  topic: `t${below(500)}`,
  enthusiasm: next(),
  flexibility: next() * 0.8,
}))
const priorities = /** @type {const} */ (['none', 'low', 'medium', 'high', 'critical'])
/** @type {any[]} */
const needs = Array.from({ length: 1000 }, () => ({
  topic: `t${below(500)}`,
  priority: priorities[below(5)],
}))

const naive = await medianTime(byDefinition, 31)
const reference = { what: 'the naive definition', value: naive }
const rule = await medianTime(() => sweetSpot(tree, wants, needs))
report('sweet spot, 100 wants × 1,000 needs × 500 topics', rule, 'ms', { bar: 4, reference })
const wider = await medianTime(() => widenings(tree, wants, needs), 31)
report('its three best widenings', wider, 'ms', { reference })

function byDefinition() {
  const near = new Map(topics.map((topic) => [topic.id, /** @type {string[]} */ ([])]))
  for (const { id, parent } of topics) {
    near.get(id)?.push(parent ?? 'root')
    if (parent) near.get(parent)?.push(id)
  }
  const roots = topics.filter((topic) => topic.parent === null).map((topic) => topic.id)
  near.set('root', roots)
  const accepted = new Map()
  for (const want of wants) {
    const steps = new Map([[want.topic, 0]])
    for (const at of steps.keys())
      for (const other of near.get(at) ?? [])
        if (!steps.has(other)) steps.set(other, (steps.get(at) ?? 0) + 1)
    for (const [id, distance] of steps) {
      const share = want.enthusiasm * want.flexibility ** distance
      accepted.set(id, Math.max(accepted.get(id) ?? 0, share))
    }
  }
  return accepted
}
