import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Problem } from '../../kernel/problem.ts'
import { openDatabase } from '../database/open.ts'
import { folderStore } from '../files/folder-store.ts'
import type { BackupSums } from './backup.ts'
import { restore, type RestoreOptions } from './restore.ts'

/**
 * Proves a backup: it is restored into an embedded database and a file folder made for it alone, whose checksums must equal those taken
 * when it was made; both are thrown away afterwards. Refusals: those of `restore`. Needs room on the disk for the whole of it.
 */
export async function proveBackup(
  options: Pick<RestoreOptions, 'path' | 'folder' | 'onProgress'>,
): Promise<BackupSums | Problem> {
  const folder = await mkdtemp(join(tmpdir(), 'kheo-proof-'))
  try {
    const db = await openDatabase({ dataDir: join(folder, 'data') })
    try {
      return await restore(db, folderStore(join(folder, 'files')), options)
    } finally {
      await db.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
