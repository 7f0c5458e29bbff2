import { sql } from 'kysely'
import { nowAt } from '../kernel/clock.ts'
import { createApiToken } from '../org/services/api-tokens.ts'
import { startSession } from '../org/services/sessions.ts'
import { viewerOf } from '../org/index.ts'
import { isProblem } from '../kernel/problem.ts'
import type { Viewer } from '../kernel/access.ts'
import type { Database } from '../platform/database/open.ts'
import { inTransaction } from '../platform/database/transaction.ts'

/** A specialist with a session and a token: sees what lies with his own post and person, nothing else. */
export type BenchUser = {
  readonly name: string
  readonly viewer: Viewer
  readonly cookie: string
  readonly token: string
  /** Open directives which he works on. */
  readonly matters: readonly string[]
}

const SCOPES = ['matters:read', 'matters:act']

/** Specialists of departments by how much lies on their desks, the fullest first. Nobody of them sees a whole body or the province. */
export async function specialists(db: Database, most: number): Promise<BenchUser[]> {
  const { rows } = await sql<{ account: string; name: string; matters: string[] }>`
    select a.id as account, a.name, array_agg(m.id::text order by m.id) as matters
    from post p join post_role pr on pr.post_id = p.id join role r on r.id = pr.role_id and r.code = 'chuyen-vien'
      join account a on a.person_id = p.person_id
      join matter m on m.holder_post = p.id and m.open and m.process = 'directive' and m.state in ('assigned', 'working')
    where p.scope = 'post' group by a.id, a.name order by count(*) desc, a.name limit ${most}`.execute(db.kysely)
  const users: BenchUser[] = []
  for (const row of rows) users.push(await signedIn(db, row))
  if (users.length === 0) throw new Error('the sample has no specialist with open directives')
  return users
}

/** Somebody of the sample by account name, for pages that need another role. */
export async function userNamed(db: Database, name: string): Promise<BenchUser> {
  const { rows } = await sql<{ id: string }>`select id from account where name = ${name}`.execute(db.kysely)
  if (!rows[0]) throw new Error(`no account ${name} in the sample`)
  return signedIn(db, { account: rows[0].id, name, matters: [] })
}

async function signedIn(
  db: Database,
  { account, name, matters }: { account: string; name: string; matters: string[] },
): Promise<BenchUser> {
  const now = nowAt(new Date())
  // Nobody has chosen a password here; a token of such an account would not count.
  await sql`update account set must_change_password = false where id = ${account}`.execute(db.kysely)
  const from = { address: '127.0.0.1', browser: 'bench', now, replaces: null }
  const session = await inTransaction(db, tx => startSession(tx, { accountId: account, from, via: 'sample' }))
  const viewer = await viewerOf(db.kysely, { sessionToken: session.token, now })
  if (!viewer) throw new Error(`${name} cannot enter`)
  const made = await inTransaction(db, tx =>
    createApiToken(tx, { by: viewer, name: 'bench', scopes: SCOPES, days: 2, now }, SCOPES),
  )
  if (isProblem(made)) throw new Error(made.problem)
  return { name, viewer, cookie: `kheo_session=${session.token}`, token: made.token, matters }
}

/** Heads of so many bodies, one of each: each sees what lies with his own body. */
export async function heads(db: Database, most: number): Promise<BenchUser[]> {
  const { rows } = await sql<{ account: string; name: string }>`
    select distinct on (p.body_id) a.id as account, a.name
    from post p join post_role pr on pr.post_id = p.id join role r on r.id = pr.role_id and r.code = 'lanh-dao-co-quan'
      join account a on a.person_id = p.person_id
    where p.scope = 'body' and p.valid_until is null and a.deleted_at is null and not a.locked
    order by p.body_id, p.id limit ${most}`.execute(db.kysely)
  const users: BenchUser[] = []
  for (const row of rows) users.push(await signedIn(db, { ...row, matters: [] }))
  return users
}
