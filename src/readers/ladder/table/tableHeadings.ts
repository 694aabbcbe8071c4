import type { TableRow } from '../../text/table.ts'
import { isCompetencyLabel, isLevelLabel, roleOfField } from '../fields.ts'
import { levelLikeness } from '../levels.ts'
import { toldApart } from './rows.ts'

/** A second row of headings repeats words such as “Behaviour” and “Evidence” for each level. */
export function isSubheading({ cells }: TableRow): boolean {
  const filled = cells.filter((cell) => cell !== '')
  return (
    filled.length >= 4 &&
    new Set(filled).size <= filled.length / 2 &&
    filled.every((cell) => roleOfField(cell) !== null)
  )
}

/** The row with the headings: the one with most level names, or the first that is filled well. */
export function headerIndex(rows: readonly TableRow[], headerRows: number | null): number {
  const first = rows.slice(0, headerRows ? Math.max(headerRows, 1) : 10)
  const likeness = first.map((row, index) =>
    levelsAcross(row, rows.slice(Math.max(index - 3, 0), index + 4)),
  )
  const most = Math.max(...likeness)
  const named =
    headerRows !== null
      ? -1
      : first.findIndex(
          ({ cells }) => cells.some(isLevelLabel) && cells.filter(isLabel).length >= 2,
        )
  if (most >= 2)
    return named >= 0 && named < likeness.indexOf(most) ? named : likeness.indexOf(most)
  const labels = first.findIndex(({ cells }) => cells.filter(isLabel).length >= 2)
  if (labels >= 0) return labels
  const widths = rows.slice(0, 200).map(({ cells }) => cells.filter((cell) => cell !== '').length)
  const found = first.findIndex(({ cells }) => {
    const filled = cells.filter((cell) => cell !== '')
    return new Set(filled).size >= 2 && filled.length >= Math.max(...widths) - 1
  })
  return Math.max(found, 0)
}

/** How many levels a row names that are not part of a column of levels. */
function levelsAcross({ cells }: TableRow, near: readonly TableRow[]): number {
  const names = cells.filter(
    (cell, index) =>
      levelLikeness(cell) > 0.5 &&
      !near.some(
        (row) => (row.cells[index] ?? '') !== cell && levelLikeness(row.cells[index] ?? '') > 0.5,
      ),
  )
  return new Set(names).size
}

function isLabel(cell: string): boolean {
  return isLevelLabel(cell) || isCompetencyLabel(cell) || roleOfField(cell) !== null
}

/** Headings, spelt apart; one that is left empty beside a level belongs to that level. */
export function headers(
  row: TableRow,
  above: readonly TableRow[],
  repeated: Record<string, string>,
): string[] {
  const names: string[] = []
  const taken = new Set<string>()
  const group = above.at(-1)
  row.cells.forEach((cell, index) => {
    const spans =
      index > 0 && cell === row.cells[index - 1] && group !== undefined && group.cells[index] !== ''
    if (cell === '' || spans) {
      const before = names[index - 1]
      names.push(
        before !== undefined && levelLikeness(before) > 0.5 ? before : `column ${index + 1}`,
      )
      return
    }
    const isTaken = taken.has(cell)
    const groupName = group?.cells[index] ?? ''
    const wide =
      isTaken && groupName !== '' && !taken.has(`${groupName} ${cell}`)
        ? `${groupName} ${cell}`
        : cell
    names.push(toldApart(wide, taken, `column ${index + 1}`, repeated))
  })
  return names
}
