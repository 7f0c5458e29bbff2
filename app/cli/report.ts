import { extname } from 'node:path'
import { isProblem } from '../../kernel/problem.ts'
import { makeClock } from '../../platform/clock.ts'
import { loadEngine } from '../services/engine.ts'
import { writeNewFile } from './run/new-file.ts'
import { CliRefusal, type Verb } from './run/verb.ts'
import { withDatabase } from './run/with-database.ts'

/**
 * `kheo report <kind> --period … --out FILE`: the report of a period as DOCX, PDF or XLSX, by the extension of the file: `weekly --period
 * 2026-W47`, `quarterly --period quy-2026-3`, `yearly --period 2026`, `thematic --period 2021-01-01..2025-12-31` or the code of a request.
 * The kept file when it was issued; a file that is there already is not written over.
 */
export const verb: Verb = {
  async run([kind = '', ...args]) {
    const [period, path] = ['--period', '--out'].map(name => optionOf(args, name))
    if (!period || !path) throw new CliRefusal('cli/report-usage')
    if (kind !== 'weekly' && kind !== 'tuan') return reportOfKind({ kind, period, path })
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
      return keep(file.bytes, path)
    })
  },
}

type Asked = { readonly kind: string; readonly period: string; readonly path: string }

/** A report of any other kind: of its request, or written from the records alone. */
async function reportOfKind({ kind, period, path }: Asked): Promise<number> {
  const [{ kindNamed, paperRenderer, closePaperRenderer, reportAsFile }, { worldOf }] = await Promise.all([
    import('../../office/reports/index.ts'),
    import('../../org/index.ts'),
  ])
  const named = kindNamed(kind)
  const format = (['docx', 'pdf', 'xlsx'] as const).find(each => extname(path) === `.${each}`)
  if (!named || !format) throw new CliRefusal('cli/report-usage')
  await loadEngine()
  try {
    return await withDatabase(async ({ db, files }) => {
      const world = { clock: makeClock(), ...(await worldOf(db.kysely)) }
      const file = await reportAsFile({ db, files, world, renderer: paperRenderer() }, { kind: named, period, format })
      if (isProblem(file)) throw new CliRefusal('cli/no-such-period', { period })
      return keep(file.bytes, path)
    })
  } finally {
    await closePaperRenderer()
  }
}

/** A file that is there already is not written over. */
async function keep(bytes: Uint8Array, path: string): Promise<number> {
  await writeNewFile(path, bytes)
  process.stderr.write(`${bytes.length} B → ${path}\n`)
  return 0
}

function optionOf(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name)
  return at < 0 ? undefined : args[at + 1]
}
