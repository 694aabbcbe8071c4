import { expect, test } from 'vitest'
import { readCsvTable } from './csv.ts'

function cellsOf(text: string): string[][] {
  return readCsvTable(text).rows.map(({ cells }) => cells)
}

test.each([
  ['commas', 'a,b\n1,2'],
  ['semicolons', 'a;b\n1;2'],
  ['tabs', 'a\tb\n1\t2'],
  ['bars', 'a|b\n1|2'],
  ['a byte order mark', '\uFEFFa,b\n1,2'],
  ['a line that says so', 'sep=;\na;b\n1;2'],
  ['line breaks of Windows', 'a,b\r\n1,2'],
])('%s: two columns are told apart', (_, text) => {
  expect(cellsOf(text)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
})

test('a cell holds what its quotation marks hold, and rows know the line they begin on', () => {
  const { rows } = readCsvTable('a,b\n"1\n""x"", y",2\n\n3,4')
  expect(rows).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1\n"x", y', '2'] },
    { line: 4, cells: [''] },
    { line: 5, cells: ['3', '4'] },
  ])
})

test('a quotation mark gone wrong is refused with its line', () => {
  expect(() => readCsvTable('sep=,\na,b\n1,"2')).toThrow('opens on line 3 and is never closed')
  expect(() => readCsvTable('a,b\n1,"2"x')).toThrow('close in the middle of a cell, on line 2')
})
