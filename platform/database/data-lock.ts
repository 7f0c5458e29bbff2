import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makeFolder } from '../folder.ts'
import { StartupError } from '../startup-error.ts'

export type DataLock = { release(): void }

/**
 * Takes the data folder for this process alone; throws StartupError `database/in-use` when another process has it.
 *
 * The lock is one of the operating system, held through SQLite's exclusive lock on `lock`: taken in one step, gone with the process
 * however it dies, so nothing has to be judged stale. `lock.json` only tells who holds it. Never open `lock` by other means in the
 * holder: closing any descriptor of it would drop the lock.
 */
export function lockDataFolder(dataDir: string): DataLock {
  makeFolder(dataDir)
  const file = new DatabaseSync(join(dataDir, 'lock'))
  try {
    file.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (error) {
    file.close()
    throw inUse(dataDir, error)
  }
  const holder = { pid: process.pid, since: new Date().toISOString() }
  writeFileSync(join(dataDir, 'lock.json'), JSON.stringify(holder), { mode: 0o600 })
  return { release: () => file.close() }
}

function inUse(dataDir: string, cause: unknown): StartupError {
  const holder = whoHolds(dataDir)
  const vi = holder ? ` (tiến trình ${holder.pid}, chạy từ ${holder.since})` : ''
  const en = holder ? ` (process ${holder.pid}, running since ${holder.since})` : ''
  return new StartupError(
    'database/in-use',
    {
      vi: `Thư mục dữ liệu ${dataDir} đang được một Khéo khác sử dụng${vi}. Hãy dừng tiến trình đó, hoặc chọn thư mục khác bằng DATA_DIR.`,
      en: `The data folder ${dataDir} is in use by another Khéo${en}. Stop that process, or choose another folder with DATA_DIR.`,
    },
    { cause },
  )
}

function whoHolds(dataDir: string): { pid: number; since: string } | null {
  try {
    const holder: unknown = JSON.parse(readFileSync(join(dataDir, 'lock.json'), 'utf8'))
    const known = typeof holder === 'object' && holder !== null && 'pid' in holder && 'since' in holder
    return known ? { pid: Number(holder.pid), since: String(holder.since) } : null
  } catch {
    return null
  }
}
