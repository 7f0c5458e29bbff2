import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { lockDataFolder, type DataLock } from './data-lock.ts'
import { listenTo, Subscriptions } from './listener.ts'
import type { DatabaseOptions, Opened } from './open.ts'
import { PgliteEngine } from './pglite-engine.ts'
import { PgliteStream } from './pglite-stream.ts'
import { makePool, sessionStatements } from './pool.ts'

const MEMORY = 'memory://'

/** PGlite in a thread behind a pool of one connection: it is one backend, so a query while a transaction is open waits. */
export async function openPglite(options: DatabaseOptions): Promise<Opened> {
  const { dataDir, lock } = prepareFolder(options.dataDir)
  const start = { dataDir, load: options.load }
  let engine = new PgliteEngine(start)
  try {
    await engine.ready
  } catch (error) {
    await engine.close()
    lock?.release()
    throw error
  }
  // A thread that died (out of memory) is replaced at the next connection; what was in memory only would be lost, so not there.
  const living = (): PgliteEngine => {
    if (engine.dead && dataDir !== MEMORY) engine = new PgliteEngine({ dataDir })
    return engine
  }
  const subscriptions = new Subscriptions()
  const pool = poolOfOne(options, living, subscriptions)
  await pool.query('SELECT 1')
  return {
    pool,
    async listen(channel, handler, onResume) {
      const stop = subscriptions.add(channel, { handler, onResume })
      await pool.query(listenTo(channel))
      return stop
    },
    dump: () => engine.dump(),
    async closeRest() {
      await engine.close()
      lock?.release()
    },
  }
}

function poolOfOne(options: DatabaseOptions, living: () => PgliteEngine, subscriptions: Subscriptions): pg.Pool {
  const settings = sessionStatements({ schema: options.schema, statementTimeoutMs: 0, lockTimeoutMs: 0 })
  const config: pg.PoolConfig = {
    max: 1,
    idleTimeoutMillis: 0,
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    stream: () => new PgliteStream(living()) as never, // pg asks for a whole net.Socket; it uses what PgliteStream has
    onConnect: async client => {
      client.on('notification', message => subscriptions.tell(message))
      // The one session outlives a connection given up in the middle of a transaction, and keeps what was prepared in it.
      await client.query(`ROLLBACK; DEALLOCATE ALL; ${settings}`)
      for (const channel of subscriptions.channels) await client.query(listenTo(channel))
    },
  }
  return makePool(config, options.onConnectionError ?? (() => undefined))
}

/** Folder 0700 (PGlite makes its files readable by all), locked for this process. */
function prepareFolder(dataDir: string): { dataDir: string; lock: DataLock | null } {
  if (dataDir.startsWith(MEMORY)) return { dataDir: MEMORY, lock: null }
  const lock = lockDataFolder(dataDir)
  const folder = join(dataDir, 'pglite')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(dataDir, 0o700)
  chmodSync(folder, 0o700)
  return { dataDir: folder, lock }
}
