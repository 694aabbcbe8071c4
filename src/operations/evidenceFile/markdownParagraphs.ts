import type { Token } from 'markdown-it'
import {
  areProperties,
  isDeed,
  isGreeting,
  isLabel,
  isNothing,
  isPart,
  saysOnlyWhen,
} from './deeds.ts'
import { isKind, isOutline, spokenHeading } from './headingWords.ts'
import { dateAlone, hasDateInFront, isIntroducedBy, isUnfinished } from './listShapes.ts'
import type { Block, Item } from './markdownBlocks.ts'
import { addEntry, type Draft, type Entry, type Surroundings, skip } from './markdownDraft.ts'
import { linksOf } from './markdownLists.ts'
import { linesOf, read } from './markdownText.ts'
import { periodIn, periodOfHeading } from './writtenDays.ts'

type Paragraph = Extract<Block, { kind: 'paragraph' }>
type List = Extract<Block, { kind: 'list' }>

/** The parts of a list that fit behind the words that announce them. */
const mostCharactersOfParts = 120

/** Reads a paragraph, and says whether the list behind it went with it. */
export function addParagraph(draft: Draft, block: Paragraph, list: List | undefined): boolean {
  const lines = linesOf(block.inline)
  const said = lines.map((line) => read(line).text)
  if (areProperties(said)) {
    addProperties(draft, block, said)
    return false
  }
  const day = dateAlone(said[0]!, draft)
  if (day) {
    draft.within = day
    draft.open = undefined
    if (lines.length > 1) addText(draft, block.inline.slice(lines[0]!.length + 1), block)
    return false
  }
  if (lines.filter((line) => hasDateInFront(read(line).text, draft)).length > 1) {
    addLines(draft, lines, block.line)
    return false
  }
  if (isNothing(read(block.inline).text)) {
    skip(draft, block.line, read(block.inline).written, 'Nothing is written there.')
    return false
  }
  if (list && servesList(draft, block, list)) return false
  const aside = whyAside(draft, block, list)
  if (aside) {
    skip(draft, block.line, read(block.inline).text, aside)
    draft.open = undefined
    return false
  }
  const isTaken = list !== undefined && isIntroducedBy(read(block.inline).text, list.items, draft)
  addText(draft, block.inline, block, isTaken ? list : undefined)
  return isTaken
}

/** Why a paragraph says nothing of what was done: it is a hint, or introduces something. */
function whyAside(draft: Draft, { inline }: Paragraph, list: List | undefined): string | undefined {
  const { text, isEmphasised, isDecoration } = read(inline)
  if (isDecoration) return 'It leads to another place, or is a picture.'
  if (isGreeting(text)) return 'It is a greeting.'
  if (isDeed(text) || hasDateInFront(text, draft)) return undefined
  if (draft.section.isPreface) return 'It introduces the document.'
  if (periodIn(text, { ...draft, relative: false })) return undefined
  if (isEmphasised) return 'It is a hint, not something done.'
  const introduces = list !== undefined && list.items.length > 1 && isSentence(text)
  return introduces && !isIntroducedBy(text, list.items, draft)
    ? 'It introduces the list below it.'
    : undefined
}

/** The head of a mail says when what is below it was. */
function addProperties(draft: Draft, { line }: Paragraph, lines: readonly string[]): void {
  const dated = lines.find((each) => /^(?:subject|date|sent)\b/iu.test(each) && periodOf(each))
  function periodOf(each: string) {
    return periodOfHeading(each.replace(/^[^:]*:/, ''), { ...draft, relative: false })
  }
  if (dated) draft.within = periodOf(dated)
  draft.open = undefined
  skip(draft, line, lines.join(' '), 'It is about the document, not what was done.')
}

function isSentence(text: string): boolean {
  return /[.!?…]["”’)]*$/u.test(text)
}

/** “Highlights:” names the list behind it, and “Worked on it since 2024.” dates it. */
function servesList(draft: Draft, { inline, line }: Paragraph, { items }: List): boolean {
  const { text, isStrong } = read(inline)
  const areParts = items.every((item) => isPart(read(item.inline).text))
  if (saysOnlyWhen(text)) {
    draft.within = periodIn(text, { ...draft, relative: false }) ?? draft.within
    skip(draft, line, text, 'It says only when.')
  } else if (isLabel(text, isStrong) && !(areParts && isOutline(text))) {
    draft.label = spokenHeading(text)
  } else if (/[:：]$/u.test(text) && !isIntroducedBy(text, items, draft)) {
    skip(draft, line, text, 'It only introduces what is below it.')
  } else return false
  draft.open = undefined
  return true
}

/** A paragraph behind another belongs to it, unless it has a day of its own. */
function addText(draft: Draft, inline: Token[], { line, source }: Paragraph, list?: List): void {
  const words = read(inline)
  const isDated = periodIn(words.text, { ...draft, relative: false }) !== undefined
  const below: Required<Pick<Surroundings, 'details' | 'links'>> = {
    details: list ? [list.source] : [],
    links: list?.items.flatMap(linksOf) ?? [],
  }
  const { open } = draft
  if (!open || isDated || (isDeed(words.text) && standsForItself(draft))) {
    draft.open = addEntry(draft, inline, line, below)
    if (draft.open && list) draft.open.text += partsBehind(words.text, list.items)
    return
  }
  open.details.push(source, ...below.details)
  open.links.push(...words.links, ...below.links)
  open.people.push(...words.people)
}

/** Below “March” or “Highlights” a paragraph is a thing of its own, below a project a part of it. */
function standsForItself({ section }: Draft): boolean {
  const last = section.path.at(-1)
  return last === undefined || isKind(last)
}

/** “The most active were” says nothing without the few names below it. */
function partsBehind(text: string, items: readonly Item[]): string {
  const parts = items.map((item) => read(item.inline).text).join(', ')
  return isUnfinished(text) && parts.length <= mostCharactersOfParts ? ` ${parts}` : ''
}

/** “4 March: fixed the queue”, and a line below the next one. */
function addLines(draft: Draft, lines: readonly Token[][], firstLine: number): void {
  let last: Entry | undefined
  for (const [index, line] of lines.entries()) {
    const { text, links } = read(line)
    if (last && !hasDateInFront(text, draft)) {
      last.details.push(text)
      last.links.push(...links)
    } else last = addEntry(draft, line, firstLine + index) ?? last
  }
  draft.open = undefined
}
