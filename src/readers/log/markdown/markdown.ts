import type { FrontmatterContent } from 'mdast'
import type { Day } from '../../../domain/base/day.ts'
import { storable } from '../../../domain/base/storable.ts'
import type { Found, LeftOut } from '../../../domain/log/candidates.ts'
import { dayOrderIn } from '../../dates/dayOrder.ts'
import { type MarkdownDocument, parseMarkdown } from '../../text/markdown.ts'
import { withOwnKeys } from '../keys.ts'
import { leaveOut, summarised } from '../leavingOut.ts'
import { candidateOf } from './candidate.ts'
import { entriesOf } from './entries.ts'
import { isBlock } from './items.ts'
import { sectionsOf } from './sections.ts'

/**
 * Reads a brag document, weekly notes or whatever a person wrote of their work.
 *
 * A bullet is a candidate, with what is below it as its details; without bullets a paragraph is.
 * Headings give the day and the context. Goals that are not marked as reached are left out.
 */
export function readMarkdown(name: string, text: string, today: Day): Found {
  const document = parseMarkdown(storable(text), isData)
  const { root, lines } = document
  const reading = { today, order: dayOrderIn(lines.join('\n')), lines }
  const sections = sectionsOf(root.children.filter(isBlock), name, reading)
  const read = sections.map((section) => entriesOf(section, name, reading))
  const candidates = read.flatMap((each) => [
    ...each.entries.map((entry) => candidateOf(entry, name, reading)),
    ...each.candidates,
  ])
  return {
    candidates: withOwnKeys(candidates),
    leftOut: summarised([...hiddenIn(document), ...read.flatMap((each) => each.leftOut)]),
  }
}

/** A line of data. Words between two rules at the top of a page are none. */
const dataLines = {
  yaml: /^(?:[\w-]+:.*|[ \t]+.*|- .*|#.*|)$/,
  toml: /^(?:[\w.-]+[ \t]*=.*|\[.*|#.*|)$/,
}

function isData({ type, value }: FrontmatterContent): boolean {
  const lines = value.replace(/\n$/, '').split('\n')
  return lines.length <= 100 && lines.every((line) => dataLines[type].test(line))
}

/** Front matter is for programs, and a comment is for nobody. */
function hiddenIn({ root, comments }: MarkdownDocument): LeftOut[] {
  const [first] = root.children
  const fence = first?.type === 'yaml' ? '---' : first?.type === 'toml' ? '+++' : ''
  return [
    ...(fence ? [leaveOut(`the lines between ${fence} at the top`, 'They are metadata.')] : []),
    ...(comments > 0
      ? [leaveOut('comments', 'They are comments, hidden in the document.', comments)]
      : []),
  ]
}
