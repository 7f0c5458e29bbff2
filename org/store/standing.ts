import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/clock.ts'
import type { ViewerGrade } from '../../kernel/grades.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import { PROVINCE_ID } from './principal.ts'

export type PostScope = 'post' | 'unit' | 'body' | 'province'

/** All that follows from a post today: names, flags, rights of its roles, ceilings above it, principals. */
export type Standing = {
  id: Uuid
  person_id: Uuid
  title: string
  scope: PostScope
  body_id: Uuid
  body_name: string
  unit_id: Uuid | null
  unit_name: string | null
  is_leader: boolean
  may_handle: boolean
  demands_second_factor: boolean
  rights: string[]
  /** One list per ceiling on the way up from the post (and, under delegation, from the delegate's own posts). */
  ceilings: string[][]
  principals: Array<{ id: number; kind: 'person' | 'post' | 'unit' | 'body' | 'province' }>
  archive: number[]
  grades: ViewerGrade[]
}

/** The standing of a post in one query; null when it is not in force. `alsoUnder`: own posts of a delegate, whose ceilings count too. */
export async function standingOf(
  db: Reader,
  postId: Uuid,
  today: PlainDate,
  alsoUnder: readonly Uuid[] = [],
): Promise<Standing | null> {
  const { rows } = await sql<Standing>`
    with recursive
    mine as (
      select * from post where id = ${postId} and valid_from <= ${today} and (valid_until is null or valid_until > ${today})
    )${above([postId, ...alsoUnder], today)}${keptBy(today)}
    select m.id, m.person_id, m.title, m.scope, m.body_id, m.unit_id, ps.is_leader, ps.may_handle,
      ${nameOf(sql`m.body_id`, today)} as body_name, ${nameOf(sql`m.unit_id`, today)} as unit_name,
      coalesce((select bool_or(r.demands_second_factor) from post_role pr join role r on r.id = pr.role_id where pr.post_id = m.id), false)
        as demands_second_factor,
      array(select distinct rr.right_id from post_role pr join role_right rr on rr.role_id = pr.role_id where pr.post_id = m.id) as rights,
      ${CEILINGS} as ceilings,
      (select coalesce(json_agg(json_build_object('id', pr.id, 'kind', pr.kind) order by pr.id), '[]') from principal pr
        where pr.ref_id in (m.id, m.person_id)
          or (pr.ref_id = m.unit_id and m.scope <> 'post') or (pr.ref_id = m.body_id and m.scope in ('body', 'province'))
          or (pr.ref_id = ${PROVINCE_ID} and m.scope = 'province')) as principals,
      ${ARCHIVE} as archive, ${grades(today)} as grades
    from mine m join position ps on ps.id = m.position_id`.execute(db)
  return rows[0] ?? null
}

/** The divisions, bodies and all above them under whose ceilings the posts stand. */
const above = (posts: readonly Uuid[], today: PlainDate) => sql`,
    up (body_id) as (
      select b.id from post p cross join lateral (values (p.unit_id), (p.body_id)) b (id)
        where p.id = any(${[...posts]}::uuid[]) and b.id is not null
      union
      select v.parent_id from up join body_version v on v.body_id = up.body_id
        where v.parent_id is not null and v.valid_from <= ${today} and (v.valid_until is null or v.valid_until > ${today})
    )`

const CEILINGS = sql`(select coalesce(json_agg(one.rights), '[]') from (
        select json_agg(c.right_id) as rights from up join ceiling c on c.body_id = up.body_id group by up.body_id) one)`

/** Ended bodies whose archive the body (or division) of the post keeps, also those which these kept. */
const keptBy = (today: PlainDate) => sql`,
    kept (id) as (
      select b.id from mine m join body b on b.archive_keeper_id in (m.unit_id, m.body_id)
        where b.valid_until <= ${today}
          and ((m.scope in ('body', 'province') and b.archive_keeper_id = m.body_id) or (m.scope <> 'post' and b.archive_keeper_id = m.unit_id))
      union
      select b.id from kept join body b on b.archive_keeper_id = kept.id where b.valid_until <= ${today}
    )`

const ARCHIVE = sql`array(select pr.id from principal pr where pr.ref_id in (
        select id from kept union select d.id from kept join body d on d.agency_id = kept.id) order by pr.id)`

/** Grades of the teams one works in: the own body and the own division, whatever the scope of the post. */
const grades = (today: PlainDate) => sql`(select coalesce(json_agg(json_build_object('process', g.process, 'grade', g.grade,
        'principal', pr.id, 'team', ${nameOf(sql`g.team`, today)}) order by pr.id), '[]')
        from team_grade g join principal pr on pr.ref_id = g.id where g.ended_at is null and g.team in (m.unit_id, m.body_id))`

/** Short name of a body at a date, its last one when it has ended. */
const nameOf = (body: ReturnType<typeof sql>, today: PlainDate) => sql`(
  select v.short_name from body_version v where v.body_id = ${body} and v.valid_from <= ${today} order by v.valid_from desc limit 1)`
