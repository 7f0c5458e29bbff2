import { resolve } from 'node:path'
import { isProblem } from '../../kernel/problem.ts'
import { isFile } from './run/document-file.ts'
import { progress } from './run/progress.ts'
import { CliRefusal, refuseWith, type Verb } from './run/verb.ts'
import { withDatabaseAsItIs } from './run/with-database.ts'

/** `kheo restore FILE`: a backup into an empty database, proved equal by checksums, then brought up to date. */
export const verb: Verb = {
  async run([path]) {
    if (!path) throw new CliRefusal('cli/path-needed', { verb: 'restore' })
    if (!isFile(path)) throw new CliRefusal('cli/no-such-file', { path })
    return withDatabaseAsItIs(async ({ db, files }) => {
      const [{ restore }, { migrate }, { readyFacts }] = await Promise.all([
        import('../../platform/backup/restore.ts'),
        import('../../platform/database/migrate.ts'),
        import('../services/ready-facts.ts'),
      ])
      const shown = progress('restore')
      const sums = await restore(db, files, { path: resolve(path), onProgress: what => shown.at(what) })
      shown.end()
      if (isProblem(sums)) throw refuseWith(sums)
      await migrate(db)
      await readyFacts(db)
      process.stdout.write(`${JSON.stringify(sums)}\n`)
      return 0
    })
  },
}
