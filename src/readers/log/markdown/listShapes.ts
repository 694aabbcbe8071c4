import type { ListItem } from 'mdast'
import type { Period } from '../../../domain/base/calendar.ts'
import type { Day } from '../../../domain/base/day.ts'
import type { DayOrder } from '../../dates/dayOrder.ts'
import { mayBeginWithPeriod } from '../../dates/front.ts'
import { periodIn } from '../../dates/writtenDays.ts'
import { logWords } from '../../vocabulary/logWords.ts'
import { isDeed, isPart } from '../deeds.ts'
import { readItem } from './items.ts'

/** Where a text stands, for the days in it. */
interface Place {
  today: Day
  within?: Period | undefined
  order?: DayOrder | undefined
}

/**
 * Whether a list only spells out the paragraph before it: a course outline, the parts of a job.
 * Bullets that say themselves what was done, or when, are entries of their own.
 */
export function isIntroducedBy(
  paragraph: string,
  items: readonly ListItem[],
  place: Place,
): boolean {
  const texts = items.map((item) => readItem(item).text)
  const ownEntries = texts.filter((text) => isDeed(text) || hasDateInFront(text, place))
  if (ownEntries.length * 2 >= texts.length) return false
  if (endsWith(paragraph, logWords().announcements) || !/[.!?…]["”’)]*$/u.test(paragraph))
    return true
  return texts.every(isPart)
}

function endsWith(paragraph: string, words: RegExp): boolean {
  const text = paragraph.trimEnd()
  return /[:：]$/u.test(text) || words.test(text)
}

/** Whether a sentence breaks off and says nothing without what follows. */
export function isUnfinished(paragraph: string): boolean {
  return endsWith(paragraph, logWords().unfinished)
}

/** Whether a text is headed by a day or period: “[Oct 2-3, 2025] …”, “2025-03-04 …”. */
export function hasDateInFront(text: string, { today, within, order }: Place): boolean {
  if (!mayBeginWithPeriod(text)) return false
  const period = periodIn(text, { today, within, order, relative: false })
  return period !== undefined && /^[^\p{L}\p{N}]*$/u.test(text.slice(0, period.at))
}

/** The period of a text that says no more than it: “Monday”, “March 2025”. */
export function dateAlone(text: string, { today, within, order }: Place): Period | undefined {
  if (!mayBeginWithPeriod(text)) return undefined
  const period = periodIn(text, { today, within, order, relative: false })
  return period && !/[\p{L}\p{N}]/u.test(text.replace(period.words, '')) ? period : undefined
}
