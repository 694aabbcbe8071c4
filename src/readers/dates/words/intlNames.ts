/** A month or a weekday, by number: 1 January, 1 Monday. */
export interface Named {
  month?: number
  weekday?: number
}

/**
 * The words a locale has for days near today, by how far they are: yesterday is -1. Short ones are
 * words of other languages: Hungarian “ma” is French too.
 */
export function nearDaysOf(locale: string): [string, number][] {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  return [-2, -1, 0, 1, 2]
    .map((days): [string, number] => [format.format(days, 'day'), days])
    .filter(([words]) => !/\p{N}|^\p{Script=Latin}{1,3}$/u.test(words))
}

/** Languages of which only these words are read. */
export const nearDayLocales = 'cs da fi hu id it ko nb nl pl pt ro ru sv tr uk vi'.split(' ')

/** A month of which the first is a Monday. */
const [year, monthOfWeek] = [2026, 5]

/**
 * The months and weekdays as a locale writes them alone and within dates, long and short. Names of
 * one character and names with figures are not among them.
 */
export function namesOf(locale: string): [string, Named][] {
  const names = (['long', 'short'] as const).flatMap((width) => [
    ...partsOf(locale, { month: width }, 'month'),
    // Many languages write the month of a date in another case.
    ...partsOf(locale, { day: 'numeric', month: width }, 'month'),
    ...partsOf(locale, { weekday: width }, 'weekday'),
  ])
  return names.filter(([name]) => name.length > 1 && !/\d/.test(name))
}

function partsOf(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  part: 'month' | 'weekday',
): [string, Named][] {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  return Array.from({ length: part === 'month' ? 12 : 7 }, (_, index) => {
    const moment =
      part === 'month' ? Date.UTC(year, index, 5) : Date.UTC(year, monthOfWeek, 1 + index)
    const name = format.formatToParts(moment).find(({ type }) => type === part)?.value ?? ''
    return [name, { [part]: index + 1 }]
  })
}
