import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('the scripts of the first page are at most 80 kB as they are sent', () => {
  const folder = join(import.meta.dirname, '../dist/web')
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const scripts = [...page.matchAll(/"(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path)
  const sizes = scripts.map((path) => readFileSync(join(folder, `${path}.br`)).length)
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(80_000)
})
