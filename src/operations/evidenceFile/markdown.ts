import type { Found } from '../../domain/candidates.ts'
import type { Day } from '../../domain/day.ts'
import { storable } from '../../domain/storable.ts'
import { withOwnKeys } from './keys.ts'
import { leaveOut, summarised } from './leavingOut.ts'
import { blocksOf } from './markdownBlocks.ts'
import { candidateOf } from './markdownCandidate.ts'
import { entriesOf } from './markdownEntries.ts'
import { sectionsOf } from './markdownSections.ts'

/**
 * Reads a brag document, weekly notes or whatever a person wrote of their work.
 *
 * A bullet is a candidate, with what is below it as its details; without bullets a paragraph is.
 * Headings give the day and the context. Goals that are not marked as reached are left out.
 */
export function readMarkdown(name: string, text: string, today: Day): Found {
  const { body, leftOut } = withoutFrontMatter(storable(text))
  const sections = sectionsOf(blocksOf(body), name, today)
  const read = sections.map((section) => entriesOf(section, name, today))
  const candidates = read.flatMap((each) => [
    ...each.entries.map((entry) => candidateOf(entry, name, today)),
    ...each.candidates,
  ])
  return {
    candidates: withOwnKeys(candidates),
    leftOut: summarised([...leftOut, ...read.flatMap((each) => each.leftOut)]),
  }
}

const frontMatter =
  /^---[ \t]*\r?\n(?:(?:[\w-]+:.*|[ \t]+.*|- .*|#.*|)\r?\n){1,100}?---[ \t]*(?:\r?\n|$)/

/** Front matter is for programs. Its lines stay as empty ones, so that the others keep theirs. */
function withoutFrontMatter(text: string): Pick<Found, 'leftOut'> & { body: string } {
  const matter = frontMatter.exec(text)?.[0]
  if (!matter) return { body: text, leftOut: [] }
  const body = matter.replace(/[^\n]/g, '') + text.slice(matter.length)
  return { body, leftOut: [leaveOut('the lines between --- at the top', 'They are for programs.')] }
}
