import { existsSync } from 'node:fs'
import { readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { lockDataFolder } from './data-lock.ts'
import { openDatabase } from './open.ts'

/**
 * Puts a dump (`dumps/…`, `copies/before-upgrade-…`) in the place of the embedded database. What stood there is kept beside it; returns
 * its folder, or null when there was none. Throws StartupError `database/in-use` while a server runs on the folder.
 */
export async function restoreDump(dataDir: string, dump: string, now: Date): Promise<string | null> {
  const load = new Uint8Array(await readFile(dump))
  const folder = join(dataDir, 'pglite')
  const aside = `${folder}-replaced-${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`
  const replaced = existsSync(folder)
  const lock = lockDataFolder(dataDir)
  try {
    if (replaced) await rename(folder, aside)
  } finally {
    lock.release()
  }
  try {
    const db = await openDatabase({ dataDir, load })
    await db.close()
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    if (replaced) await rename(aside, folder)
    throw error
  }
  return replaced ? aside : null
}
