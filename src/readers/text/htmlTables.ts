import type { Element } from 'hast'
import type { State } from 'hast-util-to-mdast'
import type { RootContent, Table, TableCell, TableRow } from 'mdast'
import { phrasing } from './plain.ts'
import { mostColumns } from './table.ts'

declare module 'mdast' {
  interface TableData {
    /** How many rows at the top are headings. Without it, it is the first. */
    headerRows?: number
  }
}

/**
 * A table, its caption before it. Cells over several rows or columns are repeated in each.
 * A table around other tables lays a page out: its cells are read as parts of the page.
 */
export function tableFrom(state: State, node: Element): RootContent[] {
  if (elementsIn(node, 'table').length > 0) return state.toFlow(state.all(node)) as RootContent[]
  const captions = elementsIn(node, 'caption').flatMap((each) => state.all(each))
  const table: Table = { type: 'table', children: [], data: { headerRows: 0 } }
  const pending: Pending = new Map()
  const rows = elementsIn(node, 'tr')
  const headings = new Set(elementsIn(node, 'thead').flatMap((head) => elementsIn(head, 'tr')))
  const isHeading = (row: Element) => headings.has(row) || areHeadings(row)
  const end = rows.findIndex((row) => !isHeading(row))
  table.data = { headerRows: end < 0 ? rows.length : end }
  table.children = rows.map((row) => rowOf(state, row, pending))
  state.patch(node, table)
  return [...(state.toFlow(captions) as RootContent[]), table]
}

function elementsIn(element: Element, tag: string): Element[] {
  return element.children.flatMap((child) =>
    child.type === 'element'
      ? [...(child.tagName === tag ? [child] : []), ...elementsIn(child, tag)]
      : [],
  )
}

function areHeadings({ children }: Element): boolean {
  const cells = children.filter((cell) => cell.type === 'element')
  return cells.length > 0 && cells.every(({ tagName }) => tagName === 'th')
}

/** Cells that reach into the rows below, by their column. */
type Pending = Map<number, { cell: TableCell; left: number }>

function rowOf(state: State, row: Element, pending: Pending): TableRow {
  const cells: TableCell[] = []
  for (const each of row.children) {
    if (each.type !== 'element' || !/^t[dh]$/.test(each.tagName)) continue
    takePending(cells, pending)
    if (cells.length > mostColumns) break
    addCell(state, each, cells, pending)
  }
  takePending(cells, pending)
  const made: TableRow = { type: 'tableRow', children: cells }
  state.patch(row, made)
  return made
}

function takePending(cells: TableCell[], pending: Pending): void {
  for (let open = pending.get(cells.length); open; open = pending.get(cells.length)) {
    if (cells.length > mostColumns) return
    if (--open.left === 0) pending.delete(cells.length)
    cells.push(open.cell)
  }
}

function addCell(state: State, element: Element, cells: TableCell[], pending: Pending): void {
  const cell: TableCell = { type: 'tableCell', children: phrasing(state.all(element)) }
  state.patch(element, cell)
  const down = spanOf(element, 'rowSpan')
  for (let across = spanOf(element, 'colSpan'); across > 0; across--) {
    if (down > 1) pending.set(cells.length, { cell, left: down - 1 })
    cells.push(cell)
  }
}

function spanOf({ properties }: Element, name: string): number {
  const written = Number(properties[name] ?? 1)
  return Number.isInteger(written) && written > 0 ? Math.min(written, 200) : 1
}
