import { sql } from 'kysely'
import type { Lang } from '../../kernel/access.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Now } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { AccountSettings } from '../terms.ts'
import { EDITIONS, type Editions } from './calendar.ts'

/** A session that counts now, with the account and what may be acted for, in one query. */
export type SessionRow = {
  id: Uuid
  account_id: Uuid
  account_name: string
  person_id: Uuid
  person_name: string
  lang: Lang
  settings: AccountSettings
  must_change_password: boolean
  /** An app's codes, or a device. */
  has_factor: boolean
  acting_post: Uuid | null
  acting_delegation: Uuid | null
  created_at: Date
  last_used_at: Date
  idle_until: Date
  ends_at: Date
  second_factor_at: Date | null
  sample_login: boolean
  via: 'password' | 'oidc' | 'sample' | 'passkey'
  /** Key of the organisation as it stands now: another one as soon as a standing may have changed. */
  revision: string
  /** Of calendar and figures, as they stand now. */
  editions: Editions
  /** Own posts in force, the highest position first. */
  posts: Uuid[]
  /** Delegations in force to this account. */
  delegations: Array<{ id: Uuid; post: Uuid; person: string; title: string; until: PlainDate; rights: string[] | null }>
}

const ownPosts = (today: PlainDate) => sql`
  (select coalesce(json_agg(o.id order by ps.rank, o.valid_from, o.id), '[]') from post o join position ps on ps.id = o.position_id
    where o.person_id = a.person_id and o.valid_from <= ${today} and (o.valid_until is null or o.valid_until > ${today}))`

/** A token never leaves its post: the others of its person are not asked for. */
const postOfToken = (today: PlainDate) => sql`
  (select coalesce(json_agg(o.id), '[]') from post o
    where o.id = t.post_id and o.person_id = a.person_id and o.valid_from <= ${today} and (o.valid_until is null or o.valid_until > ${today}))`

const delegationsTo = (today: PlainDate) => sql`
  (select coalesce(json_agg(json_build_object('id', d.id, 'post', d.from_post, 'person', dp.name, 'title', o.title,
      'until', d.ends_on, 'rights', d.rights) order by d.starts_on, d.id), '[]')
    from delegation d join post o on o.id = d.from_post join person dp on dp.id = o.person_id
    where d.to_account = a.id and d.revoked_at is null and d.starts_on <= ${today} and d.ends_on >= ${today}
      and o.valid_from <= ${today} and (o.valid_until is null or o.valid_until > ${today}))`

const REVISION = sql`(select revision from org_revision) as revision`

/** The session of a token hash, unless it or its account has ended. */
export async function sessionByToken(db: Reader, tokenHash: Buffer, now: Now): Promise<SessionRow | null> {
  const { rows } = await sql<SessionRow>`
    select s.id, s.account_id, a.name as account_name, a.person_id, p.name as person_name, a.lang, a.settings, a.must_change_password,
      (a.totp_secret is not null or exists (select 1 from passkey k where k.account_id = a.id)) as has_factor, s.acting_post, s.acting_delegation, s.created_at, s.last_used_at, s.idle_until, s.ends_at,
      s.second_factor_at, s.sample_login, s.via, ${REVISION}, ${EDITIONS} as editions, ${ownPosts(now.today)} as posts, ${delegationsTo(now.today)} as delegations
    from session s join account a on a.id = s.account_id join person p on p.id = a.person_id
    where s.token_hash = ${tokenHash} and s.ended_at is null and s.idle_until > ${now.instant} and s.ends_at > ${now.instant}
      and not a.locked and a.deleted_at is null`.execute(db)
  return rows[0] ?? null
}

/**
 * An API token that counts now, as the session of its account and post. Who never had a password of his own (single sign-on, the sample)
 * has none to change; a reset by the administrator stops the tokens until the new password is set.
 */
export async function tokenByHash(db: Reader, tokenHash: Buffer, now: Now): Promise<(SessionRow & { scopes: string[] }) | null> {
  const { rows } = await sql<SessionRow & { scopes: string[] }>`
    select t.id, t.account_id, a.name as account_name, a.person_id, p.name as person_name, a.lang, a.settings,
      a.must_change_password and a.one_time_secret_hash is not null as must_change_password, false as has_factor, t.post_id as acting_post, null::uuid as acting_delegation, t.created_at,
      coalesce(t.last_used_at, t.created_at) as last_used_at, t.expires_at as idle_until, t.expires_at as ends_at,
      t.created_at as second_factor_at, false as sample_login, 'password' as via, t.scopes, ${REVISION}, ${EDITIONS} as editions, ${postOfToken(now.today)} as posts, '[]'::json as delegations
    from api_token t join account a on a.id = t.account_id join person p on p.id = a.person_id
    where t.token_hash = ${tokenHash} and t.revoked_at is null and t.expires_at > ${now.instant} and not a.locked and a.deleted_at is null`.execute(
    db,
  )
  return rows[0] ?? null
}

/** Slides the idle end; the absolute one stays. */
export async function slideSession(
  db: Reader,
  id: Uuid,
  { instant, idleUntil }: { instant: Date; idleUntil: Date },
): Promise<void> {
  await sql`update session set last_used_at = ${instant}, idle_until = least(${idleUntil}, ends_at)
    where id = ${id} and ended_at is null`.execute(db)
}

export async function markTokenUsed(db: Reader, id: Uuid, instant: Date): Promise<void> {
  await sql`update api_token set last_used_at = ${instant} where id = ${id}`.execute(db)
}

/** The account of a session that ended by itself after `since`: what is typed meanwhile may be kept for it. Null for one that was revoked or signed out. */
export async function accountOfEndedSession(
  db: Reader,
  tokenHash: Buffer,
  { now, since }: { now: Date; since: Date },
): Promise<Uuid | null> {
  const { rows } = await sql<{ account_id: Uuid }>`
    select s.account_id from session s join account a on a.id = s.account_id
    where s.token_hash = ${tokenHash} and s.ended_at is null and least(s.idle_until, s.ends_at) between ${since} and ${now}
      and not a.locked and a.deleted_at is null`.execute(db)
  return rows[0]?.account_id ?? null
}
