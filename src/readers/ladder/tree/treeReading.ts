import { isIdKey, nameRank } from '../fields.ts'
import type { LevelNames } from '../levelNames.ts'
import { fieldColumn, type ReadRows, type SourceRow, textColumn } from '../table/rows.ts'
import { nameOf, type Resolve } from './references.ts'
import type { MapNode, TreeNode } from './yaml.ts'

/** Where in the tree a value stands, and what is known there. */
export interface Place {
  values: Readonly<Record<string, string>>
  /** The column for names found here. */
  column: string
  /** The keys above, with names that differ from file to file left out. */
  path: string
  kind: 'root' | 'group' | 'item'
}

/** What is known of the whole tree while it is read, and the rows so far. */
export interface Reading extends ReadRows {
  resolve: Resolve
  isText: (path: string, key: string) => boolean
  /** Names that lists of as many texts follow one by one. */
  levelNames: LevelNames | null
}

/** The short values of a thing, such as `level: senior`, hold for every text in it. */
export function withAttributes(map: MapNode, place: Place, reading: Reading): Place {
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

/** A text becomes a row. */
export function addText(
  node: TreeNode & { kind: 'text' },
  place: Place,
  reading: Reading,
  field: string,
): void {
  if (node.text === '') return
  const values: Record<string, string> = { ...place.values, [textColumn]: node.text }
  if (field !== '') values[fieldColumn] = reading.resolve(place.column, field).name
  if (/^[\p{L}\d_-]+(?:\/[\p{L}\d_-]+){2,}$/u.test(node.text))
    for (const [index, part] of node.text.split('/').slice(0, -1).entries())
      values[`reference ${index + 1}`] = part
  reading.rows.push({ where: `line ${node.line}`, values })
}

/** A thing with a name and nothing to say still counts: it may be a level. */
export function addNames(map: MapNode, place: Place, { rows }: Reading): void {
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
