import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { writeFileWhole } from '../write-file.ts'
import type { Database } from './open.ts'

export type DumpOptions = {
  readonly folder: string
  /** Newest dumps kept. */
  readonly keep: number
  readonly now: Date
  /** Begins the file's name: `dump`, or `before-upgrade`. */
  readonly label: 'dump' | 'before-upgrade'
}

/**
 * Writes the embedded database as one tar.gz that can be opened again (`load`). PGlite does not fsync: these files are what survives a
 * power cut. Returns the path; null on a server, which is backed up by its own means and by `kheo backup`.
 */
export async function dumpTo(db: Database, options: DumpOptions): Promise<string | null> {
  const tar = await db.dump()
  if (!tar) return null
  // Packed here and not in the database's thread: nobody waits for it.
  const bytes = await promisify(gzip)(tar)
  const stamp = options.now.toISOString().replaceAll(/[-:]/g, '').replace(/\.\d+/, '')
  const path = join(options.folder, `${options.label}-${stamp}.tar.gz`)
  await writeFileWhole(path, bytes)
  const dumps = (await readdir(options.folder)).filter(name => name.startsWith(`${options.label}-`) && name.endsWith('.tar.gz'))
  for (const name of dumps.toSorted().slice(0, -options.keep)) await rm(join(options.folder, name), { force: true })
  return path
}

export type PeriodicDump = {
  readonly folder: string
  readonly everyMs: number
  readonly keep: number
  onError(error: unknown): void
}

/** Dumps again and again until stopped; only the embedded database needs it. Stop waits for one under way. */
export function dumpPeriodically(db: Database, options: PeriodicDump): () => Promise<void> {
  if (db.kind !== 'pglite') return () => Promise.resolve()
  let running: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    running = dumpTo(db, { ...options, label: 'dump', now: new Date() }).catch(options.onError)
  }, options.everyMs)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}
