/** A count with its noun: `1 want`, `3 wants`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}

/** The text with its first letter large. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A share as a whole percentage: `41%`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

/** A size or share with two decimals, for whoever wants to check. */
export function decimals(value: number): string {
  return value.toFixed(2)
}

/** `March`, or `March 2025` when it was another year. */
export function monthOf(day: string, today: string): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4)
  return dateIn({ month: 'long', ...(sameYear ? {} : { year: 'numeric' }) }, day)
}

/** `12 Jan 2026`. */
export function dayInWords(day: string): string {
  return dateIn({ day: 'numeric', month: 'short', year: 'numeric' }, day)
}

/** `Jan 2026`. */
export function monthInWords(day: string): string {
  return dateIn({ month: 'short', year: 'numeric' }, day)
}

/** Days nearer than this need no year. */
const nearby = 300

/** `12 Jan`, or `12 Jan 2028` when the year would not be clear. */
export function nearDay(day: string, today: string): string {
  const away = Math.abs(Date.parse(day) - Date.parse(today)) / 86_400_000
  return away > nearby ? dayInWords(day) : dateIn({ day: 'numeric', month: 'short' }, day)
}

function dateIn(format: Intl.DateTimeFormatOptions, day: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...format }).format(new Date(day))
}

/** A period: `1 Jan 2026 – 30 Jun 2026`; nothing when both ends are open. */
export function periodInWords(starts: string | null, ends: string | null): string {
  if (starts && ends) return `${dayInWords(starts)} – ${dayInWords(ends)}`
  if (starts) return `from ${dayInWords(starts)}`
  return ends ? `until ${dayInWords(ends)}` : ''
}

/** `a, b and c`. */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(items)
}
