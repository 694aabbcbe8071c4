import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  visit,
} from 'yaml'
import { fail } from '../../../domain/base/errors.ts'
import { yamlFault } from '../../text/faults.ts'
import { wordsIn } from '../page/words.ts'
import { tidied } from '../table/rows.ts'

/** A value of a YAML or JSON file, with the line it begins on. */
export type TreeNode = TextNode | ListNode | MapNode
export interface TextNode {
  kind: 'text'
  text: string
  line: number
}
export interface ListNode {
  kind: 'list'
  items: TreeNode[]
  line: number
}
export interface MapNode {
  kind: 'map'
  entries: TreeEntry[]
  line: number
}
export interface TreeEntry {
  key: string
  line: number
  value: TreeNode
}

const deepest = 60
const mostNodes = 300_000
/** More than {@link deepest}, as brackets stand in texts too. */
const mostOpenBrackets = 500

/** Reads YAML, and JSON as the part of YAML that it is. Throws with the line of what is wrong. */
export function readTree(text: string, linesBefore = 0): TreeNode {
  const lines = new LineCounter()
  const documents = parsed(text, lines)
  for (const document of documents) refuseSyntax(document, linesBefore)
  const trees = documents.map((document) => treeOf(document, lines, linesBefore))
  const [only, ...others] = trees
  return only && others.length === 0 ? only : { kind: 'list', items: trees, line: 1 }
}

function parsed(text: string, lines: LineCounter): Document.Parsed[] {
  if (openBrackets(text) > mostOpenBrackets) refuseDepth()
  try {
    const documents = parseAllDocuments(text, {
      lineCounter: lines,
      uniqueKeys: false,
      prettyErrors: true,
      logLevel: 'silent',
    })
    return Array.isArray(documents) ? documents : []
  } catch {
    return refuseDepth()
  }
}

/** How many brackets are open at once, at most: a parser would go as deep. */
function openBrackets(text: string): number {
  let open = 0
  let most = 0
  for (const character of text)
    if (character === '[' || character === '{') most = Math.max(most, ++open)
    else if ((character === ']' || character === '}') && open > 0) open--
  return most
}

function refuseDepth(): never {
  return fail('invalid', 'The file is nested too deeply.')
}

function refuseSyntax({ errors }: Document, linesBefore: number): void {
  const first = errors[0]
  if (!first) return
  fail('invalid', yamlFault(first, linesBefore))
}

function treeOf(document: Document.Parsed, lines: LineCounter, linesBefore: number): TreeNode {
  const anchors = new Map<string, Node>()
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && node.anchor) anchors.set(node.anchor, node)
    },
  })
  const lineOf = (node: { range?: readonly [number, number, number] | null } | null | undefined) =>
    node?.range ? lines.linePos(node.range[0]).line + linesBefore : linesBefore + 1
  let left = mostNodes
  const read = (node: unknown, depth: number): TreeNode => {
    if (depth > deepest) return refuseDepth()
    if (--left < 0) return fail('invalid', 'The file uses too many YAML aliases, or is too large.')
    if (isAlias(node)) return read(anchors.get(node.source) ?? null, depth + 1)
    if (isSeq(node))
      return {
        kind: 'list',
        line: lineOf(node),
        items: node.items.map((item) => read(item, depth + 1)),
      }
    if (isMap(node))
      return { kind: 'map', line: lineOf(node), entries: node.items.flatMap(entriesOf(depth)) }
    const line = isScalar(node) ? lineOf(node) : 0
    const value = isScalar(node) ? writtenOf(node) : ''
    return { kind: 'text', line, text: wordsIn(value) }
  }
  const entriesOf =
    (depth: number) =>
    (pair: { key: unknown; value: unknown }): TreeEntry[] => {
      const value = read(pair.value, depth + 1)
      const key = isScalar(pair.key) ? tidied(writtenOf(pair.key)) : ''
      if (key === '<<' && value.kind === 'map') return value.entries
      const line = isScalar(pair.key) ? lineOf(pair.key) : value.line
      return [{ key, line, value: value.line === 0 ? { ...value, line } : value }]
    }
  return read(document.contents, 0)
}

function writtenOf(node: { value: unknown; source?: string }): string {
  if (node.value === null || node.value === undefined) return ''
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
}
