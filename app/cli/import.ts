import type { Imported } from '../../org/index.ts'
import { isProblem, type Problem } from '../../kernel/problem.ts'
import { tableIn } from './run/table-file.ts'
import { CliRefusal, refuseWith, type Verb } from './run/verb.ts'

const KINDS = ['bodies', 'people'] as const

/**
 * `kheo import bodies|people FILE [--dry-run] [--errors FILE]`: a CSV or XLSX table into the organisation. Right rows are taken, wrong
 * ones written with their reasons to a file that can be mended and imported again. Exit status 1 when rows were wrong.
 */
export const verb: Verb = {
  async run(args) {
    const kind = KINDS.find(each => each === args[0])
    const path = args[1]
    if (!kind || !path || path.startsWith('--')) throw new CliRefusal('cli/import-usage')
    const [org, { openServices, closeServices }, { readConfig }] = await Promise.all([
      import('../../org/index.ts'),
      import('../services/open-services.ts'),
      import('../../platform/config.ts'),
    ])
    const table = await tableIn(path)
    const services = await openServices(readConfig())
    try {
      const options = { dryRun: args.includes('--dry-run'), now: services.clock.now() }
      const done = isProblem(table)
        ? table
        : await (kind === 'bodies' ? org.importBodies : org.importPeople)(services.db, table, options)
      if (isProblem(done)) return await complain(done)
      return await tell(done, { path, args, dryRun: options.dryRun })
    } finally {
      await closeServices(services)
    }
  },
}

async function complain(refusal: Problem): Promise<number> {
  // Of the file itself, not of what stands in it.
  if (refusal.problem.startsWith('import/')) throw refuseWith(refusal)
  const { problemWords } = await import('../../org/index.ts')
  process.stderr.write(`kheo: [${refusal.problem}] ${problemWords(refusal, 'vi')}\n      ${problemWords(refusal, 'en')}\n`)
  return 2
}

type Told = { path: string; args: readonly string[]; dryRun: boolean }

async function tell(done: Imported, { path, args, dryRun }: Told): Promise<number> {
  const { rows, made, unchanged, errors, secrets } = done
  const at = args.indexOf('--errors')
  const errorsFile = errors.length > 0 ? (at < 0 ? `${path}.loi.csv` : args[at + 1]) : undefined
  if (errorsFile) await writeTable(errorsFile, (await import('../../org/index.ts')).errorTable(done, 'vi'))
  const secretsFile = secrets.length > 0 && !dryRun ? `${path}.ma-dung-mot-lan.csv` : undefined
  if (secretsFile)
    await writeTable(secretsFile, [
      ['Họ tên', 'Tên đăng nhập', 'Mã dùng một lần'],
      ...secrets.map(each => [each.name, each.accountName, each.secret]),
    ])
  process.stdout.write(`${JSON.stringify({ rows, made, unchanged, errors: errors.length, dryRun, errorsFile, secretsFile })}\n`)
  return errors.length > 0 ? 1 : 0
}

/** Readable by its owner only: it may hold secrets, and it holds names in any case. */
async function writeTable(path: string, [head = [], ...rows]: readonly string[][]): Promise<void> {
  const { csvLines } = await import('../../platform/web/csv.ts')
  const { writeFile } = await import('node:fs/promises')
  await writeFile(path, csvLines(head, rows), { mode: 0o600 })
}
