import { isAttribute, nameRank, roleOfField } from '../fields.ts'
import { levelNamesIn } from '../levelNames.ts'
import { levelLikeness } from '../levels.ts'
import { fieldColumn, type ReadRows, toldApart } from '../table/rows.ts'
import { nameOf, referencesIn } from './references.ts'
import { dictionaryOf, isGroup, isTexts, textKeys } from './treeKeys.ts'
import { withMetadata } from './treeMetadata.ts'
import { followedNames, itemNames, standingOf } from './treeNames.ts'
import { addNames, addText, type Place, type Reading, withAttributes } from './treeReading.ts'
import type { ListNode, MapNode, TreeEntry, TreeNode } from './yaml.ts'

/** Every text of a tree as a row, with the keys and names above it and the short values beside it. */
export function flattenTree(written: TreeNode): ReadRows {
  const root = withMetadata(written)
  const reading: Reading = {
    title: root.kind === 'map' ? titleOf(root) : '',
    rows: [],
    repeated: {},
    resolve: referencesIn(root),
    isText: textKeys(root),
    levelNames: levelNamesIn(root),
  }
  const start: Place = { values: {}, column: 'names', path: '', kind: 'root' }
  readNode(root, start, reading, fieldColumn)
  const { title, rows, repeated } = reading
  return { title, rows, repeated }
}

function titleOf(root: MapNode): string {
  return nameOf({
    ...root,
    entries: root.entries.filter(({ key }) => nameRank(key) >= 0 && nameRank(key) < 5),
  })
}

function readNode(node: TreeNode, place: Place, reading: Reading, key: string): void {
  if (node.kind === 'text') addText(node, place, reading, key === fieldColumn ? '' : key)
  else if (node.kind === 'list') readList(node, place, reading, key)
  else readMap(node, place, reading)
}

function readMap(map: MapNode, place: Place, reading: Reading): void {
  const taken = new Set<string>()
  if (isDictionaryOfTexts(map, place)) {
    for (const entry of map.entries)
      readNode(entry.value, named(place, entry, taken, reading), reading, fieldColumn)
    return
  }
  const before = reading.rows.length
  const name = place.kind === 'root' ? '' : nameOf(map)
  const standing =
    place.kind === 'group' && name !== ''
      ? { ...item(place, place.column, name), path: place.path }
      : place
  const here = withAttributes(map, standing, reading)
  for (const entry of map.entries) {
    const { key, value } = entry
    if (value.kind === 'text') {
      const isKept =
        place.kind === 'root'
          ? value.text !== reading.title || nameRank(key) < 0
          : reading.isText(place.path, key) && value.text !== name
      if (isKept) addText(value, here, reading, key)
    } else if (isGroup(entry, map)) readNode(value, grouped(here, key), reading, key)
    else if (isTexts(value)) readNode(value, here, reading, key)
    else readNode(value, named(here, entry, taken, reading), reading, fieldColumn)
  }
  if (reading.rows.length === before) addNames(map, here, reading)
}

/** Under a word such as “levels” or “skills”, keys with texts are names: `levels: {2: …, 3: …}`. */
function isDictionaryOfTexts(map: MapNode, place: Place): boolean {
  return (
    place.kind === 'group' &&
    map.entries.every(
      ({ key, value }) =>
        (value.kind === 'text' || isTexts(value)) &&
        roleOfField(key) === null &&
        nameRank(key) < 0 &&
        (!isAttribute(key) || levelLikeness(key) > 0.5),
    )
  )
}

function grouped(place: Place, key: string): Place {
  const column = key in place.values || place.column === key ? `${key} ›` : key
  return { ...place, column, path: `${place.path}/${key}`, kind: 'group' }
}

function named(place: Place, entry: TreeEntry, taken: Set<string>, reading: Reading): Place {
  const own = entry.value.kind === 'map' ? nameOf(entry.value) : ''
  const found = reading.resolve(place.column, own === '' ? entry.key : own)
  const name = toldApart(found.name, taken, `line ${entry.line}`, reading.repeated)
  return item(place, found.column, name)
}

function item(place: Place, column: string, name: string): Place {
  const free = column in place.values ? `${column} ›` : column
  const values = name === '' ? place.values : { ...place.values, [free]: name }
  return { values, column: `${free} ›`, path: `${place.path}/*`, kind: 'item' }
}

function readList(list: ListNode, place: Place, reading: Reading, key: string): void {
  const dictionary = dictionaryOf(list)
  if (dictionary) {
    readMap(dictionary, item(place, place.column, nameOf(dictionary)), reading)
    return
  }
  if (list === reading.levelNames?.list) {
    for (const each of list.items)
      if (each.kind === 'text') addText(each, item(place, key, each.text), reading, 'name')
    return
  }
  const names = followedNames(list, key, reading) ?? itemNames(list, place, reading)
  list.items.forEach((each, index) => {
    if (each.kind === 'text') {
      const values = { ...standingOf(index, list, reading), ...place.values }
      addText(each, { ...place, values }, reading, key === fieldColumn ? '' : key)
    } else readNode(each, item(place, place.column, names[index]!), reading, key)
  })
}
