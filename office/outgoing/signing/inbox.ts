import { sql } from 'kysely'
import type { Viewer } from '../../../kernel/access.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Reader } from '../../../platform/database/open.ts'

export const SIGNING_LISTS = ['cho-ky', 'dang-ky', 'da-ky', 'loi'] as const
export type SigningList = (typeof SIGNING_LISTS)[number]

export type SigningLine = {
  readonly matterId: Uuid
  readonly code: string
  readonly title: string
  readonly at: Date
  /** Of a request; null in the list of what is to be signed. */
  readonly requestId: Uuid | null
  readonly failure: string | null
  readonly state: string
  /** Until when a request that runs can be confirmed. */
  readonly expiresAt: Date | null
  /** It waits for the seal of a co-signing body. */
  readonly seal: boolean
}

const SHOWN = 100

/** Documents to be signed by this post; requests of this account that run, are done, or failed, were given up or ran out (A038). */
export async function signingLines(db: Reader, viewer: Viewer, list: SigningList): Promise<SigningLine[]> {
  const { rows } = list === 'cho-ky' ? await toSign(db, viewer) : await requests(db, viewer, list)
  return rows
}

/** Documents that wait for the seal of a body the viewer seals for. */
const toSeal = ({ post, rights }: Viewer) => (rights.has('outgoing.co-seal') ? sql`f.turn_body = ${post.bodyId}` : sql`false`)

function toSign(db: Reader, viewer: Viewer) {
  const { post } = viewer
  return sql<SigningLine>`select m.id as "matterId", m.code, m.title, m.changed_at as at, null::uuid as "requestId", null::text as failure, m.state,
      f.turn_body is not null as seal, null::timestamptz as "expiresAt" from fact_outgoing f join matter m on m.id = f.matter_id
    where m.state = 'da-duyet' and (f.turn_post = ${post.id} or ${toSeal(viewer)})
      and not exists (select 1 from signing_request r where r.matter_id = m.id and r.state = 'waiting')
    order by m.changed_at limit ${SHOWN}`.execute(db)
}

const STATES: Readonly<Record<Exclude<SigningList, 'cho-ky'>, readonly string[]>> = {
  'dang-ky': ['waiting'],
  'da-ky': ['done'],
  loi: ['failed', 'cancelled', 'expired'],
}

function requests(db: Reader, { accountId }: Viewer, list: Exclude<SigningList, 'cho-ky'>) {
  return sql<SigningLine>`select r.matter_id as "matterId", m.code, m.title, coalesce(r.ended_at, r.started_at) as at, r.id as "requestId", r.failure, r.state, false as seal,
      r.expires_at as "expiresAt"
    from signing_request r join matter m on m.id = r.matter_id
    where r.account_id = ${accountId} and r.state = any(${[...STATES[list]]}::text[]) order by r.started_at desc limit ${SHOWN}`.execute(
    db,
  )
}

/** How many stand in each list. */
export async function signingCounts(db: Reader, viewer: Viewer): Promise<Readonly<Record<SigningList, number>>> {
  const { post, accountId } = viewer
  const { rows } = await sql<{ list: SigningList; n: number }>`
    select 'cho-ky' as list, count(*)::int as n from fact_outgoing f join matter m on m.id = f.matter_id
      where m.state = 'da-duyet' and (f.turn_post = ${post.id} or ${toSeal(viewer)}) and not exists (select 1 from signing_request r where r.matter_id = m.id and r.state = 'waiting')
    union all select case when state = 'waiting' then 'dang-ky' when state = 'done' then 'da-ky' else 'loi' end, count(*)::int
      from signing_request where account_id = ${accountId} group by 1`.execute(db)
  const counted = new Map(rows.map(row => [row.list, row.n]))
  return {
    'cho-ky': counted.get('cho-ky') ?? 0,
    'dang-ky': counted.get('dang-ky') ?? 0,
    'da-ky': counted.get('da-ky') ?? 0,
    loi: counted.get('loi') ?? 0,
  }
}
