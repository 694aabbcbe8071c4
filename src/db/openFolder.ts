import { join } from 'node:path'
import { fail } from '../domain/base/errors.ts'
import { damagedFolder, openingError } from './backup/damage.ts'
import { backUpFolder, dropSlot, type Lend } from './backup/folder.ts'
import type { Manifest } from './backup/manifest.ts'
import { openEmbedded } from './embedded/open.ts'
import { isDamage } from './store/dbErrors.ts'
import { migrate } from './store/migrate.ts'
import { type Store, storeOn } from './store/store.ts'

/** An embedded database, which has nobody else to back it up. */
export interface FolderStore extends Store {
  /** @param made the moment, for the backup to hold */
  backUp(file: string, made: string): Promise<Manifest>
}

/**
 * Opens the embedded database of a data folder, whose lock the caller holds. Before a migration
 * touches data that is there, it is backed up.
 *
 * @param onFailure hears, for the log, why the database stopped or what housekeeping could not do
 */
export async function openFolder(
  dir: string,
  now: () => string,
  onFailure: (reason: Error) => void = () => {},
): Promise<FolderStore> {
  const embedded = await openEmbedded(dir, { onFailure }).catch((error) => {
    throw openingError(dir, error)
  })
  const { pool, unhurried, undisturbed, close } = embedded
  const backUp = oneAtATime((file: string, made: string, lend: Lend) =>
    backUpFolder(dir, file, made, lend),
  )
  try {
    await dropSlot(pool)
    await unhurried(() =>
      migrate(pool, {
        beforeChange: async (client, { name }) => {
          const made = now()
          await backUp(fileBefore(dir, name, made), made, (work) => work(client))
        },
      }),
    )
  } catch (error) {
    await close().catch(() => {})
    throw openingError(dir, error)
  }
  return {
    ...explainingDamage(dir, storeOn(pool, close)),
    // A vacuum meanwhile would only write what then has to be copied, too.
    backUp: (file, made) =>
      undisturbed(() =>
        backUp(file, made, async (work) => {
          const client = await pool.connect()
          return work(client).finally(() => client.release())
        }),
      ),
  }
}

/** A page of a table may turn out to be damaged long after the folder was opened. */
function explainingDamage(dir: string, { close, transaction }: Store): Store {
  return {
    close,
    transaction: (...work) =>
      transaction(...work).catch((error) => {
        throw isDamage(error.cause) ? damagedFolder(dir, error.cause) : error
      }),
  }
}

/** Two would end each other's. */
function oneAtATime<Given extends unknown[], Result>(work: (...given: Given) => Promise<Result>) {
  let isUnderWay = false
  return async (...given: Given): Promise<Result> => {
    if (isUnderWay) fail('conflict', 'A backup is already running. Wait until it finishes.')
    isUnderWay = true
    return work(...given).finally(() => {
      isUnderWay = false
    })
  }
}

/** Named for what comes next, and for the moment, since a migration may fail and be tried again. */
function fileBefore(dir: string, migration: string, made: string): string {
  const name = `before-${migration.replace('.sql', '')}-${made.replaceAll(/[:.]/g, '-')}.tar.gz`
  return join(backupFolder(dir), name)
}

/** Where backups of a data folder lie unless somebody names another place. */
export function backupFolder(dir: string): string {
  return join(dir, 'backups')
}
