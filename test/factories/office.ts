import { sql } from 'kysely'
import type { Viewer } from '../../kernel/access.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/database/transaction.ts'

export type TestPost = {
  readonly id: Uuid
  readonly personId: Uuid
  readonly accountId: Uuid
  readonly name: string
  readonly body: Uuid
  readonly unit: Uuid | null
}
export type TestBody = { readonly id: Uuid; readonly name: string; readonly principal: number }

/** A body (or, with `agency`, a division of one), valid from 2020 on. */
export async function makeBody(
  tx: Tx,
  name: string,
  options: { agency?: Uuid; kind?: string; parent?: Uuid } = {},
): Promise<TestBody> {
  const id = newId()
  const division = options.agency !== undefined
  await sql`insert into body (id, kind, is_division, agency_id, valid_from) values (${id}, ${options.kind ?? 'department'}, ${division},
    ${options.agency ?? null}, '2020-01-01')`.execute(tx)
  await sql`insert into body_version (body_id, valid_from, parent_id, code, name, short_name, sort_key, search_text)
    values (${id}, '2020-01-01', ${options.parent ?? options.agency ?? null}, ${id}, ${name}, ${name}, ${name}, ${name.toLowerCase()})`.execute(
    tx,
  )
  return { id, name, principal: await principal(tx, division ? 'unit' : 'body', id) }
}

/** A person with one post in a body and an account. */
export async function makePost(
  tx: Tx,
  name: string,
  place: { body: Uuid; unit?: Uuid | null; title?: string },
): Promise<TestPost> {
  const [id, personId, accountId] = [newId(), newId(), newId()]
  await sql`insert into person (id, name, sort_key, search_text) values (${personId}, ${name}, ${name}, ${name.toLowerCase()})`.execute(
    tx,
  )
  const position = await anyPosition(tx)
  await sql`insert into post (id, person_id, body_id, unit_id, position_id, title, scope, valid_from)
    values (${id}, ${personId}, ${place.body}, ${place.unit ?? null}, ${position}, ${place.title ?? 'Chuyên viên'}, 'post', '2020-01-01')`.execute(
    tx,
  )
  await sql`insert into account (id, person_id, name) values (${accountId}, ${personId}, ${accountId})`.execute(tx)
  await principal(tx, 'person', personId)
  await principal(tx, 'post', id)
  return { id, personId, accountId, name, body: place.body, unit: place.unit ?? null }
}

/** Who looks: the post with the principals of its scope and the rights given. */
export async function viewAs(
  tx: Tx,
  post: TestPost,
  options: { rights: readonly string[]; scope?: 'post' | 'unit' | 'body' },
): Promise<Viewer> {
  const refs: Uuid[] = [post.personId, post.id]
  if (options.scope === 'unit' || options.scope === 'body') if (post.unit) refs.push(post.unit)
  if (options.scope === 'body') refs.push(post.body)
  const { rows } = await sql<{ id: number }>`select id from principal where ref_id = any(${refs}::uuid[]) order by id`.execute(tx)
  return {
    accountId: post.accountId,
    personId: post.personId,
    personName: post.name,
    post: {
      id: post.id,
      title: 'Chuyên viên',
      bodyId: post.body,
      bodyName: '',
      unitId: post.unit,
      unitName: null,
      isLeader: false,
      mayHandle: true,
    },
    onBehalfOf: null,
    principals: rows.map(row => row.id),
    archivePrincipals: [],
    grades: [],
    rights: new Set(options.rights),
    lang: 'vi',
  }
}

async function principal(tx: Tx, kind: string, id: Uuid): Promise<number> {
  const { rows } = await sql<{ id: number }>`insert into principal (kind, ref_id) values (${kind}, ${id}) returning id`.execute(
    tx,
  )
  const row = rows[0]
  if (!row) throw new Error('no principal was made')
  return row.id
}

async function anyPosition(tx: Tx): Promise<Uuid> {
  const found = await sql<{ id: Uuid }>`select id from position limit 1`.execute(tx)
  if (found.rows[0]) return found.rows[0].id
  const id = newId()
  await sql`insert into position (id, name) values (${id}, 'Chuyên viên')`.execute(tx)
  return id
}
