import type { Nodes, RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { parseHtml } from './html.ts'
import { plainText } from './plain.ts'
import { tableOf } from './table.ts'

function said(node: Nodes): string {
  return `${node.type} ${plainText([node])}`
}

function tableIn(children: readonly RootContent[]) {
  const table = children.find((node) => node.type === 'table')
  return table && tableOf(table, (cell) => plainText(cell.children).trim())
}

test('headings, paragraphs and lists are read, and what serves only the page is not', () => {
  const { children } = parseHtml(
    '<head><title>x</title><script>y</script></head><nav>z</nav><h1>A <a href="#a">b</a></h1>' +
      '<b><p>c</p><p>d</p></b><details><summary>e</summary>f</details><dl><dt>g<dd>h</dl>',
  )
  expect(children.map(said)).toEqual([
    ...['heading A b', 'paragraph c', 'paragraph d', 'paragraph e', 'paragraph f'],
    ...['heading g', 'paragraph h'],
  ])
})

test('a cell over several rows or columns is repeated, and its list is written in lines', () => {
  const { children } = parseHtml(
    '<table><caption>C</caption><thead><tr><th>A<th colspan=2>B</thead>' +
      '<tr><td rowspan=2>x<ul><li>one</ul><td>y<td>z<tr><td>v<td>w</table>',
  )
  expect(children.map(({ type }) => type)).toEqual(['paragraph', 'table'])
  const table = tableIn(children)
  expect(table?.headerRows).toBe(1)
  expect(table?.rows.map(({ cells }) => cells)).toEqual([
    ['A', 'B', 'B'],
    ['x\n- one', 'y', 'z'],
    ['x\n- one', 'v', 'w'],
  ])
})

test('a table that lays a page out gives way to the tables in it', () => {
  const { children } = parseHtml('<table><tr><td><h2>A</h2><td><table><tr><td>b</table></table>')
  expect(children.map(({ type }) => type)).toEqual(['heading', 'table'])
})

test('lines count from the text around', () => {
  expect(parseHtml('\n<p>a</p>', 10).children[0]?.position?.start.line).toBe(12)
})

test.each(['div', 'span', 'b', 'ul', 'q'])('thousands of open <%s> are refused', (tag) => {
  expect(() => parseHtml(`<${tag}>`.repeat(20_000))).toThrow('nested too deeply')
})

test('thousands of parts beside each other are not', () => {
  expect(parseHtml('<p>x'.repeat(20_000)).children).toHaveLength(20_000)
})
