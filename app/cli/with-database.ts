import { join } from 'node:path'
import { readConfig, type Config } from '../../platform/config.ts'
import { openDatabase, type Database } from '../../platform/database/open.ts'
import { folderStore } from '../../platform/files/folder-store.ts'
import type { FileStore } from '../../platform/files/store.ts'

export type AtHand = { config: Config; db: Database; files: FileStore }

/** Runs the work of a verb on the database of the environment, as it stands, and closes it. */
export async function withDatabase<T>(work: (at: AtHand) => Promise<T>): Promise<T> {
  const config = readConfig()
  const db = await openDatabase(config)
  try {
    return await work({ config, db, files: folderStore(join(config.dataDir, 'files')) })
  } finally {
    await db.close()
  }
}
