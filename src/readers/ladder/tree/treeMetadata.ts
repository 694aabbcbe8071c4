import type { TreeEntry, TreeNode } from './yaml.ts'

const metadata = /^(?:meta|meta ?data|properties|attributes|info)$/i
const content = /^(?:spec|specification|body|payload|attributes)$/i

/**
 * The tree with what a thing keeps under `metadata` and `spec` as its own: `{metadata: {name: P1},
 * spec: {competencies: …}}` is a thing called P1 with competencies.
 */
export function withMetadata(node: TreeNode): TreeNode {
  if (node.kind === 'text') return node
  if (node.kind === 'list') return { ...node, items: node.items.map(withMetadata) }
  const isThing = node.entries.some(({ key, value }) => metadata.test(key) && value.kind === 'map')
  return { ...node, entries: node.entries.flatMap((entry) => hoisted(entry, isThing)) }
}

function hoisted(entry: TreeEntry, isThing: boolean): TreeEntry[] {
  const value = withMetadata(entry.value)
  const isWrapper = metadata.test(entry.key) || content.test(entry.key)
  return isThing && isWrapper && value.kind === 'map' ? value.entries : [{ ...entry, value }]
}
