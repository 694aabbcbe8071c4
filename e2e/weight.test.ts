import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('the scripts of the first page are at most 80 kB as they are sent', () => {
  const folder = join(import.meta.dirname, '../dist/web/assets')
  const [first] = readdirSync(folder).filter((name) => /^index-.*\.js\.br$/.test(name))
  expect(readFileSync(join(folder, first!)).length).toBeLessThanOrEqual(80_000)
})
