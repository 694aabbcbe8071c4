import fs from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { fail } from '../../domain/base/errors.ts'
import { fill } from './place.ts'
import { inBeside, openedFor, refuseDatabase } from './restore.ts'
import type { Batch, TableSum } from './rows.ts'
import { lockedSource } from './source.ts'
import { countRows } from './tables.ts'

/** Hears how many of all rows are through. */
export type Progress = (done: number, all: number) => void

/** Copies the record of a data folder into an empty database of a server. */
export async function moveToServer(
  dir: string,
  target: pg.Pool,
  progress: Progress,
): Promise<TableSum[]> {
  await fs
    .access(join(dir, 'postgres'))
    .catch(() => fail('not_found', `${dir} contains no Fairwind data.`))
  return openedFor(dir, (pool) => copy(pool, target, progress))
}

/** Copies the record of a server into a data folder that holds none. */
export async function moveToFolder(
  source: pg.Pool,
  dir: string,
  progress: Progress,
): Promise<TableSum[]> {
  await refuseDatabase(dir)
  const makeWay = () => refuseDatabase(dir)
  return inBeside(dir, makeWay, (beside) =>
    openedFor(beside, (pool) => copy(source, pool, progress)),
  )
}

async function copy(source: pg.Pool, target: pg.Pool, progress: Progress): Promise<TableSum[]> {
  const all = await rowsIn(source)
  let done = 0
  const heard = ({ lines }: Batch) => {
    done += lines.length
    progress(done, all)
  }
  return fill(target, await lockedSource(source), heard)
}

/** For the progress only: on a server the policies may hide rows from this, and then it is less. */
async function rowsIn(source: pg.Pool): Promise<number> {
  const client = await source.connect()
  const counts = await countRows(client).finally(() => client.release())
  return counts.reduce((sum, { rows }) => sum + rows, 0)
}
