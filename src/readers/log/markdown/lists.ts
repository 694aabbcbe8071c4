import type { EvidenceLink } from '../../../domain/log/evidence.ts'
import { periodIn } from '../../dates/writtenDays.ts'
import { isDeed, isPart } from '../deeds.ts'
import type { Block, Item } from './blocks.ts'
import { addEntry, blankEntry, type Draft, push, type Surroundings, skip } from './draft.ts'
import { isOutline, spokenHeading } from './headingWords.ts'
import { dateAlone, hasDateInFront } from './listShapes.ts'
import { read } from './text.ts'

/** Every bullet is an entry; the names of a stack or an outline are one together. */
export function addList(draft: Draft, list: Extract<Block, { kind: 'list' }>): void {
  if (isPreface(draft, list.items)) {
    for (const item of list.items)
      skip(draft, item.line, read(item.inline).text, 'It introduces the document.')
    return
  }
  if (isOneThing(draft, list.items)) addAsOne(draft, list)
  else for (const item of list.items) addItem(draft, item, {})
  draft.label = ''
  draft.open = undefined
}

/** Hints on how to keep the document: none says what was done, or when. */
function isPreface(draft: Draft, items: readonly Item[]): boolean {
  const texts = items.map((item) => read(item.inline).text)
  return (
    draft.section.isPreface &&
    !texts.some((text) => isDeed(text) || periodIn(text, { ...draft, relative: false }))
  )
}

function isOneThing(draft: Draft, items: readonly Item[]): boolean {
  const title = draft.label || draft.section.path.at(-1) || ''
  const texts = items.map((item) => read(item.inline).text)
  return (
    isOutline(title) &&
    texts.length > 1 &&
    texts.every((text) => isPart(text) && !hasDateInFront(text, draft))
  )
}

function addAsOne(draft: Draft, { items, line, source }: Extract<Block, { kind: 'list' }>): void {
  const names = items.map((item) => read(item.inline).text).join(', ')
  push(draft, {
    ...blankEntry(draft, line),
    ...{ text: names, written: names, details: [source], links: items.flatMap(linksOf) },
  })
}

/** A bullet that only heads those below it gives them its day or its name: “Monday”, “Talks”. */
function addItem(
  draft: Draft,
  item: Item,
  { over = [], within = draft.within }: Surroundings,
): void {
  const { text, isDecoration } = read(item.inline)
  if (isDecoration) {
    skip(draft, item.line, text, 'It leads to another place, or is a picture.')
    return
  }
  const here = { today: draft.today, order: draft.order, within }
  const day = dateAlone(text, here)
  const heads = item.hasOnlyLists && item.nested.length > 0
  if (heads && day) for (const nested of item.nested) addItem(draft, nested, { over, within: day })
  else if (heads && headsDated(text, item.nested, here))
    for (const nested of item.nested)
      addItem(draft, nested, { over: [...over, spokenHeading(text)], within })
  else
    addEntry(draft, item.inline, item.line, {
      ...{ over, within, links: linksBelow(item) },
      details: item.below ? [item.below] : [],
    })
}

function headsDated(
  text: string,
  nested: readonly Item[],
  here: Pick<Draft, 'today' | 'within' | 'order'>,
): boolean {
  const dated = nested.filter((each) => hasDateInFront(read(each.inline).text, here))
  return dated.length > 1 && dated.length * 2 >= nested.length && !hasDateInFront(text, here)
}

export function linksOf(item: Item): EvidenceLink[] {
  return [...read(item.inline).links, ...linksBelow(item)]
}

function linksBelow({ inlineBelow }: Item): EvidenceLink[] {
  return inlineBelow.flatMap((inline) => read(inline).links)
}
