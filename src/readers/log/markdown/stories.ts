import { periodIn } from '../../dates/writtenDays.ts'
import { linesOf } from '../../text/plain.ts'
import { sourceOf } from '../../text/position.ts'
import { logWords } from '../../vocabulary/logWords.ts'
import { blankEntry, type Draft, push, skip } from './draft.ts'
import { isKind, spokenHeading } from './headingWords.ts'
import { linksOf, readItem } from './items.ts'
import type { Section } from './sections.ts'
import { read } from './text.ts'

/** Whether a section tells one thing in parts below its heading: situation, action, result. */
export function isStory({ path, blocks }: Section): boolean {
  const items = blocks.flatMap(itemsOf)
  const parts = items.filter((text) => logWords().storyParts.test(text))
  return path.length > 0 && parts.length > 1 && parts.length * 3 >= items.length * 2
}

/** The heading is what was done, and its parts are the details. */
export function addStory(draft: Draft): void {
  const { section } = draft
  const text = section.written.at(-1)!
  const said = section.blocks
    .flatMap(itemsOf)
    .map((each) => each.replace(logWords().storyParts, ''))
  if (said.every((each) => each === '')) {
    skip(draft, section.line, text, 'It is an empty template.')
    return
  }
  const dated = section.blocks.flatMap(linesIn).find((line) => logWords().storyDates.test(line))
  const within = dated
    ? periodIn(dated.replace(logWords().storyDates, ''), { ...draft, relative: false })
    : undefined
  push(draft, {
    ...blankEntry(draft, section.line),
    ...{ text: spokenHeading(text), written: text, within: within ?? draft.within },
    path: section.path.slice(0, -1).filter((heading) => !isKind(heading)),
    details: section.blocks.flatMap((block) =>
      block.type === 'table' ? [] : [sourceOf(draft.lines, block)],
    ),
    links: section.blocks.flatMap((block) =>
      block.type === 'list' ? block.children.flatMap(linksOf) : [],
    ),
  })
}

function itemsOf(block: Section['blocks'][number]): string[] {
  if (block.type === 'list') return block.children.map((item) => readItem(item).text)
  return linesIn(block).filter((line) => logWords().storyParts.test(line))
}

function linesIn(block: Section['blocks'][number]): string[] {
  return block.type === 'paragraph' ? linesOf(block.children).map((line) => read(line).text) : []
}
