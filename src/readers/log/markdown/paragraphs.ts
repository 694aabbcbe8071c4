import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast'
import { periodIn } from '../../dates/writtenDays.ts'
import { linesOf } from '../../text/plain.ts'
import { lineOf, sourceOf } from '../../text/position.ts'
import { isDeed, isLabel, isPart, saysOnlyWhen } from '../deeds.ts'
import { isAside, whyAside } from './asides.ts'
import { addEntry, type Draft, type Entry, type Surroundings, skip } from './draft.ts'
import { isKind, isOutline, spokenHeading } from './headingWords.ts'
import { linksOf, readItem } from './items.ts'
import { dateAlone, hasDateInFront, isIntroducedBy, isUnfinished } from './listShapes.ts'
import { read } from './text.ts'

/** The parts of a list that fit behind the words that announce them. */
const mostCharactersOfParts = 120

/** Reads a paragraph, and says whether the list behind it went with it. */
export function addParagraph(draft: Draft, block: Paragraph, list: List | undefined): boolean {
  if (isAside(draft, block) || addDated(draft, block)) return false
  if (list && servesList(draft, block, list)) return false
  const why = whyAside(draft, block, list)
  if (why) {
    skip(draft, lineOf(block), read(block.children).text, why)
    draft.open = undefined
    return false
  }
  const isTaken =
    list !== undefined && isIntroducedBy(read(block.children).text, list.children, draft)
  addText(draft, block.children, block, isTaken ? list : undefined)
  return isTaken
}

/** Takes in a paragraph that begins with a day alone, or whose lines have a day each. */
function addDated(draft: Draft, block: Paragraph): boolean {
  const lines = linesOf(block.children)
  const [first = [], ...others] = lines
  const day = dateAlone(read(first).text, draft)
  if (day) {
    draft.within = day
    draft.open = undefined
    if (others.length > 0) addText(draft, others.flatMap(behindBreak), block)
    return true
  }
  if (lines.filter((line) => hasDateInFront(read(line).text, draft)).length < 2) return false
  addLines(draft, lines, lineOf(block))
  return true
}

function behindBreak(line: readonly PhrasingContent[]): PhrasingContent[] {
  return [{ type: 'break' }, ...line]
}

/** “Highlights:” names the list behind it, and “Worked on it since 2024.” dates it. */
function servesList(draft: Draft, block: Paragraph, { children: items }: List): boolean {
  const line = lineOf(block)
  const { text, isStrong } = read(block.children)
  const areParts = items.every((item) => isPart(readItem(item).text))
  if (saysOnlyWhen(text)) {
    draft.within = periodIn(text, { ...draft, relative: false }) ?? draft.within
    skip(draft, line, text, 'It is only a date.')
  } else if (isLabel(text, isStrong) && !(areParts && isOutline(text))) {
    draft.label = spokenHeading(text)
  } else if (/[:：]$/u.test(text) && !isIntroducedBy(text, items, draft)) {
    skip(draft, line, text, 'It introduces the text below it.')
  } else return false
  draft.open = undefined
  return true
}

/** A paragraph behind another belongs to it, unless it has a day of its own. */
function addText(draft: Draft, inline: PhrasingContent[], block: Paragraph, list?: List): void {
  const words = read(inline)
  const isDated = periodIn(words.text, { ...draft, relative: false }) !== undefined
  const below: Required<Pick<Surroundings, 'details' | 'links'>> = {
    details: list ? [sourceOf(draft.lines, list)] : [],
    links: list?.children.flatMap(linksOf) ?? [],
  }
  const { open } = draft
  if (!open || isDated || (isDeed(words.text) && standsForItself(draft))) {
    draft.open = addEntry(draft, inline, lineOf(block), below)
    if (draft.open && list) draft.open.text += partsBehind(words.text, list.children)
    return
  }
  open.details.push(sourceOf(draft.lines, block), ...below.details)
  open.links.push(...words.links, ...below.links)
  open.people.push(...words.people)
}

/** Below “March” or “Highlights” a paragraph is a thing of its own, below a project a part of it. */
function standsForItself({ section }: Draft): boolean {
  const last = section.path.at(-1)
  return last === undefined || isKind(last)
}

/** “The most active were” says nothing without the few names below it. */
function partsBehind(text: string, items: readonly ListItem[]): string {
  const parts = items.map((item) => readItem(item).text).join(', ')
  return isUnfinished(text) && parts.length <= mostCharactersOfParts ? ` ${parts}` : ''
}

/** “4 March: fixed the queue”, and a line below the next one. */
function addLines(draft: Draft, lines: readonly PhrasingContent[][], firstLine: number): void {
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
