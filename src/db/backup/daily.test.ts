import fs from 'node:fs/promises'
import { expect, test } from 'vitest'
import { Day } from '../../domain/base/day.ts'
import { temporaryFolder } from '../embedded/fixtures/folder.ts'
import { backUpToday } from './daily.ts'

test('one backup a day; the last seven are kept, and nobody else’s files touched', async () => {
  const folder = await temporaryFolder()
  await fs.writeFile(`${folder}/before-0002-x.tar.gz`, '')
  const made: string[] = []
  const backUp = async (file: string) => {
    made.push(file)
    await fs.writeFile(file, '')
  }
  for (const day of ['01', '02', '02', '03', '04', '05', '06', '07', '08', '09'])
    await backUpToday({
      ...{ folder, backUp, report: () => {} },
      today: () => Day.parse(`2026-03-${day}`),
    })

  expect(made).toHaveLength(9)
  expect((await fs.readdir(folder)).sort()).toEqual([
    'before-0002-x.tar.gz',
    ...['03', '04', '05', '06', '07', '08', '09'].map((day) => `daily-2026-03-${day}.tar.gz`),
  ])
})

test('a backup that fails removes nothing', async () => {
  const folder = await temporaryFolder()
  await fs.writeFile(`${folder}/daily-2026-01-01.tar.gz`, '')
  const failing = {
    ...{ folder, report: () => {}, today: () => Day.parse('2026-03-01') },
    backUp: () => Promise.reject(new Error('The disk is full')),
  }
  await expect(backUpToday(failing)).rejects.toThrow('full')
  expect(await fs.readdir(folder)).toEqual(['daily-2026-01-01.tar.gz'])
})
