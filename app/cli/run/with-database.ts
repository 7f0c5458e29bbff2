import { join } from 'node:path'
import { readConfig, type Config } from '../../../platform/config.ts'
import { refuseHalfRestored } from '../../../platform/database/migrate.ts'
import { openDatabase, type Database } from '../../../platform/database/open.ts'
import { folderStore } from '../../../platform/files/folder-store.ts'
import type { FileStore } from '../../../platform/files/store.ts'

export type AtHand = { config: Config; db: Database; files: FileStore }

/** Runs the work of a verb on the database of the environment, as it stands, and closes it. What a killed restore left is refused. */
export const withDatabase = <T>(work: (at: AtHand) => Promise<T>): Promise<T> =>
  withDatabaseAsItIs(async at => {
    await refuseHalfRestored(at.db.kysely)
    return work(at)
  })

/** For the verbs that find and mend what a killed restore left. */
export async function withDatabaseAsItIs<T>(work: (at: AtHand) => Promise<T>): Promise<T> {
  const config = readConfig()
  const db = await openDatabase(config)
  try {
    return await work({ config, db, files: folderStore(join(config.dataDir, 'files')) })
  } finally {
    await db.close()
  }
}
