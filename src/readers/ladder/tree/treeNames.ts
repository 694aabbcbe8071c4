import { isLevelLabel, isStructural } from '../fields.ts'
import { positionColumn, toldApart } from '../table/rows.ts'
import { nameOf } from './references.ts'
import type { Place, Reading } from './treeReading.ts'
import type { ListNode, MapNode, TreeNode } from './yaml.ts'

/** `rungs: [[…], […]]` below `levels: [Junior, Senior]`: the second is for the second level. */
export function followedNames(
  { items }: ListNode,
  key: string,
  { levelNames }: Reading,
): readonly string[] | null {
  const isFollower = levelNames !== null && isLevelLabel(key) && key !== levelNames.key
  return isFollower && items.length === levelNames.names.length && items.every(isUnnamed)
    ? levelNames.names
    : null
}

function isUnnamed(node: TreeNode): boolean {
  return node.kind === 'list' || (node.kind === 'map' && nameOf(node) === '')
}

/** Which of its list a text is, and the level that says, unless its place says one already. */
export function standingOf(
  index: number,
  { items }: ListNode,
  { levelNames }: Reading,
): Record<string, string> {
  if (items.length < 2) return {}
  const level =
    levelNames?.isFollowed && levelNames.names.length === items.length
      ? { [levelNames.key]: levelNames.names[index]! }
      : {}
  return { [positionColumn]: `${index + 1}`, ...level }
}

/** Names for the items of a list; numbers when nothing in the items tells them apart. */
export function itemNames(list: ListNode, place: Place, reading: Reading): string[] {
  const names = list.items.map((each) => ({
    name: each.kind === 'map' ? nameOf(each) : '',
    line: each.line,
  }))
  const written = names.flatMap(({ name }) => (name === '' ? [] : [name]))
  if (written.length > 0) {
    const isColumn = new Set(written).size < written.length * 0.6 && !isStructural(place.column)
    const taken = new Set<string>()
    return names.map(({ name, line }) =>
      isColumn || name === '' ? name : toldApart(name, taken, `line ${line}`, reading.repeated),
    )
  }
  const isNumbered =
    list.items.length > 1 &&
    !list.items.some((each) => each.kind === 'map' && hasAttributes(each, place, reading))
  return list.items.map((_, index) => (isNumbered ? `${index + 1}` : ''))
}

function hasAttributes(map: MapNode, place: Place, { isText }: Reading): boolean {
  return map.entries.some(
    ({ key, value }) =>
      value.kind === 'text' && value.text !== '' && !isText(`${place.path}/*`, key),
  )
}
