// @ts-check
// The sweet spot of 100 wants and 1,000 needs over 500 topics, held against the definition written
// down naively: for each want and topic a walk up from both, without links.
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
  aliases: [],
  related: index % 3 === 0 ? [`t${below(500)}`] : [],
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
  const parentOf = new Map(topics.map(({ id, parent }) => [id, parent]))
  const upFrom = (/** @type {string | null} */ id) => {
    const path = []
    for (let at = id; at; at = parentOf.get(at)) path.push(at)
    return path
  }
  const accepted = new Map()
  for (const want of wants) {
    const path = upFrom(want.topic)
    for (const { id } of topics) {
      const other = upFrom(id)
      const shared = path.findIndex((area) => other.includes(area))
      const contains = shared === 0 || other[0] === path[shared]
      const distance = contains ? 0 : shared < 0 ? path.length + 2 : shared
      const share = want.enthusiasm * want.flexibility ** distance
      accepted.set(id, Math.max(accepted.get(id) ?? 0, share))
    }
  }
  return accepted
}
