import type { List, Paragraph } from 'mdast'
import { periodIn, periodOfHeading } from '../../dates/writtenDays.ts'
import { linesOf } from '../../text/plain.ts'
import { lineOf } from '../../text/position.ts'
import { logWords } from '../../vocabulary/logWords.ts'
import { areProperties, isDeed, isGreeting, isNothing } from '../deeds.ts'
import { type Draft, skip } from './draft.ts'
import { hasDateInFront, isIntroducedBy } from './listShapes.ts'
import { read } from './text.ts'

/** Leaves a paragraph out that holds nothing, or the properties of a page or mail. */
export function isAside(draft: Draft, block: Paragraph): boolean {
  const lines = linesOf(block.children).map((each) => read(each).text)
  const { text, written } = read(block.children)
  const line = lineOf(block)
  if (areProperties(lines)) {
    draft.within = periodOfMail(draft, lines) ?? draft.within
    draft.open = undefined
    skip(draft, line, text, 'It describes the document, not your work.')
    return true
  }
  if (isNothing(text)) skip(draft, line, written, 'It is empty.')
  return isNothing(text)
}

/** The head of a mail says when what is below it was. */
function periodOfMail(draft: Draft, lines: readonly string[]) {
  return lines
    .filter((line) => logWords().mailDates.test(line))
    .map((line) => periodOfHeading(line.replace(/^[^:]*:/, ''), { ...draft, relative: false }))
    .find((period) => period !== undefined)
}

/** Why a paragraph says nothing of what was done: it is a hint, or introduces something. */
export function whyAside(
  draft: Draft,
  { children }: Paragraph,
  list: List | undefined,
): string | undefined {
  const { text, isEmphasised, isDecoration } = read(children)
  if (isDecoration) return 'It is only a link or an image.'
  if (isGreeting(text)) return 'It is a greeting.'
  if (isDeed(text) || hasDateInFront(text, draft)) return undefined
  if (draft.section.isPreface) return 'It introduces the document.'
  if (periodIn(text, { ...draft, relative: false })) return undefined
  if (isEmphasised) return 'It is a template hint.'
  const introduces = list !== undefined && list.children.length > 1 && isSentence(text)
  return introduces && !isIntroducedBy(text, list.children, draft)
    ? 'It introduces the list below it.'
    : undefined
}

function isSentence(text: string): boolean {
  return /[.!?…]["”’)]*$/u.test(text)
}
