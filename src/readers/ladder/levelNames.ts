import { isLevelLabel } from './fields.ts'
import type { ListNode, TreeNode } from './tree/yaml.ts'

/** A plain list of the levels, which other lists follow: the second text is for the second level. */
export interface LevelNames {
  key: string
  list: ListNode
  names: string[]
  /** Whether nearly all other lists of texts are as long, so that they follow this one. */
  isFollowed: boolean
}

/** Finds a list such as `levels: [Junior, Senior]`. */
export function levelNamesIn(root: TreeNode): LevelNames | null {
  const lists = textLists(root, '')
  const found = lists.find(
    ({ key, names }) =>
      isLevelLabel(key) && names.length >= 2 && names.every((name) => name.length <= 60),
  )
  if (!found) return null
  if (!found) return null
  const others = lists.filter((each) => each !== found)
  const alike = others.filter(({ names }) => names.length === found.names.length)
  return { ...found, isFollowed: alike.length > 0 && alike.length >= others.length * 0.8 }
}

function textLists(node: TreeNode, key: string): LevelNames[] {
  if (node.kind === 'text') return []
  if (node.kind === 'map') return node.entries.flatMap((entry) => textLists(entry.value, entry.key))
  const names = node.items.flatMap((each) =>
    each.kind === 'text' && each.text !== '' ? [each.text] : [],
  )
  return names.length === node.items.length
    ? [{ key, list: node, names, isFollowed: false }]
    : node.items.flatMap((each) => textLists(each, key))
}
