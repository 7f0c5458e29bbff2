import { sql } from 'kysely'
import { newId, type Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'

export type AdminAct = {
  readonly at: Date
  /** Null for the server itself (first run, import by command line). */
  readonly accountId: Uuid | null
  readonly address: string | null
  /** `body.create`, `role.change` … */
  readonly act: string
  /** What it was done to, in words that stay readable. */
  readonly subject: string
  readonly detail?: Readonly<Record<string, unknown>>
}

/** Keeps what an administrator did, in the transaction that does it. */
export async function logAdmin(tx: Tx, act: AdminAct): Promise<void> {
  await sql`insert into admin_log (id, at, account_id, address, act, subject, detail) values (${newId(act.at.getTime())}, ${act.at},
    ${act.accountId}, ${act.address}, ${act.act}, ${act.subject}, ${JSON.stringify(act.detail ?? {})}::jsonb)`.execute(tx)
}

export type AdminLine = {
  id: Uuid
  at: Date
  who: string | null
  address: string | null
  act: string
  subject: string
  detail: Record<string, unknown>
}

/** What was done, the latest first, before a given instant. */
export async function adminActs(db: Reader, { before, limit = 50 }: { before?: Date; limit?: number }): Promise<AdminLine[]> {
  const { rows } = await sql<AdminLine>`
    select l.id, l.at, p.name as who, l.address, l.act, l.subject, l.detail
    from admin_log l left join account a on a.id = l.account_id left join person p on p.id = a.person_id
    where l.at < ${before ?? new Date('9999-01-01')} order by l.at desc, l.id desc limit ${limit}`.execute(db)
  return rows
}
