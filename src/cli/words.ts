import { InvalidArgumentError } from 'commander'
import { Day } from '../domain/base/day.ts'

/** Reads `0.8` or `80%` as a share; the operation checks the range. */
export function share(text: string): number {
  const number = Number(text.replace(/\s*%$/, ''))
  if (text.trim() === '' || Number.isNaN(number))
    throw new InvalidArgumentError('Use a number from 0 to 1, or a percentage such as 80%.')
  return text.trim().endsWith('%') ? number / 100 : number
}

/** Reads a number. */
export function number(text: string): number {
  const read = Number(text)
  if (text.trim() === '' || Number.isNaN(read)) throw new InvalidArgumentError('Use a number.')
  return read
}

/** Reads a day as `2026-03-31`. */
export function day(text: string): Day {
  const read = Day.safeParse(text.trim())
  if (!read.success) throw new InvalidArgumentError(read.error.issues[0]?.message ?? '')
  return read.data
}

/** A day as people write it: `6 Sep 2025`. */
export function dayInWords(day: string): string {
  const format = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat('en-GB', format).format(new Date(day))
}

/** `1 entry`, `3 entries`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`
}

/** A share as a whole percentage, `—` for none. */
export function percent(share: number | null): string {
  return share === null ? '—' : `${Math.round(share * 100)}%`
}

/** A share as a bar of ten. */
export function bar(share: number): string {
  const full = Math.round(share * 10)
  return '█'.repeat(full) + '░'.repeat(10 - full)
}

/** Lines in columns, as wide as their widest cell on screen. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows)
    for (const [index, cell] of row.entries())
      widths[index] = Math.max(widths[index] ?? 0, widthOf(cell))
  return rows
    .map((row) =>
      row
        .map((cell, index) => padded(cell, widths[index]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - widthOf(cell)))
}

const graphemes = new Intl.Segmenter()

/** Columns on a screen: wide scripts and emoji take two. */
function widthOf(text: string): number {
  let width = 0
  for (const { segment } of graphemes.segment(text))
    width += /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/u.test(
      segment,
    )
      ? 2
      : 1
  return width
}
