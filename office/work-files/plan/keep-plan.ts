import { sql } from 'kysely'
import { z } from 'zod'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { fieldProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { postsById } from '../../../org/index.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import { RETENTIONS, type Retention } from '../terms.ts'
import { entryById, planEntries } from './store.ts'

const retentions = Object.keys(RETENTIONS) as [Retention, ...Retention[]]
const words = z.string().trim()

/** A line of the plan as it is typed. */
export const Entry = z.object({
  heading: words.max(200, 'form/too-long'),
  notation: words.min(1, 'file-plan/notation-needed').max(20, 'form/too-long'),
  title: words.min(3, 'file-plan/title-needed').max(500, 'form/too-long'),
  retention: z.enum(retentions, 'work-files/retention-needed'),
  keeper: z.uuid('file-plan/keeper-needed'),
  note: words.max(500, 'form/too-long'),
})
export type TypedEntry = { readonly [name in keyof z.infer<typeof Entry>]: string }

type By = { readonly body: Uuid; readonly year: number; readonly account: Uuid; readonly at: Date; readonly today: string }
/** Plans are made for the running year, the one before and the one that comes. */
const YEARS_AROUND = 1

/**
 * Adds a line, or changes one that is not approved yet. Problems at their fields: `file-plan/…-needed`, `file-plan/taken`,
 * `file-plan/approved`, `file-plan/other-year`, `work-files/not-staff`.
 */
export async function keepEntry(tx: Tx, by: By, { id, typed }: { id: Uuid | null; typed: TypedEntry }): Promise<Uuid | Problem> {
  const read = Entry.safeParse(typed)
  if (!read.success) {
    const [issue] = read.error.issues
    return fieldProblem(issue?.message ?? 'form/invalid', String(issue?.path[0]))
  }
  const { heading, notation, title, retention, keeper, note } = read.data
  if (Math.abs(by.year - Number(by.today.slice(0, 4))) > YEARS_AROUND) return problem('file-plan/other-year')
  const [post] = await postsById(tx, [keeper], by.today)
  if (post?.bodyId !== by.body) return fieldProblem('work-files/not-staff', 'keeper')
  const before = id === null ? null : await entryById(tx, by.body, id)
  if (id !== null && !before) return problem('file-plan/no-such-entry')
  if (before?.approvedAt) return problem('file-plan/approved')
  if (await isTaken(tx, by, { notation, but: id })) return fieldProblem('file-plan/taken', 'notation', { notation })
  if (before) {
    await sql`update file_plan_entry set heading = ${heading}, notation = ${notation}, title = ${title}, retention = ${retention},
      keeper_post = ${keeper}, note = ${note} where id = ${before.id} and approved_at is null`.execute(tx)
    return before.id
  }
  const fresh = newId(by.at.getTime())
  await sql`insert into file_plan_entry (id, body_id, year, heading, notation, title, retention, keeper_post, note, added_at, added_by)
    values (${fresh}, ${by.body}, ${by.year}, ${heading}, ${notation}, ${title}, ${retention}, ${keeper}, ${note}, ${by.at}, ${by.account})`.execute(
    tx,
  )
  return fresh
}

async function isTaken(tx: Tx, { body, year }: By, { notation, but }: { notation: string; but: Uuid | null }): Promise<boolean> {
  const { rows } = await sql`select 1 from file_plan_entry where body_id = ${body} and year = ${year}
    and lower(notation) = lower(${notation}) and id is distinct from ${but}`.execute(tx)
  return rows.length > 0
}

/** Takes out a line that is not approved. Problem: `file-plan/approved`. */
export async function dropEntry(tx: Tx, { body }: Pick<By, 'body'>, id: Uuid): Promise<Problem | null> {
  const { rows } =
    await sql`delete from file_plan_entry where id = ${id} and body_id = ${body} and approved_at is null returning id`.execute(tx)
  return rows.length > 0 ? null : problem('file-plan/approved')
}

/** The head approves what is new in the plan; later lines are approved again. Returns how many. Problem: `file-plan/nothing-new`. */
export async function approvePlan(tx: Tx, { body, year, account, at }: Omit<By, 'today'>): Promise<number | Problem> {
  const { rows } = await sql`update file_plan_entry set approved_at = ${at}, approved_by = ${account}
    where body_id = ${body} and year = ${year} and approved_at is null returning id`.execute(tx)
  return rows.length > 0 ? rows.length : problem('file-plan/nothing-new')
}

/** Takes over the lines of the year before that this year lacks and whose makers are still here. Problem: `file-plan/nothing-to-copy`. */
export async function copyYearBefore(tx: Tx, by: By): Promise<number | Problem> {
  const there = new Set((await planEntries(tx, by.body, by.year)).map(each => each.notation.toLocaleLowerCase('vi')))
  const before = await planEntries(tx, by.body, by.year - 1)
  const posts = new Set(
    (
      await postsById(
        tx,
        before.map(each => each.keeperPost),
        by.today,
      )
    ).map(each => each.id),
  )
  let copied = 0
  for (const { heading, notation, title, retention, keeperPost, note } of before) {
    if (there.has(notation.toLocaleLowerCase('vi')) || !posts.has(keeperPost)) continue
    const typed = { heading, notation, title: nextYear(title, by.year), retention, keeper: keeperPost, note }
    if (typeof (await keepEntry(tx, by, { id: null, typed })) === 'string') copied += 1
  }
  return copied > 0 ? copied : problem('file-plan/nothing-to-copy')
}

/** “Báo cáo năm 2026” of the year before is “Báo cáo năm 2027” now. */
const nextYear = (title: string, year: number): string =>
  title.replaceAll(new RegExp(`(?<!\\d)${year - 1}(?!\\d)`, 'gu'), String(year))
