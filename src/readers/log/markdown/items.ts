import type { Blockquote, Code, Heading, List, ListItem, Nodes, Paragraph, Table } from 'mdast'
import type { EvidenceLink } from '../../../domain/log/evidence.ts'
import { linksIn } from '../../text/plain.ts'
import { sourceOf } from '../../text/position.ts'
import { evidenceLinks, type Read, read } from './text.ts'

/** A piece of a document that is read as a whole. */
export type Block = Heading | Paragraph | List | Table | Blockquote | Code

export function isBlock(node: Nodes): node is Block {
  return /^(?:heading|paragraph|list|table|blockquote|code)$/.test(node.type)
}

/** The first paragraph of a bullet. */
export function inlineOf({ children: [first] }: ListItem): Paragraph['children'] {
  return first?.type === 'paragraph' || first?.type === 'heading' ? first.children : nothing
}

const nothing: Paragraph['children'] = []

export function readItem(item: ListItem): Read {
  return read(inlineOf(item))
}

/** What lies below the first paragraph of a bullet. */
function below(item: ListItem): ListItem['children'] {
  return inlineOf(item) === nothing ? item.children : item.children.slice(1)
}

/** The same as Markdown. */
export function sourceBelow(item: ListItem, lines: readonly string[]): string {
  const [first] = below(item)
  return first ? sourceOf(lines, first, item) : ''
}

export function nestedIn(item: ListItem): ListItem[] {
  return item.children.flatMap((block) => (block.type === 'list' ? block.children : []))
}

/** Below it are lists and nothing else. */
export function hasOnlyLists(item: ListItem): boolean {
  return below(item).every((block) => block.type === 'list' || !isBlock(block))
}

export function linksOf(item: ListItem): EvidenceLink[] {
  return [...readItem(item).links, ...linksBelow(item)]
}

export function linksBelow(item: ListItem): EvidenceLink[] {
  return evidenceLinks(linksIn(below(item)))
}
