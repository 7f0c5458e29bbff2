import { sql } from 'kysely'
import type { Lang } from '../../kernel/access.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { AccountSettings } from '../terms.ts'

export type AccountRow = {
  id: Uuid
  personId: Uuid
  personName: string
  name: string
  passwordHash: string | null
  mustChangePassword: boolean
  oneTimeHash: string | null
  oneTimeUntil: Date | null
  totpSecret: Buffer | null
  totpLastStep: number | null
  oidcIssuer: string | null
  oidcSubject: string | null
  locked: boolean
  deletedAt: Date | null
  lang: Lang
  settings: AccountSettings
}

const COLUMNS = sql`a.id, a.person_id as "personId", p.name as "personName", a.name, a.password_hash as "passwordHash",
  a.must_change_password as "mustChangePassword", a.one_time_secret_hash as "oneTimeHash", a.one_time_until as "oneTimeUntil",
  a.totp_secret as "totpSecret", a.totp_last_step as "totpLastStep", a.oidc_issuer as "oidcIssuer", a.oidc_subject as "oidcSubject",
  a.locked, a.deleted_at as "deletedAt", a.lang, a.settings
  from account a join person p on p.id = a.person_id`

export async function accountById(db: Reader, id: Uuid): Promise<AccountRow | null> {
  const { rows } = await sql<AccountRow>`select ${COLUMNS} where a.id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** User names are compared without regard to case. */
export async function accountByName(db: Reader, name: string): Promise<AccountRow | null> {
  const { rows } = await sql<AccountRow>`select ${COLUMNS} where lower(a.name) = lower(${name})`.execute(db)
  return rows[0] ?? null
}

export async function accountByOidc(db: Reader, issuer: string, subject: string): Promise<AccountRow | null> {
  const { rows } =
    await sql<AccountRow>`select ${COLUMNS} where a.oidc_issuer = ${issuer} and a.oidc_subject = ${subject}`.execute(db)
  return rows[0] ?? null
}

export async function accountsExist(db: Reader): Promise<boolean> {
  const { rows } = await sql`select 1 from account limit 1`.execute(db)
  return rows.length > 0
}

export type NewAccountRow = Pick<
  AccountRow,
  'id' | 'personId' | 'name' | 'passwordHash' | 'mustChangePassword' | 'lang' | 'settings'
> &
  Partial<Pick<AccountRow, 'oneTimeHash' | 'oneTimeUntil' | 'oidcIssuer' | 'oidcSubject'>>

/** False when the name is taken. */
export async function insertAccount(tx: Tx, row: NewAccountRow): Promise<boolean> {
  const { rows } = await sql`
    insert into account (id, person_id, name, password_hash, must_change_password, one_time_secret_hash, one_time_until, oidc_issuer,
      oidc_subject, lang, settings)
    values (${row.id}, ${row.personId}, ${row.name}, ${row.passwordHash}, ${row.mustChangePassword}, ${row.oneTimeHash ?? null},
      ${row.oneTimeUntil ?? null}, ${row.oidcIssuer ?? null}, ${row.oidcSubject ?? null}, ${row.lang}, ${JSON.stringify(row.settings)}::jsonb)
    on conflict (lower(name)) do nothing returning id`.execute(tx)
  return rows.length > 0
}

export async function setPasswordHash(tx: Tx, id: Uuid, hash: string): Promise<void> {
  await sql`update account set password_hash = ${hash}, must_change_password = false, one_time_secret_hash = null, one_time_until = null
    where id = ${id}`.execute(tx)
}

/** A stronger hash of the same password. */
export async function rehashPassword(db: Reader, id: Uuid, { from, to }: { from: string; to: string }): Promise<void> {
  await sql`update account set password_hash = ${to} where id = ${id} and password_hash = ${from}`.execute(db)
}

/** From then on only the one-time secret opens the account, and a new password must follow. */
export async function setOneTime(tx: Tx, id: Uuid, { hash, until }: { hash: string; until: Date }): Promise<void> {
  await sql`update account set password_hash = null, must_change_password = true, one_time_secret_hash = ${hash}, one_time_until = ${until}
    where id = ${id}`.execute(tx)
}

/** Uses a one-time secret up; false when another request was faster. */
export async function useOneTime(tx: Tx, id: Uuid, hash: string): Promise<boolean> {
  const { rows } = await sql`update account set one_time_secret_hash = null, one_time_until = null
    where id = ${id} and one_time_secret_hash = ${hash} returning id`.execute(tx)
  return rows.length > 0
}

export async function setAccountLocked(tx: Tx, id: Uuid, locked: boolean): Promise<void> {
  await sql`update account set locked = ${locked} where id = ${id}`.execute(tx)
}

/** Hides the account: its past acts stay readable, the name stays taken. */
export async function markDeleted(tx: Tx, id: Uuid, at: Date): Promise<void> {
  await sql`update account set deleted_at = ${at} where id = ${id} and deleted_at is null`.execute(tx)
}

export async function setTotp(tx: Tx, id: Uuid, secret: Buffer | null): Promise<void> {
  await sql`update account set totp_secret = ${secret}, totp_last_step = null where id = ${id}`.execute(tx)
}

/** Takes a time step of the second factor once; false when it or a later one was taken before. */
export async function takeTotpStep(tx: Tx, id: Uuid, step: number): Promise<boolean> {
  const { rows } = await sql`update account set totp_last_step = ${step}
    where id = ${id} and (totp_last_step is null or totp_last_step < ${step}) returning id`.execute(tx)
  return rows.length > 0
}

export async function setOidc(tx: Tx, id: Uuid, link: { issuer: string; subject: string } | null): Promise<void> {
  await sql`update account set oidc_issuer = ${link?.issuer ?? null}, oidc_subject = ${link?.subject ?? null} where id = ${id}`.execute(
    tx,
  )
}

/** What an account keeps for itself, one thing of it replaced. */
export async function setOwnSettings(db: Reader, id: Uuid, settings: AccountSettings): Promise<void> {
  await sql`update account set settings = settings || ${JSON.stringify(settings)}::jsonb where id = ${id}`.execute(db)
}

export async function ownSettings(db: Reader, id: Uuid): Promise<AccountSettings> {
  return (await accountById(db, id))?.settings ?? {}
}

export async function setPreferences(
  db: Reader,
  id: Uuid,
  { lang, settings }: { lang: Lang; settings: AccountSettings },
): Promise<void> {
  await sql`update account set lang = ${lang}, settings = settings || ${JSON.stringify(settings)}::jsonb where id = ${id}`.execute(
    db,
  )
}
