import { sql } from 'kysely'
import type { Viewer } from '../../kernel/access.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import { accountByName } from './account.ts'
import { standingOf } from './standing.ts'

/** What an account sees by all its own posts of a day together, without delegations; null: there is no such account in use. */
export async function principalsOfAccount(
  db: Reader,
  name: string,
  today: PlainDate,
): Promise<Pick<Viewer, 'principals' | 'archivePrincipals' | 'grades'> | null> {
  const account = await accountByName(db, name)
  if (!account || account.deletedAt) return null
  const { rows } = await sql<{ id: Uuid }>`select id from post where person_id = ${account.personId}
    and valid_from <= ${today} and (valid_until is null or valid_until > ${today})`.execute(db)
  const standings = await Promise.all(rows.map(post => standingOf(db, post.id, today)))
  const found = standings.flatMap(standing => standing ?? [])
  return {
    principals: [
      ...new Set(found.flatMap(({ principals }) => principals.filter(({ kind }) => kind !== 'province').map(({ id }) => id))),
    ],
    archivePrincipals: [...new Set(found.flatMap(({ archive }) => archive))],
    grades: found.flatMap(({ grades }) => grades),
  }
}
