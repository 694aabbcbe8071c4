import type { Blockquote, Code, List, Table } from 'mdast'
import { lineOf, sourceOf } from '../../text/position.ts'
import { blankEntry, type Draft, pathOf, push, skip } from './draft.ts'
import { isAboutGoals, spokenHeading } from './headingWords.ts'
import { hasDateInFront } from './listShapes.ts'
import { addList } from './lists.ts'
import { addParagraph } from './paragraphs.ts'
import type { Section } from './sections.ts'
import { addStory, isStory } from './stories.ts'
import { readTable } from './table.ts'

/** Reads one section: bullets and paragraphs become entries, what introduces others joins them. */
export function entriesOf(
  section: Section,
  name: string,
  { today, order, lines }: Pick<Draft, 'today' | 'order' | 'lines'>,
): Pick<Draft, 'entries' | 'candidates' | 'leftOut'> {
  const draft: Draft = {
    ...{ section, name, today, order, lines, within: section.within },
    ...{ entries: [], candidates: [], leftOut: [], label: '', open: undefined },
  }
  if (isStory(section)) {
    addStory(draft)
    return draft
  }
  if (section.isEmpty) addEmpty(draft)
  let isTaken = false
  for (const [index, block] of section.blocks.entries()) {
    const next = section.blocks[index + 1]
    isTaken = !isTaken && addBlock(draft, block, next?.type === 'list' ? next : undefined)
  }
  return draft
}

function addBlock(draft: Draft, block: Section['blocks'][number], list: List | undefined): boolean {
  if (block.type === 'paragraph') return addParagraph(draft, block, list)
  if (block.type === 'list') addList(draft, block)
  else if (block.type === 'table') addTable(draft, block)
  else addQuoteOrCode(draft, block)
  return false
}

/** A heading alone is an entry when it has a day: “## 3 March: spoke at the meetup”. */
function addEmpty(draft: Draft): void {
  const { written, path, line } = draft.section
  const text = written.at(-1) ?? ''
  const isTelling = path.length > 0 && spokenHeading(text) === path.at(-1)
  if (isTelling && hasDateInFront(text, draft))
    push(draft, { ...blankEntry(draft, line), text, written: text, path: path.slice(0, -1) })
  else skip(draft, line, text, 'It is a heading without content.')
}

function addTable(draft: Draft, block: Table): void {
  const { section, name, today, order, within } = draft
  if (isAboutGoals(pathOf(draft))) {
    skip(
      draft,
      lineOf(block),
      'a table',
      'It is about goals, not completed work.',
      block.children.length - 1 || 1,
    )
    return
  }
  if (block.children.length <= (block.data?.headerRows ?? 1))
    skip(draft, lineOf(block), 'a table', 'It has no rows.')
  const found = readTable(block, name, { today, order, within, tags: section.path })
  for (const candidate of found.candidates) draft.candidates.push(candidate)
  for (const each of found.leftOut) draft.leftOut.push(each)
}

/** What others said, or an example: it belongs to the entry before it. */
function addQuoteOrCode(draft: Draft, block: Blockquote | Code): void {
  const source = sourceOf(draft.lines, block)
  const line = lineOf(block)
  const before = draft.open ?? draft.entries.at(-1)
  if (before) before.details.push(source)
  else if (draft.section.isPreface) skip(draft, line, source, 'It introduces the document.')
  else if (block.type === 'code')
    skip(draft, line, 'a code block', 'It does not say what happened.')
  else {
    const text = source
      .replace(/^[ \t]*>[ \t]?/gm, '')
      .replace(/\s+/g, ' ')
      .trim()
    push(draft, { ...blankEntry(draft, line), text, written: text })
  }
}
