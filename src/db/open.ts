import { openEmbedded } from './embedded/open.ts'
import { migrate } from './migrate.ts'
import { type Store, storeOn } from './store.ts'

/** Opens the embedded database of a data folder, whose lock the caller holds. */
export async function openFolder(dir: string): Promise<Store> {
  const { pool, unhurried, close } = await openEmbedded(dir)
  try {
    await unhurried(() => migrate(pool))
    return storeOn(pool, close)
  } catch (error) {
    await close()
    throw error
  }
}
