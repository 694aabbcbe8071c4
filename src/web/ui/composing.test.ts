import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unlessComposing } from './composing.ts'

const web = join(import.meta.dirname, '..')

/** Where a page listens to keys, up to what handles them. */
const listening =
  /onKey(?:Down|Up|Press)(?:Capture)?=\{[^\n]*|addEventListener\(\s*'key\w+',[^\n]*/g

test('every handler of keys leaves out those of an input method', () => {
  const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.includes('.test.'),
  )
  const found = files.flatMap((file) =>
    [...readFileSync(join(web, file), 'utf8').matchAll(listening)].map(
      ([code]) => `${file}: ${code}`,
    ),
  )
  expect(found.length).toBeGreaterThan(6)
  const bypassing = found.filter(
    (each) => !each.includes('unlessComposing(') && !each.startsWith('ui/typing.ts'),
  )
  expect(bypassing).toEqual([])
})

test('a key that ends a word of an input method is not handled, as either browser tells it', () => {
  const pressed: string[] = []
  const press = unlessComposing(({ key }: KeyboardEvent) => pressed.push(key))
  press({ key: 'Enter', isComposing: true, keyCode: 13 } as KeyboardEvent)
  press({ key: 'Enter', isComposing: false, keyCode: 229 } as KeyboardEvent)
  press({ key: 'Enter', isComposing: false, keyCode: 13 } as KeyboardEvent)
  expect(pressed).toEqual(['Enter'])
})
