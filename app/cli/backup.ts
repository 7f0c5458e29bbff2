import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { progress } from './run/progress.ts'
import { CliRefusal, type Verb } from './run/verb.ts'
import { withDatabase } from './run/with-database.ts'

/**
 * `kheo backup FILE`: every table and file as they stand at one instant, in one archive. Prints its checksums. Keys are not in it.
 * A file that is there already is not written over.
 */
export const verb: Verb = {
  async run([path]) {
    if (!path) throw new CliRefusal('cli/path-needed', { verb: 'backup' })
    const there = statSync(path, { throwIfNoEntry: false })
    if (there) throw new CliRefusal(there.isFile() ? 'cli/file-exists' : 'cli/cannot-write', { path })
    return withDatabase(async ({ db, files }) => {
      const { backup } = await import('../../platform/backup/backup.ts')
      const shown = progress('backup')
      const sums = await backup(db, files, { path: resolve(path), now: new Date(), onProgress: what => shown.at(what) })
      shown.end()
      process.stdout.write(`${JSON.stringify(sums)}\n`)
      return 0
    })
  },
}
