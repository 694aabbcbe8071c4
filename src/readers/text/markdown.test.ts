import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { parseMarkdown } from './markdown.ts'
import { linesOf, plainText, withoutTags } from './plain.ts'
import { lineOf, sourceOf } from './position.ts'

function outline(node: Nodes): unknown[] {
  const below = 'children' in node ? node.children.map(outline) : []
  return 'value' in node ? [node.type, node.value] : [node.type, ...below]
}

test('blocks, marks and links become mdast, with their lines', () => {
  const { root } = parseMarkdown('# A *b*\n\n- one\n  - two `x`\n\nsee https://a.org ~~no~~')
  expect(outline(root)).toEqual([
    'root',
    ['heading', ['text', 'A '], ['emphasis', ['text', 'b']]],
    [
      'list',
      [
        'listItem',
        ['paragraph', ['text', 'one']],
        ['list', ['listItem', ['paragraph', ['text', 'two '], ['inlineCode', 'x']]]],
      ],
    ],
    [
      'paragraph',
      ['text', 'see '],
      ['link', ['text', 'https://a.org']],
      ['text', ' '],
      ['delete', ['text', 'no']],
    ],
  ])
  expect(root.children.map(lineOf)).toEqual([1, 3, 6])
})

test('front matter and comments are taken out, and lines keep their numbers', () => {
  const { root, comments } = parseMarkdown('---\na: 1\n---\n<!-- x\n- no -->\n# B\n\n<!-- open')
  expect(root.children.map((node) => [node.type, lineOf(node)])).toEqual([
    ['yaml', 1],
    ['heading', 6],
    ['paragraph', 8],
  ])
  expect(comments).toBe(1)
})

test('what is no front matter stays text', () => {
  const { root } = parseMarkdown('---\na: 1\n---\n', () => false)
  expect(root.children[0]?.type).toBe('thematicBreak')
})

test('a table written in HTML is a table, with the empty lines in it, at its line', () => {
  const { root } = parseMarkdown('# A\n\n<table><tr><th>B\n\n<tr><td>c</td></table>\n\nd')
  expect(outline(root).slice(2)).toEqual([
    [
      'table',
      ['tableRow', ['tableCell', ['text', 'B']]],
      ['tableRow', ['tableCell', ['text', 'c']]],
    ],
    ['paragraph', ['text', 'd']],
  ])
  expect(root.children.map(lineOf)).toEqual([1, 3, 7])
})

test('a block is quoted as it was written, without the indentation its lines share', () => {
  const { root, lines } = parseMarkdown('- a\n\n    b [c](d){target=_blank}\n      more')
  const [list] = root.children
  const item = list?.type === 'list' ? list.children[0] : undefined
  const below = item?.children[1]
  expect(item && below && sourceOf(lines, below, item)).toBe('b [c](d)\n  more')
})

test('text loses its marks, but not what only looks like a tag', () => {
  const [paragraph] = parseMarkdown('**Led** [a](b){x} ![pic](c) Vector<String><br>d').root.children
  const text = paragraph ? plainText([paragraph]) : ''
  expect(text).toBe('Led a pic Vector<String><br>d')
  expect(withoutTags(text)).toBe('Led a pic Vector<String>\nd')
  expect(paragraph ? plainText([paragraph], '') : '').toBe('Led a  Vector<String><br>d')
})

test('a paragraph has the lines it was written in', () => {
  const [paragraph] = parseMarkdown('one **a\nb**\ntwo  \nthree').root.children
  const children = paragraph?.type === 'paragraph' ? paragraph.children : []
  expect(linesOf(children).map((line) => plainText(line))).toEqual(['one a\nb', 'two', 'three'])
})

test.each([
  ['comments', '<!--\n'],
  ['tables', '<table>\n\n'],
  ['quoted tables', '> <table>\n\n'],
])('%s that are never closed take time by their number, not its square', (_, text) => {
  const before = performance.now()
  expect(parseMarkdown(text.repeat(40_000)).root.children.length).toBeGreaterThan(0)
  expect(performance.now() - before).toBeLessThan(10_000)
})
