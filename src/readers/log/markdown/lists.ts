import type { List, ListItem } from 'mdast'
import { periodIn } from '../../dates/writtenDays.ts'
import { lineOf, sourceOf } from '../../text/position.ts'
import { isDeed, isPart } from '../deeds.ts'
import { addEntry, blankEntry, type Draft, push, type Surroundings, skip } from './draft.ts'
import { isOutline, spokenHeading } from './headingWords.ts'
import {
  hasOnlyLists,
  inlineOf,
  linksBelow,
  linksOf,
  nestedIn,
  readItem,
  sourceBelow,
} from './items.ts'
import { dateAlone, hasDateInFront } from './listShapes.ts'

/** Every bullet is an entry; the names of a stack or an outline are one together. */
export function addList(draft: Draft, list: List): void {
  if (isPreface(draft, list.children)) {
    for (const item of list.children)
      skip(draft, lineOf(item), readItem(item).text, 'It introduces the document.')
    return
  }
  if (isOneThing(draft, list.children)) addAsOne(draft, list)
  else for (const item of list.children) addItem(draft, item, {})
  draft.label = ''
  draft.open = undefined
}

/** Hints on how to keep the document: none says what was done, or when. */
function isPreface(draft: Draft, items: readonly ListItem[]): boolean {
  const texts = items.map((item) => readItem(item).text)
  return (
    draft.section.isPreface &&
    !texts.some((text) => isDeed(text) || periodIn(text, { ...draft, relative: false }))
  )
}

function isOneThing(draft: Draft, items: readonly ListItem[]): boolean {
  const title = draft.label || draft.section.path.at(-1) || ''
  const texts = items.map((item) => readItem(item).text)
  return (
    isOutline(title) &&
    texts.length > 1 &&
    texts.every((text) => isPart(text) && !hasDateInFront(text, draft))
  )
}

function addAsOne(draft: Draft, list: List): void {
  const names = list.children.map((item) => readItem(item).text).join(', ')
  push(draft, {
    ...blankEntry(draft, lineOf(list)),
    ...{ text: names, written: names, details: [sourceOf(draft.lines, list)] },
    links: list.children.flatMap(linksOf),
  })
}

/** A bullet that only heads those below it gives them its day or its name: “Monday”, “Talks”. */
function addItem(
  draft: Draft,
  item: ListItem,
  { over = [], within = draft.within }: Surroundings,
): void {
  const { text, isDecoration } = readItem(item)
  if (isDecoration) {
    skip(draft, lineOf(item), text, 'It is only a link or an image.')
    return
  }
  const here = { today: draft.today, order: draft.order, within }
  const nested = nestedIn(item)
  const heads = hasOnlyLists(item) && nested.length > 0
  const day = heads ? dateAlone(text, here) : undefined
  if (day) for (const each of nested) addItem(draft, each, { over, within: day })
  else if (heads && headsDated(text, nested, here))
    for (const each of nested)
      addItem(draft, each, { over: [...over, spokenHeading(text)], within })
  else {
    const source = sourceBelow(item, draft.lines)
    addEntry(draft, inlineOf(item), lineOf(item), {
      ...{ over, within, links: linksBelow(item) },
      details: source ? [source] : [],
    })
  }
}

function headsDated(
  text: string,
  nested: readonly ListItem[],
  here: Pick<Draft, 'today' | 'within' | 'order'>,
): boolean {
  const dated = nested.filter((each) => hasDateInFront(readItem(each).text, here))
  return dated.length > 1 && dated.length * 2 >= nested.length && !hasDateInFront(text, here)
}
