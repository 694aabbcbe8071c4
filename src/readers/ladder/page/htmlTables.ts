import { type GridRow, mostColumns } from '../table/grid.ts'
import type { Block } from './document.ts'
import { type Element, wordsOf } from './htmlWords.ts'

/** Tables within a table lay a page out; the inner ones hold the ladder. */
export function holdsLayout(table: Element): boolean {
  return elementsIn(table, 'table').length > 0
}

export function elementsIn(element: Element, tag: string): Element[] {
  return element.childNodes.flatMap((child) =>
    'tagName' in child
      ? [...(child.tagName === tag ? [child] : []), ...elementsIn(child, tag)]
      : [],
  )
}

/** A published spreadsheet has its own letters above and numbers beside the cells. */
export function isSheet([letters, ...rows]: readonly GridRow[]): boolean {
  const [, ...names] = letters?.cells ?? []
  const hasLetters =
    names.length > 1 &&
    names.slice(0, 26).every((name, index) => name === String.fromCharCode(65 + index))
  return hasLetters && rows.every(({ cells }) => /^\d*$/.test(cells[0] ?? ''))
}

export function sheetOf([, ...rows]: readonly GridRow[]): Block {
  return {
    kind: 'table',
    rows: rows.map(({ where, cells }) => ({ where, cells: cells.slice(1) })),
    headerRows: null,
  }
}

export function isHeaderRow(row: Element): boolean {
  const parent = row.parentNode
  if (parent && 'tagName' in parent && parent.tagName === 'thead') return true
  const cells = row.childNodes.filter((cell): cell is Element => 'tagName' in cell)
  return cells.length > 0 && cells.every(({ tagName }) => tagName === 'th')
}

/** The cells of one row, with those that reach into it from above. */
export function cellsOf(
  row: Element,
  pending: Map<number, { text: string; left: number }>,
): string[] {
  const cells: string[] = []
  const takePending = () => {
    for (
      let open = pending.get(cells.length);
      open && cells.length <= mostColumns;
      open = pending.get(cells.length)
    ) {
      if (--open.left === 0) pending.delete(cells.length)
      cells.push(open.text)
    }
  }
  for (const cell of row.childNodes) {
    if (!('tagName' in cell) || !/^t[dh]$/.test(cell.tagName)) continue
    takePending()
    if (cells.length > mostColumns) break
    const text = wordsOf(cell)
    const down = spanOf(cell, 'rowspan')
    for (let across = spanOf(cell, 'colspan'); across > 0; across--) {
      if (down > 1) pending.set(cells.length, { text, left: down - 1 })
      cells.push(text)
    }
  }
  takePending()
  return cells
}

function spanOf(cell: Element, name: string): number {
  const written = Number(cell.attrs.find((each) => each.name === name)?.value ?? 1)
  return Number.isInteger(written) && written > 0 ? Math.min(written, 200) : 1
}
