import fs from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { claimFolder } from './claimFolder.ts'
import { temporaryFolder } from './fixtures/folder.ts'

test('a new folder is closed to other people', async () => {
  const dir = join(await temporaryFolder(), 'new/fairwind')
  await claimFolder(dir)
  expect((await fs.stat(dir)).mode & 0o777).toBe(0o700)
})

test('a folder with other files in it is refused, and left as it was', async () => {
  const dir = await temporaryFolder()
  await fs.writeFile(join(dir, 'thesis.tex'), '')
  await fs.writeFile(join(dir, 'photos.zip'), '')
  await fs.chmod(dir, 0o755)
  await expect(claimFolder(dir)).rejects.toThrow(/holds other files \(photos\.zip and 1 more\)/)
  expect((await fs.stat(dir)).mode & 0o777).toBe(0o755)
  expect(await fs.readdir(dir)).toEqual(['photos.zip', 'thesis.tex'])
})

test.each(['postgres', 'postgres.starting', 'backups', 'lock', '.DS_Store', 'lost+found'])(
  'a folder with “%s” in it is ours',
  async (name) => {
    const dir = await temporaryFolder()
    await fs.mkdir(join(dir, name))
    await claimFolder(dir)
  },
)

test('a file is no folder, and neither is what would lie in one', async () => {
  const file = join(await temporaryFolder(), 'notes.txt')
  await fs.writeFile(file, 'mine')
  for (const path of [file, join(file, 'data')])
    await expect(claimFolder(path)).rejects.toThrow(/is a file, not a directory/)
  expect(await fs.readFile(file, 'utf8')).toBe('mine')
})

test.runIf(process.getuid?.() === 0)('the data of another user is refused', async () => {
  const dir = await temporaryFolder()
  await fs.mkdir(join(dir, 'postgres'))
  await fs.chown(join(dir, 'postgres'), 12345, 12345)
  await expect(claimFolder(dir)).rejects.toThrow(/belongs to another user/)
})

test.skipIf(process.getuid?.() === 0)('a folder that may not be written is refused', async () => {
  const dir = await temporaryFolder()
  await fs.chmod(dir, 0o500)
  await expect(claimFolder(dir)).rejects.toThrow(/can’t read and write/)
})
