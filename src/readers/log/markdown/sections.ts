import type { Heading as HeadingNode } from 'mdast'
import { isWholeYear, type Period } from '../../../domain/base/calendar.ts'
import type { Reading, WrittenPeriod } from '../../dates/readingDays.ts'
import { periodOfHeading } from '../../dates/writtenDays.ts'
import { lineOf } from '../../text/position.ts'
import { isDocumentTitle, isMeaningless, spokenHeading } from './headingWords.ts'
import type { Block } from './items.ts'
import { read } from './text.ts'

/** What stands under one heading, down to the next. */
export interface Section {
  /** The name of the file if it is dated, and the headings as they are written, outermost first. */
  written: readonly string[]
  /** The same as one would say them, without those that are only a date or the document's title. */
  path: readonly string[]
  /** The period that the nearest dated heading, or the file's name, states. */
  within: Period | undefined
  blocks: Exclude<Block, HeadingNode>[]
  /** Nothing stands below its heading, not even another heading. */
  isEmpty: boolean
  /** It comes before the first heading below the title, and others follow. */
  isPreface: boolean
  line: number
}

interface Heading {
  level: number
  written: string
  spoken: string
  within: Period | undefined
}

/** Divides a document by its headings. */
export function sectionsOf(
  blocks: readonly Block[],
  name: string,
  reading: Pick<Reading, 'today' | 'order'>,
): Section[] {
  const ofFile = periodOfHeading(nameAsText(name), { ...reading, relative: false })
  const file: Heading = {
    level: 0,
    written: ofFile ? nameAsText(name) : '',
    spoken: '',
    within: ofFile,
  }
  let stack = [file]
  let section = sectionUnder(stack, 1)
  const sections = [section]
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'heading') {
      section.blocks.push(block)
      continue
    }
    const above = stack.filter(({ level }) => level < block.depth)
    stack = [...above, headingOf(block, above.at(-1)?.within, reading)]
    const next = blocks[index + 1]
    const isEmpty = !next || (next.type === 'heading' && next.depth <= block.depth)
    section = { ...sectionUnder(stack, lineOf(block)), isEmpty }
    sections.push(section)
  }
  return sections.map((each, index) => ({ ...each, isPreface: isPreface(each, index, sections) }))
}

function isPreface(
  { within, path }: Section,
  index: number,
  sections: readonly Section[],
): boolean {
  const isFirst = index === 0 || (index === 1 && sections[0]?.blocks.length === 0)
  const isOpen = within === undefined || isWholeYear(within)
  return isFirst && isOpen && path.length < 2 && sections.length > index + 2
}

function sectionUnder(stack: readonly Heading[], line: number): Section {
  return {
    written: stack.map(({ written }) => written),
    path: stack.map(({ spoken }) => spoken).filter(Boolean),
    within: stack.at(-1)?.within,
    blocks: [],
    isEmpty: false,
    isPreface: false,
    line,
  }
}

function headingOf(
  { depth: level, children }: HeadingNode,
  around: Period | undefined,
  reading: Pick<Reading, 'today' | 'order'>,
): Heading {
  const written = read(children).text
  const period = periodOfHeading(written, { ...reading, within: around, relative: false })
  const spoken = level === 1 && isDocumentTitle(written) ? '' : withoutPeriod(written, period)
  return { level, written, spoken, within: period ?? around }
}

/** “March 2025” says nothing but when. */
function withoutPeriod(written: string, period: WrittenPeriod | undefined): string {
  const rest = period ? spokenHeading(written.replace(period.words, ' ')) : written
  const isTime = /^(?:week|wk|kw|cw)\b[\s\d&()]*$/iu.test(rest)
  return /\p{L}{3}/u.test(rest) && !isTime && !isMeaningless(rest) ? spokenHeading(written) : ''
}

/** “brag-2025-03.md” as one would write it in a text. */
function nameAsText(name: string): string {
  return name
    .replace(/\.\w+$/, '')
    .replace(/_/g, '-')
    .replace(/(?<!\d)-|-(?!\d)/g, ' ')
}
