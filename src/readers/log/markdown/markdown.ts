import type { Day } from '../../../domain/base/day.ts'
import { storable } from '../../../domain/base/storable.ts'
import type { Found } from '../../../domain/log/candidates.ts'
import { dayOrderIn } from '../../dates/dayOrder.ts'
import { withOwnKeys } from '../keys.ts'
import { leaveOut, summarised } from '../leavingOut.ts'
import { blocksOf } from './blocks.ts'
import { candidateOf } from './candidate.ts'
import { entriesOf } from './entries.ts'
import { sectionsOf } from './sections.ts'

/**
 * Reads a brag document, weekly notes or whatever a person wrote of their work.
 *
 * A bullet is a candidate, with what is below it as its details; without bullets a paragraph is.
 * Headings give the day and the context. Goals that are not marked as reached are left out.
 */
export function readMarkdown(name: string, text: string, today: Day): Found {
  const { body, leftOut } = withoutHidden(storable(text))
  const reading = { today, order: dayOrderIn(body) }
  const sections = sectionsOf(blocksOf(body), name, reading)
  const read = sections.map((section) => entriesOf(section, name, reading))
  const candidates = read.flatMap((each) => [
    ...each.entries.map((entry) => candidateOf(entry, name, reading)),
    ...each.candidates,
  ])
  return {
    candidates: withOwnKeys(candidates),
    leftOut: summarised([...leftOut, ...read.flatMap((each) => each.leftOut)]),
  }
}

const frontMatter = [
  /^---[ \t]*\r?\n(?:(?:[\w-]+:.*|[ \t]+.*|- .*|#.*|)\r?\n){1,100}?---[ \t]*(?:\r?\n|$)/,
  /^\+\+\+[ \t]*\r?\n(?:(?:[\w.-]+[ \t]*=.*|\[.*|#.*|)\r?\n){1,100}?\+\+\+[ \t]*(?:\r?\n|$)/,
]
const comments = /^[ \t]*<!--[\s\S]*?-->/gm

/**
 * Front matter is for programs, and a comment is for nobody. Their lines stay as empty ones, so
 * that the others keep their numbers.
 */
function withoutHidden(text: string): Pick<Found, 'leftOut'> & { body: string } {
  const matter = frontMatter.map((pattern) => pattern.exec(text)?.[0]).find(Boolean) ?? ''
  const open = emptied(matter) + text.slice(matter.length)
  const hidden = open.match(comments)?.length ?? 0
  return {
    body: open.replace(comments, emptied),
    leftOut: [
      ...(matter
        ? [leaveOut(`the lines between ${matter.slice(0, 3)} at the top`, 'They are for programs.')]
        : []),
      ...(hidden > 0 ? [leaveOut('comments', 'They are hidden in the document.', hidden)] : []),
    ],
  }
}

function emptied(words: string): string {
  return words.replace(/[^\n]/g, '')
}
