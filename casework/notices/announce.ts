import { sql } from 'kysely'
import type { Viewer } from '../../kernel/access.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { fieldProblem, problem, type Problem } from '../../kernel/problem.ts'
import { bodyAt, divisionsOf, postsIn, type PostLine } from '../../org/index.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { announceIn } from '../../platform/web/live.ts'

export const ANNOUNCE_RIGHT = 'casework.announce'
const KIND = 'unit.message'
const LONGEST = 2000

/** A whole division, or the whole body, that somebody may write to. */
export type Audience = { readonly id: Uuid; readonly name: string }

/** To whom the viewer may write: the head of a division to his own, a leader of the body to each division and to all of it (A111). */
export async function audiencesOf(db: Reader, { post, rights }: Viewer, today: string): Promise<Audience[]> {
  if (!rights.has(ANNOUNCE_RIGHT)) return []
  const divisions = (await divisionsOf(db, post.bodyId, today)).map(({ id, name }) => ({ id, name }))
  if (post.unitId !== null) return divisions.filter(({ id }) => id === post.unitId)
  const body = await bodyAt(db, post.bodyId, today)
  return [...(body ? [{ id: body.id, name: body.name }] : []), ...divisions]
}

/**
 * Writes to everybody of a division or body: each post gets a notice of its own, so that nobody else sees it and each is read for
 * itself. The sender is whoever is logged in. Returns how many were told. Problems: `announce/not-allowed`, `form/invalid`.
 */
export async function announce(
  tx: Tx,
  viewer: Viewer,
  { to, text, at, today }: { to: Uuid; text: string; at: Date; today: string },
): Promise<number | Problem> {
  const audience = (await audiencesOf(tx, viewer, today)).find(({ id }) => id === to)
  if (!audience) return problem('announce/not-allowed')
  const said = text.normalize('NFC').trim()
  if (said === '') return fieldProblem('form/needed', 'text')
  if (said.length > LONGEST) return fieldProblem('form/too-long', 'text')
  const people = (await peopleOf(tx, viewer, to, today)).filter(({ id }) => id !== viewer.post.id)
  const from = [viewer.personName, viewer.post.title].filter(Boolean).join(', ')
  const data = { text: said, from, unit: audience.name, sender: viewer.accountId, batch: newId(at.getTime()) }
  const { rows } = await sql<{ id: Uuid; principal: number }>`
    insert into notice (id, principal, kind, matter_id, data, at)
    select gen_random_uuid(), p.id, ${KIND}, null, ${JSON.stringify(data)}::jsonb, ${at} from principal p
    where p.ref_id = any(${people.map(({ id }) => id)}::uuid[]) returning id, principal`.execute(tx)
  for (const { id } of rows)
    await sql`insert into outbox (id, kind, payload, created_at, due_at) values (${newId(at.getTime())}, 'mail.notice',
      jsonb_build_object('notice', ${id}::text), ${at}, ${at})`.execute(tx)
  await announceIn(
    tx,
    rows.map(row => row.principal),
    'notice',
  )
  return rows.length
}

async function peopleOf(db: Reader, { post }: Viewer, to: Uuid, today: string): Promise<PostLine[]> {
  const all = await postsIn(db, { date: today, bodyId: post.bodyId })
  return to === post.bodyId ? all : all.filter(({ unitId }) => unitId === to)
}

export type Announcement = {
  readonly batch: Uuid
  readonly text: string
  readonly unit: string
  readonly at: Date
  readonly people: ReadonlyArray<{ readonly name: string; readonly readAt: Date | null }>
}

type Row = { batch: Uuid; text: string; unit: string; at: Date; name: string; readAt: Date | null }

/** What the viewer has written to whole divisions of late, with who has read it and when. */
export async function announcementsOf(db: Reader, viewer: Viewer): Promise<Announcement[]> {
  const { rows } = await sql<Row>`
    select n.data->>'batch' as batch, n.data->>'text' as text, n.data->>'unit' as unit, n.at, p.name,
      (select min(r.at) from notice_read r join account a on a.id = r.account_id where r.notice_id = n.id and a.person_id = p.id) as "readAt"
    from notice n join principal pr on pr.id = n.principal join post o on o.id = pr.ref_id join person p on p.id = o.person_id
    where n.kind = ${KIND} and n.data->>'sender' = ${viewer.accountId} order by n.at desc, p.sort_key limit 500`.execute(db)
  return [...Map.groupBy(rows, row => row.batch)].flatMap(([batch, all]) => {
    const [first] = all
    if (!first) return []
    return [
      { batch, text: first.text, unit: first.unit, at: first.at, people: all.map(({ name, readAt }) => ({ name, readAt })) },
    ]
  })
}
