import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linksToOpen, nameOfLink } from './links.ts'

const urls = (text: string) => linksToOpen([], text).map(({ url }) => url)

test('addresses in a text are links, without the marks that end a sentence', () => {
  expect(urls('Fixed (see https://example.com/a_(b) and http://example.com/c).')).toEqual([
    'https://example.com/a_(b)',
    'http://example.com/c',
  ])
  expect(urls('“https://example.com/x”, https://example.com/x')).toEqual(['https://example.com/x'])
})

test('only web pages are opened', () => {
  const odd = [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://',
    '//x.example',
  ]
  expect(linksToOpen(odd.map((url) => ({ url, title: '' })))).toEqual([])
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const { url } of linksToOpen([{ url: text, title: '' }], text))
        expect(new URL(url).protocol).toMatch(/^https?:$/)
    }),
  )
})

test('a link without a title is called by where it leads', () => {
  expect(nameOfLink({ url: 'https://www.example.com/pull/1/', title: '' })).toBe(
    'example.com/pull/1',
  )
  expect(nameOfLink({ url: 'https://example.com', title: 'The note' })).toBe('The note')
})
