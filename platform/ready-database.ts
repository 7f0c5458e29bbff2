import { join } from 'node:path'
import { backup } from './backup/backup.ts'
import type { Config } from './config.ts'
import { dumpTo } from './database/dumps.ts'
import { migrate } from './database/migrate.ts'
import { openDatabase, type Database } from './database/open.ts'
import { outsideTransaction } from './database/pool.ts'

export type ReadyOptions = {
  readonly now: Date
  readonly folder?: URL
  readonly onConnectionError?: (error: Error) => void
}

/**
 * Opens the database and brings its tables up to date, after making a copy to go back to when it already holds data: in
 * DATA_DIR/copies, a dump of the embedded database or a logical backup of a server's tables. Returns the migrations applied too.
 */
export async function readyDatabase(config: Config, options: ReadyOptions): Promise<{ db: Database; applied: string[] }> {
  const { now, folder, onConnectionError } = options
  const db = await openDatabase({ ...config, onConnectionError })
  try {
    const copyFirst = (): Promise<void> => copyBeforeUpgrade(db, config.dataDir, now)
    return { db, applied: await migrate(db, { folder, copyFirst }) }
  } catch (error) {
    await db.close()
    throw error
  }
}

async function copyBeforeUpgrade(db: Database, dataDir: string, now: Date): Promise<void> {
  const copies = join(dataDir, 'copies')
  const dump = await dumpTo(db, { folder: copies, keep: 5, now, label: 'before-upgrade' })
  if (dump) return
  const stamp = now.toISOString().replaceAll(/[-:]/g, '').replace(/\.\d+/, '')
  const path = join(copies, `before-upgrade-${stamp}.backup.tar.gz`)
  // The migration holds one connection with its lock; the copy is read through another.
  await outsideTransaction(() => backup(db, null, { path, now }))
}
