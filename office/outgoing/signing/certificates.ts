import { sql } from 'kysely'
import { dateInVietnam, type PlainDate } from '../../../kernel/clock.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { enqueue } from '../../../platform/telling/outbox.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import { keysEnding } from './key-store.ts'

/** Days before its end at which a certificate is reported (house default). */
export const REPORTED_AT = [30, 7, 1] as const
const DAY_MS = 86_400_000

/** Tells owner and administrators of certificates that end within 30 days, each step once (A134). Returns how many notices were written. */
export async function reportEndingCertificates(tx: Tx, at: Date): Promise<number> {
  let written = 0
  const [first] = REPORTED_AT
  for (const key of await keysEnding(tx, new Date(at.getTime() + first * DAY_MS))) {
    const days = Math.max(0, Math.floor((key.validUntil.getTime() - at.getTime()) / DAY_MS))
    const step = REPORTED_AT.findLast(each => days <= each) ?? first
    for (const principal of await toldOf(tx, { ...key, today: dateInVietnam(at) })) {
      const data = {
        key: key.id,
        step,
        days,
        title: key.subject,
        owner: key.owner,
        dueOn: key.validUntil.toISOString().slice(0, 10),
      }
      written += await noticeOnce(tx, { principal, data, at })
    }
  }
  return written
}

type Asked = { readonly personId: Uuid | null; readonly bodyId: Uuid | null; readonly today: PlainDate }

/** The person whose key it is; of a seal the clerks who issue; and whoever administers. */
async function toldOf(tx: Tx, { personId, bodyId, today }: Asked): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`select distinct p.id from principal p
    where (p.kind = 'person' and p.ref_id = ${personId}) or (p.kind = 'post' and p.ref_id in (
      select o.id from post o join post_role pr on pr.post_id = o.id join role_right r on r.role_id = pr.role_id
      where (o.valid_until is null or o.valid_until > ${today}::date) and (r.right_id = 'admin.signing' or (r.right_id = 'outgoing.issue' and o.body_id = ${bodyId}))))`.execute(
    tx,
  )
  return rows.map(row => row.id)
}

type Told = { readonly principal: number; readonly data: { readonly key: Uuid; readonly step: number }; readonly at: Date }

async function noticeOnce(tx: Tx, { principal, data, at }: Told): Promise<number> {
  const id = newId(at.getTime())
  const { rows } = await sql`insert into notice (id, principal, kind, matter_id, data, at)
    select ${id}, ${principal}, 'signing.certificate-ending', null, ${JSON.stringify(data)}::jsonb, ${at}
    where not exists (select 1 from notice n where n.principal = ${principal} and n.kind = 'signing.certificate-ending'
      and n.data->>'key' = ${data.key} and (n.data->>'step')::int = ${data.step}) returning id`.execute(tx)
  if (rows.length > 0) await enqueue(tx, { kind: 'mail.notice', payload: { notice: id }, at })
  return rows.length
}
