import { sql } from 'kysely'
import type { Viewer } from '../../../kernel/access.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Party } from '../../../kernel/matter.ts'
import { fieldProblem, formProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { openMatter, type Performed, type World } from '../../../casework/index.ts'
import { visiblePlaces } from '../../../casework/people/visible.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import { Commit } from './commitment.ts'

/**
 * Registers the viewer's own commitment of a year. Problems: `form/invalid`, `movement/committed-already`, `movement/commitment-reader`
 * (the secretary or the officer is the person himself).
 */
export async function registerCommitment(
  tx: Tx,
  world: World,
  viewer: Viewer,
  { key, ...raw }: { readonly key: string } & Record<string, unknown>,
): Promise<Performed | Problem> {
  const parsed = Commit.safeParse(raw)
  if (!parsed.success)
    return formProblem(parsed.error.issues.map(issue => ({ field: issue.path.join('.'), code: issue.message })))
  const { year, secretary, officer } = parsed.data
  if ([secretary, officer].includes(viewer.post.id)) return fieldProblem('movement/commitment-reader', 'secretary')
  if (await commitmentOfYear(tx, viewer.post.id, year)) return problem('movement/committed-already', { year })
  const { bodyId: body, unitId: unit, id: post } = viewer.post
  const own: Party = { role: 'owner', body, unit, post, note: null }
  return openMatter(tx, world, viewer, {
    key,
    process: 'cam-ket',
    act: 'dang-ky-cam-ket',
    title: `Cam kết "Trọng dân, gần dân" năm ${year}`,
    holder: { body, unit, post },
    secrecy: 'restricted',
    parties: [
      own,
      { ...own, role: 'secretary', unit: null, post: secretary },
      { ...own, role: 'officer', unit: null, post: officer },
    ],
    input: parsed.data,
  })
}

async function commitmentOfYear(db: Reader, post: Uuid, year: number): Promise<Uuid | null> {
  const { rows } = await sql<{ id: Uuid }>`select m.id from fact_commitment f join matter m on m.id = f.matter_id
    where m.holder_post = ${post} and f.year = ${year}`.execute(db)
  return rows[0]?.id ?? null
}

export type Pledger = {
  readonly name: string
  readonly title: string
  readonly unit: string
  readonly registered: boolean
  /** Only for those who may read it. */
  readonly id: Uuid | null
}

/** Everybody of the viewer's body with whether they have registered for the year; what they wrote stands in no list. */
export async function pledgers(
  db: Reader,
  viewer: Viewer,
  { year, today }: { year: number; today: PlainDate },
): Promise<Pledger[]> {
  const { rows } = await sql<Pledger>`
    select p.name, o.title, coalesce(v.short_name, '') as unit, m.id is not null as registered,
      m.id
    from post o join person p on p.id = o.person_id
    left join lateral (select short_name from body_version bv where bv.body_id = o.unit_id and bv.valid_from <= ${today} order by bv.valid_from desc limit 1) v on true
    left join (matter m join fact_commitment f on f.matter_id = m.id and f.year = ${year}) on m.holder_post = o.id
    where o.body_id = ${viewer.post.bodyId} and o.valid_from <= ${today} and (o.valid_until is null or o.valid_until > ${today})
    order by v.short_name nulls first, p.sort_key limit 500`.execute(db)
  const registered = rows.flatMap(({ id }) => id ?? [])
  const seen = new Set((await visiblePlaces(db, viewer, registered)).map(({ id }) => id))
  return rows.map(row => (row.id !== null && seen.has(row.id) ? row : { ...row, id: null }))
}

/** The viewer's own commitments, the latest year first. */
export async function ownCommitments(db: Reader, post: Uuid): Promise<Array<{ id: Uuid; title: string; state: string }>> {
  const { rows } = await sql<{ id: Uuid; title: string; state: string }>`select m.id, m.title, m.state
    from fact_commitment f join matter m on m.id = f.matter_id where m.holder_post = ${post} order by f.year desc`.execute(db)
  return rows
}
