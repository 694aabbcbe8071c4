import { isIdKey, nameRank, singular } from '../fields.ts'
import { isBareNumber } from '../levels.ts'
import type { MapNode, TreeNode } from './yaml.ts'

/** What a value elsewhere in the file stands for, and in which list that is defined. */
export interface Reference {
  name: string
  /** The key of the list, when the referring key says the same; otherwise the referring key. */
  column: string
}
export type Resolve = (key: string, value: string) => Reference

const uuid = /^[\da-f]{8}-[\da-f]{4}|^[\da-f]{16,}$/i

/** Learns every list of named things, so that `level: senior-1` can say “Senior Engineer 1”. */
export function referencesIn(root: TreeNode): Resolve {
  const namesById = new Map<string, Map<string, string>>()
  const learn = (id: string, list: string, name: string) => {
    const lists = namesById.get(id) ?? new Map<string, string>()
    if (!lists.has(list)) namesById.set(id, lists.set(list, name))
  }
  learnFrom(root, '', learn)
  return (key, value) => {
    const lists = namesById.get(value)
    if (!lists) return { name: value, column: key }
    const own = [...lists].find(([list]) => list !== '' && singular(list) === singular(key))
    if (own) return { name: own[1], column: own[0] }
    const [only, other] = lists.values()
    const isOne = only !== undefined && other === undefined
    return { name: isOne && !isBareNumber(value) ? only : value, column: key }
  }
}

type Learn = (id: string, list: string, name: string) => void

function learnFrom(node: TreeNode, list: string, learn: Learn): void {
  if (node.kind === 'text') return
  const children: [string, TreeNode][] =
    node.kind === 'list'
      ? node.items.map((item) => ['', item])
      : node.entries.map(({ key, value }) => [key, value])
  for (const [key, child] of children) {
    if (child.kind === 'map') learnItem(key, child, list, learn)
    learnFrom(child, node.kind === 'list' ? list : key, learn)
  }
}

function learnItem(key: string, item: MapNode, list: string, learn: Learn): void {
  const name = nameOf(item)
  if (name === '') return
  learn(name, list, name)
  if (key !== '') learn(key, list, name)
  for (const { key: field, value } of item.entries)
    if (value.kind === 'text' && value.text !== '' && isIdKey(field)) learn(value.text, list, name)
}

/** The name an item goes by: its title, name or label, or its id when a person could read that. */
export function nameOf(item: MapNode): string {
  const candidates = item.entries
    .flatMap(({ key, value }) =>
      value.kind === 'text' && value.text !== '' && value.text.length <= 200
        ? [{ key, text: value.text, rank: nameRank(key) }]
        : [],
    )
    .filter(({ key, text, rank }) => rank >= 0 && !(isIdKey(key) && uuid.test(text)))
    .sort((one, other) => one.rank - other.rank)
  return candidates[0]?.text ?? ''
}
