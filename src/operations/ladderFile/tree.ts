import {
  isAttribute,
  isIdKey,
  isLevelLabel,
  isStructural,
  nameRank,
  roleOfField,
} from './fields.ts'
import { type LevelNames, levelNamesIn } from './levelNames.ts'
import { levelLikeness } from './levels.ts'
import { nameOf, type Resolve, referencesIn } from './references.ts'
import {
  fieldColumn,
  positionColumn,
  type ReadRows,
  type SourceRow,
  textColumn,
  toldApart,
} from './rows.ts'
import { dictionaryOf, isGroup, isTexts, textKeys } from './treeKeys.ts'
import { withMetadata } from './treeMetadata.ts'
import type { ListNode, MapNode, TreeEntry, TreeNode } from './yaml.ts'

/** Where in the tree a value stands, and what is known there. */
interface Place {
  values: Readonly<Record<string, string>>
  /** The column for names found here. */
  column: string
  /** The keys above, with names that differ from file to file left out. */
  path: string
  kind: 'root' | 'group' | 'item'
}

interface Reading extends ReadRows {
  resolve: Resolve
  isText: (path: string, key: string) => boolean
  /** Names that lists of as many texts follow one by one. */
  levelNames: LevelNames | null
}

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
    readMap(dictionary, place, reading)
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

/** `rungs: [[…], […]]` below `levels: [Junior, Senior]`: the second is for the second level. */
function followedNames(
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
function standingOf(
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
function itemNames(list: ListNode, place: Place, reading: Reading): string[] {
  const names = list.items.map((each) => (each.kind === 'map' ? nameOf(each) : ''))
  const written = names.filter((name) => name !== '')
  if (written.length > 0) {
    const isColumn = new Set(written).size < written.length * 0.6 && !isStructural(place.column)
    const taken = new Set<string>()
    return names.map((name, index) =>
      isColumn || name === ''
        ? name
        : toldApart(name, taken, `line ${list.items[index]!.line}`, reading.repeated),
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

/** The short values of a thing, such as `level: senior`, hold for every text in it. */
function withAttributes(map: MapNode, place: Place, reading: Reading): Place {
  if (place.kind === 'root') return place
  const values: Record<string, string> = { ...place.values }
  const own = nameOf(map)
  for (const { key, value } of map.entries) {
    if (value.kind !== 'text' || value.text === '') continue
    if (nameRank(key) >= 0) {
      if (value.text !== own && !isIdKey(key)) values[`other ${key}`] = value.text
      continue
    }
    if (reading.isText(place.path, key)) continue
    const { name, column } = reading.resolve(key, value.text)
    values[column in values ? `${place.column} ${key}` : column] = name
  }
  return { ...place, values }
}

function addText(
  node: TreeNode & { kind: 'text' },
  place: Place,
  reading: Reading,
  field: string,
): void {
  if (node.text === '') return
  const values: Record<string, string> = { ...place.values, [textColumn]: node.text }
  if (field !== '') values[fieldColumn] = field
  if (/^[\p{L}\d_-]+(?:\/[\p{L}\d_-]+){2,}$/u.test(node.text))
    for (const [index, part] of node.text.split('/').slice(0, -1).entries())
      values[`reference ${index + 1}`] = part
  reading.rows.push({ where: `line ${node.line}`, values })
}

/** A thing with a name and nothing to say still counts: it may be a level. */
function addNames(map: MapNode, place: Place, { rows }: Reading): void {
  const said = map.entries.flatMap(({ value }) =>
    value.kind === 'text' && value.text !== '' ? [value.text] : [],
  )
  if (said.length === 0) return
  const values = {
    ...place.values,
    [fieldColumn]: 'name',
    [textColumn]: nameOf(map) || said.join(', '),
  }
  rows.push({ where: `line ${map.line}`, values } satisfies SourceRow)
}
