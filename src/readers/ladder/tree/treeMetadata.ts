import { ladderWords } from '../../vocabulary/ladderWords.ts'
import type { TreeEntry, TreeNode } from './yaml.ts'

/**
 * The tree with what a thing keeps under `metadata` and `spec` as its own: `{metadata: {name: P1},
 * spec: {competencies: …}}` is a thing called P1 with competencies.
 */
export function withMetadata(node: TreeNode): TreeNode {
  if (node.kind === 'text') return node
  if (node.kind === 'list') return { ...node, items: node.items.map(withMetadata) }
  const isThing = node.entries.some(
    ({ key, value }) => ladderWords().wrappers.test(key) && value.kind === 'map',
  )
  return { ...node, entries: node.entries.flatMap((entry) => hoisted(entry, isThing)) }
}

function hoisted(entry: TreeEntry, isThing: boolean): TreeEntry[] {
  const { wrappers, contents } = ladderWords()
  const value = withMetadata(entry.value)
  const isWrapper = [wrappers, contents].some((each) => each.test(entry.key))
  return isThing && isWrapper && value.kind === 'map' ? value.entries : [{ ...entry, value }]
}
