import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { isProblem } from '../../kernel/problem.ts'
import { makeClock } from '../../platform/clock.ts'
import { loadEngine } from '../engine.ts'
import { CliRefusal, type Verb } from './verb.ts'
import { withDatabase } from './with-database.ts'

/**
 * `kheo report weekly --period 2026-W47 --out FILE`: the report of a frozen week as DOCX, PDF or XLSX, by the extension of the file. The
 * kept file when it was issued; a file that is there already is not written over.
 */
export const verb: Verb = {
  async run([kind, ...args]) {
    const [period, path] = ['--period', '--out'].map(name => optionOf(args, name))
    if (kind !== 'weekly' || !period || !path) throw new CliRefusal('cli/report-usage')
    const [{ FILE_KINDS, reportWeekly }, { worldOf }] = await Promise.all([
      import('../../office/weekly-review/index.ts'),
      import('../../org/index.ts'),
    ])
    const format = FILE_KINDS.find(each => extname(path) === `.${each}`)
    if (!format) throw new CliRefusal('cli/report-usage')
    await loadEngine()
    return withDatabase(async ({ db, files }) => {
      const world = { clock: makeClock(), ...(await worldOf(db.kysely)) }
      const file = await reportWeekly({ db, files, world }, { period, kind: format })
      if (isProblem(file))
        throw new CliRefusal(file.problem === 'weekly/not-frozen' ? 'cli/week-not-frozen' : 'cli/no-office', { period })
      await writeFile(path, file.bytes, { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
        throw new CliRefusal(error.code === 'EEXIST' ? 'cli/file-exists' : 'cli/cannot-write', { path })
      })
      process.stderr.write(`${file.bytes.length} B → ${path}\n`)
      return 0
    })
  },
}

function optionOf(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name)
  return at < 0 ? undefined : args[at + 1]
}
