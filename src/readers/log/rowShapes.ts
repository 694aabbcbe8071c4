import { logWords } from '../vocabulary/logWords.ts'
import { spoken } from './columns.ts'
import type { Row } from './records.ts'

const bullet = /^\s*(?:[-*•]|\d{1,2}[.)])\s+/

/** A row for each bullet of a cell that is nothing but bullets: a week’s answer in a form. */
export function inBullets(row: Row, column: string): Row[] {
  const lines = (row.values.get(column) ?? '').split('\n').filter((line) => line.trim() !== '')
  if (lines.length < 2 || !lines.every((line) => bullet.test(line))) return [row]
  return lines.map((line) => ({
    ...row,
    values: new Map([...row.values, [column, line.replace(bullet, '')]]),
  }))
}

/** Whether the rows are stretches of time, of which many may be of one work. */
export function isTimes(names: readonly string[]): boolean {
  const columns = names.map(spoken)
  const { durations, timeColumns } = logWords()
  return [durations, timeColumns].every((pattern) => columns.some((name) => pattern.test(name)))
}

/** Of stretches of time on one work the last; what each day brings anew is none. */
export function lastOfEach(rows: readonly Row[], columns: readonly string[]): Row[] {
  const last = new Map<string, Row>()
  for (const row of rows) {
    const text =
      columns.map((name) => row.values.get(name) ?? '').find((cell) => cell.trim() !== '') ?? ''
    last.delete(spoken(text))
    last.set(spoken(text), row)
  }
  return [...last].filter(([text]) => !logWords().routines.test(text)).map(([, row]) => row)
}
