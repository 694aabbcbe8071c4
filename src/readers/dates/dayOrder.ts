/** In which order days are written in figures: 3/14 is month first, 14/3 day first. */
export type DayOrder = 'day first' | 'month first' | 'either'

/** The order a language with its country has, by its short dates. */
export function orderOfLocale(locale: string | undefined): DayOrder {
  if (locale === undefined || !locale.includes('-')) return 'either'
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'short' }).formatToParts(0)
  const first = parts.find(({ type }) => type === 'day' || type === 'month')
  return first?.type === 'month' ? 'month first' : 'day first'
}

const full = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/

/** A figure above 12 cannot be a month, and so shows the order of its whole column. */
export function dayOrderOf(cells: readonly string[]): DayOrder {
  const pairs = cells.flatMap((cell) => {
    const found = full.exec(cell)
    return found ? [[Number(found[1]), Number(found[2])] as const] : []
  })
  return orderOf(pairs)
}

/** Days as they head a line or stand in brackets: “11/19 shipped it”, “(28/2)”, “3/14/2025”. */
const leading = /(?:^[\s>*+-]*|[[(|]\s*)(\d{1,2})\/(\d{1,2})(?:\/(?:\d{4}|\d{2}))?(?![\d/%]|\.\d)/gm

/** The order in which a document writes its days, if any of them shows it. */
export function dayOrderIn(text: string): DayOrder {
  return orderOf(
    [...text.matchAll(leading)].map(([, first, second]) => [Number(first), Number(second)]),
  )
}

function orderOf(pairs: readonly (readonly [number, number])[]): DayOrder {
  const isDayFirst = pairs.some(([first, second]) => first > 12 && first < 32 && second < 13)
  const isMonthFirst = pairs.some(([first, second]) => second > 12 && second < 32 && first < 13)
  if (isDayFirst === isMonthFirst) return 'either'
  return isDayFirst ? 'day first' : 'month first'
}
