import { sql } from 'kysely'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Now } from '../../kernel/clock.ts'
import type { Lang } from '../../kernel/access.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction, type Tx } from '../../platform/database/transaction.ts'
import { problemWords } from '../problem-words.ts'
import { BODY_COLUMNS, importTable, PEOPLE_COLUMNS, type ImportRow } from '../rules/import-table.ts'
import { logAdmin } from '../store/admin-log.ts'
import { importBody } from './import-bodies.ts'
import { importPerson } from './import-people.ts'

export type Imported = {
  readonly rows: number
  readonly made: number
  /** Rows that say what is there already. */
  readonly unchanged: number
  readonly errors: ReadonlyArray<{ readonly row: ImportRow; readonly problem: Problem }>
  /** One-time secrets of the accounts made, to be handed over. */
  readonly secrets: ReadonlyArray<{ readonly name: string; readonly accountName: string; readonly secret: string }>
  readonly header: readonly string[]
}

/** What came of a row: made, there already, or to be tried again once others are in. */
export type RowDone =
  /** `gives`: the code under which other rows may have waited for it. */
  | { readonly done: 'made' | 'unchanged'; readonly gives?: string; readonly secret?: Imported['secrets'][number] }
  | { readonly done: 'later'; readonly waitsFor: string; readonly problem: Problem }

export type ImportOptions = { readonly dryRun: boolean; readonly now: Now }

/**
 * Bodies from a table (CSV or XLSX read by the platform): right rows are taken, wrong ones are told with their reasons. Rows may stand
 * in any order; a repeated import changes nothing. A dry run does all of it and takes nothing. Problems: `org/import-empty`,
 * `org/import-column-missing`.
 */
export function importBodies(
  db: Database,
  table: ReadonlyArray<readonly string[]>,
  options: ImportOptions,
): Promise<Imported | Problem> {
  return importRows(db, { table, columns: BODY_COLUMNS, subject: 'bodies', one: importBody }, options)
}

/** People with their posts, roles and accounts, likewise. */
export function importPeople(
  db: Database,
  table: ReadonlyArray<readonly string[]>,
  options: ImportOptions,
): Promise<Imported | Problem> {
  return importRows(db, { table, columns: PEOPLE_COLUMNS, subject: 'people', one: importPerson }, options)
}

type Job = {
  readonly table: ReadonlyArray<readonly string[]>
  readonly columns: Parameters<typeof importTable>[1]
  readonly subject: string
  readonly one: (tx: Tx, row: ImportRow, now: Now) => Promise<RowDone | Problem>
}

async function importRows(
  db: Database,
  { table, columns, subject, one }: Job,
  { dryRun, now }: ImportOptions,
): Promise<Imported | Problem> {
  const read = importTable(table, columns)
  if (isProblem(read)) return read
  const imported: { result: Imported | null } = { result: null }
  await inTransaction(db, async tx => {
    const taken = await takeAll(tx, read.rows, row => one(tx, row, now))
    imported.result = { ...taken, rows: read.rows.length, header: read.header }
    const detail = { rows: read.rows.length, made: taken.made, errors: taken.errors.length }
    await logAdmin(tx, { at: now.instant, accountId: null, address: null, act: 'import', subject, detail })
    return dryRun ? problem('org/import-dry-run') : null
  })
  return imported.result ?? problem('org/import-empty')
}

type Taken = Pick<Imported, 'made' | 'unchanged' | 'errors' | 'secrets'>

type Waiting = { readonly row: ImportRow; readonly problem: Problem }

/** Takes rows in order; one that names a body further down waits until that one is in. */
async function takeAll(tx: Tx, all: readonly ImportRow[], take: (row: ImportRow) => Promise<RowDone | Problem>): Promise<Taken> {
  const errors: Waiting[] = []
  const secrets: Array<Imported['secrets'][number]> = []
  const counts = { made: 0, unchanged: 0 }
  const waiting = new Map<string, Waiting[]>()
  const takeOne = async (row: ImportRow): Promise<void> => {
    const done = await guarded(tx, () => take(row))
    if (isProblem(done)) return void errors.push({ row, problem: done })
    if (done.done === 'later')
      return void waiting.set(done.waitsFor, [...(waiting.get(done.waitsFor) ?? []), { row, problem: done.problem }])
    counts[done.done]++
    if (done.secret) secrets.push(done.secret)
    const released = done.gives === undefined ? [] : (waiting.get(done.gives) ?? [])
    waiting.delete(done.gives ?? '')
    for (const each of released) await takeOne(each.row)
  }
  for (const row of all) await takeOne(row)
  errors.push(...[...waiting.values()].flat())
  return { ...counts, errors: errors.toSorted((a, b) => a.row.line - b.row.line), secrets }
}

/** A refused row leaves nothing half done. */
async function guarded(tx: Tx, take: () => Promise<RowDone | Problem>): Promise<RowDone | Problem> {
  await sql`savepoint import_row`.execute(tx)
  const done = await take()
  const isRefused = isProblem(done) || done.done === 'later'
  await (isRefused ? sql`rollback to savepoint import_row` : sql`release savepoint import_row`).execute(tx)
  return done
}

/** The wrong rows as they came, with line and reason in front: to be mended and imported again. */
export function errorTable({ header, errors }: Pick<Imported, 'header' | 'errors'>, lang: Lang): string[][] {
  const head = lang === 'en' ? ['Line', 'Reason'] : ['Dòng', 'Lý do']
  return [
    [...head, ...header],
    ...errors.map(({ row, problem: refusal }) => [String(row.line), problemWords(refusal, lang), ...row.cells]),
  ]
}
