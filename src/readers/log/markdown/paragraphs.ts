import type { Token } from 'markdown-it'
import { periodIn } from '../../dates/writtenDays.ts'
import { isDeed, isLabel, isPart, saysOnlyWhen } from '../deeds.ts'
import { isAside, type List, type Paragraph, whyAside } from './asides.ts'
import type { Item } from './blocks.ts'
import { addEntry, type Draft, type Entry, type Surroundings, skip } from './draft.ts'
import { isKind, isOutline, spokenHeading } from './headingWords.ts'
import { dateAlone, hasDateInFront, isIntroducedBy, isUnfinished } from './listShapes.ts'
import { linksOf } from './lists.ts'
import { linesOf, read } from './text.ts'

/** The parts of a list that fit behind the words that announce them. */
const mostCharactersOfParts = 120

/** Reads a paragraph, and says whether the list behind it went with it. */
export function addParagraph(draft: Draft, block: Paragraph, list: List | undefined): boolean {
  if (isAside(draft, block) || addDated(draft, block)) return false
  if (list && servesList(draft, block, list)) return false
  const why = whyAside(draft, block, list)
  if (why) {
    skip(draft, block.line, read(block.inline).text, why)
    draft.open = undefined
    return false
  }
  const isTaken = list !== undefined && isIntroducedBy(read(block.inline).text, list.items, draft)
  addText(draft, block.inline, block, isTaken ? list : undefined)
  return isTaken
}

/** Takes in a paragraph that begins with a day alone, or whose lines have a day each. */
function addDated(draft: Draft, block: Paragraph): boolean {
  const lines = linesOf(block.inline)
  const day = dateAlone(read(lines[0]!).text, draft)
  if (day) {
    draft.within = day
    draft.open = undefined
    if (lines.length > 1) addText(draft, block.inline.slice(lines[0]!.length + 1), block)
    return true
  }
  if (lines.filter((line) => hasDateInFront(read(line).text, draft)).length < 2) return false
  addLines(draft, lines, block.line)
  return true
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
