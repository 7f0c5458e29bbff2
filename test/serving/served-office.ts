import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../platform/config.ts'
import { openDatabase, type Database } from '../../platform/database/open.ts'
import { readyDatabase } from '../../platform/ready-database.ts'
import { newDatabase, onPostgres } from '../database/open.ts'
import { startRealServer, type RunningServer } from './running-server.ts'

const SECRET = Buffer.alloc(32, 5).toString('base64')

/** A real server over a database that the test may look into and change: beside it on PostgreSQL, between two runs of it on the embedded one. */
export type ServedOffice = {
  readonly server: () => RunningServer
  readonly dataDir: string
  /** Works on the stored data; on the embedded database the server is stopped meanwhile. */
  store<T>(work: (db: Database) => Promise<T>): Promise<T>
  stop(): Promise<void>
}

export async function serveOffice(env: Record<string, string> = {}): Promise<ServedOffice> {
  const databaseUrl = onPostgres ? (await newDatabase()).url : null
  const dataDir = mkdtempSync(join(tmpdir(), 'kheo-office-'))
  const settings = { databaseUrl, dataDir, args: ['--empty'], env: { KHEO_SECRET_KEY: SECRET, LOG_LEVEL: 'silent', ...env } }
  let running: RunningServer | null = null
  const start = async (): Promise<void> => void (running ??= await startRealServer(settings))
  const halt = async (): Promise<void> => {
    await running?.stop()
    running = null
  }
  return {
    dataDir,
    server() {
      if (!running) throw new Error('the server is not running')
      return running
    },
    async store(work) {
      if (!databaseUrl) await halt()
      const db = databaseUrl
        ? await openDatabase({ databaseUrl, dataDir: '', poolSize: 4 })
        : (await readyDatabase(readConfig({ DATA_DIR: dataDir }), { now: new Date() })).db
      try {
        return await work(db)
      } finally {
        await db.close()
        await start()
      }
    },
    stop: halt,
  }
}
