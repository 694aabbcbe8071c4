import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksIn, piecesIn } from './markdownBlocks.ts'

test('plain Markdown is read as blocks', () => {
  const text = '# Title\nOne\ntwo\n\n- a\n- b\n\n1. x\n> said\n\n```\ncode *as is*\n```\n---'
  expect(blocksIn(text)).toEqual([
    { kind: 'heading', lines: ['Title'] },
    { kind: 'text', lines: ['One', 'two'] },
    { kind: 'list', lines: ['a', 'b'] },
    { kind: 'numbered', lines: ['x'] },
    { kind: 'quote', lines: ['said'] },
    { kind: 'code', lines: ['code *as is*'] },
    { kind: 'rule', lines: [''] },
  ])
})

test('only addresses of the web become links', () => {
  expect(piecesIn('a **b** *c* `d` [e](https://f.org)')).toMatchObject([
    { kind: 'text' },
    { kind: 'strong', text: 'b' },
    { kind: 'text' },
    { kind: 'em', text: 'c' },
    { kind: 'text' },
    { kind: 'code', text: 'd' },
    { kind: 'text' },
    { kind: 'link', text: 'e', url: 'https://f.org' },
  ])
  expect(piecesIn('[x](javascript:alert(1))')).toEqual([
    { kind: 'text', text: '[x](javascript:alert(1))' },
  ])
  expect(piecesIn('snake_case_name')).toEqual([{ kind: 'text', text: 'snake_case_name' }])
})

test('no word of a line gets lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b ', '*', '**', '_', '`', '[', '](', ')'), { maxLength: 30 }),
      (parts) => {
        const line = parts.join('')
        const letters = (text: string) => text.replace(/[^ab]/g, '')
        expect(
          letters(
            piecesIn(line)
              .map(({ text }) => text)
              .join(''),
          ),
        ).toBe(letters(line))
      },
    ),
  )
})
