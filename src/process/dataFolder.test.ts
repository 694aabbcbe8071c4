import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isFresh, refuseForeignFolder } from './dataFolder.ts'

const empty = () => mkdtempSync(join(tmpdir(), 'fairwind-folder-'))

test('a directory that is missing, empty or ours is fine', async () => {
  const [dir, ours] = [empty(), empty()]
  writeFileSync(join(dir, '.DS_Store'), '')
  mkdirSync(join(ours, 'postgres'))
  writeFileSync(join(ours, 'notes.txt'), '')
  for (const each of [join(dir, 'missing'), dir, ours])
    await expect(refuseForeignFolder(each)).resolves.toBeUndefined()
  expect([await isFresh(dir), await isFresh(ours)]).toEqual([true, false])
})

test('a directory with other files, a file, and one of another user each get a sentence', async () => {
  const [dir, other] = [empty(), empty()]
  writeFileSync(join(dir, 'thesis.tex'), '')
  await expect(refuseForeignFolder(dir)).rejects.toThrow('holds other files, not Fairwind’s data')
  await expect(refuseForeignFolder(join(dir, 'thesis.tex'))).rejects.toThrow('is a file')
  await expect(refuseForeignFolder(other, 4_242_424)).rejects.toThrow('belongs to another user')
})

test.skipIf(process.getuid?.() === 0)(
  'a directory that can’t be written gets a sentence',
  async () => {
    const dir = empty()
    chmodSync(dir, 0o500)
    await expect(refuseForeignFolder(dir)).rejects.toThrow('can’t read and write')
  },
)
