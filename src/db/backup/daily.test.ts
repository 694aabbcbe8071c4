import fs from 'node:fs/promises'
import { expect, test } from 'vitest'
import { Day } from '../../domain/base/day.ts'
import { temporaryFolder } from '../embedded/fixtures/folder.ts'
import { backUpToday, isDailyBackupDue } from './daily.ts'

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

test('a backup is due from the day after the first, until there is one of the day', async () => {
  const [dir, folder] = [await temporaryFolder(), await temporaryFolder()]
  const isDue = (day: string) => isDailyBackupDue(dir, folder, Day.parse(day))
  expect(await isDue('2026-03-02')).toBe(false)
  await fs.mkdir(`${dir}/postgres`)
  await fs.writeFile(`${dir}/postgres/PG_VERSION`, '18')
  const begun = new Date(2026, 2, 1, 23, 30)
  await fs.utimes(`${dir}/postgres/PG_VERSION`, begun, begun)
  expect(await isDue('2026-03-01')).toBe(false)
  expect(await isDue('2026-03-02')).toBe(true)
  await fs.writeFile(`${folder}/daily-2026-03-02.tar.gz`, '')
  expect(await isDue('2026-03-02')).toBe(false)
})
