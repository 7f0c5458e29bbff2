import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Reader } from '../../platform/database/open.ts'
import { BODY_COLUMNS, PEOPLE_COLUMNS, type ImportColumn } from '../rules/import-table.ts'

export type ExportTable = { readonly header: readonly string[]; readonly rows: ReadonlyArray<ReadonlyArray<string | null>> }

type Line = Readonly<Record<string, string | null>>

/** Bodies and divisions that exist on a date, in the columns that `importBodies` reads; those above stand before those below. */
export async function exportBodies(db: Reader, date: PlainDate): Promise<ExportTable> {
  const { rows } = await sql<Line>`with recursive living as (
      select b.id, b.kind, b.is_division, b.agency_id, b.valid_from::text as "validFrom", v.*
      from body b join lateral (select parent_id, code, electronic_code as "electronicCode", name, short_name as "shortName", sort_key,
          legal_document as "legalDocument" from body_version bv where bv.body_id = b.id and bv.valid_from <= ${date}
        order by bv.valid_from desc limit 1) v on true
      where b.valid_from <= ${date} and (b.valid_until is null or b.valid_until > ${date})),
    tree as (
      select l.*, 1 as depth from living l where not exists (select 1 from living up where up.id = coalesce(l.agency_id, l.parent_id))
      union all select l.*, tree.depth + 1 from living l join tree on tree.id = coalesce(l.agency_id, l.parent_id))
    select t.code, t.name, t."shortName", t.kind, case when t.agency_id is null then up.code end as parent,
      case when t.agency_id is not null then up.code end as agency, t."electronicCode", t."validFrom", t."legalDocument"
    from tree t left join living up on up.id = coalesce(t.agency_id, t.parent_id) order by t.depth, up.sort_key, t.sort_key`.execute(
    db,
  )
  return tableOf(BODY_COLUMNS, rows)
}

/** Posts held on a date with their people, in the columns that `importPeople` reads. No password, secret or token leaves. */
export async function exportPeople(db: Reader, date: PlainDate): Promise<ExportTable> {
  const codeAt = (body: ReturnType<typeof sql>) =>
    sql`(select v.code from body_version v where v.body_id = ${body} and v.valid_from <= ${date} order by v.valid_from desc limit 1)`
  const { rows } =
    await sql<Line>`select p.name, ${codeAt(sql`po.body_id`)} as body, ${codeAt(sql`po.unit_id`)} as unit, ps.name as position,
      po.title, po.scope, (select string_agg(r.code, '; ' order by r.code) from post_role pr join role r on r.id = pr.role_id
        where pr.post_id = po.id) as roles,
      (select a.name from account a where a.person_id = p.id and a.deleted_at is null order by a.created_at limit 1) as "accountName",
      p.email, p.phone, po.valid_from::text as "validFrom"
    from post po join person p on p.id = po.person_id join position ps on ps.id = po.position_id
    where po.valid_from <= ${date} and (po.valid_until is null or po.valid_until > ${date}) order by 2, 3 nulls first, ps.rank, p.sort_key`.execute(
      db,
    )
  return tableOf(PEOPLE_COLUMNS, rows)
}

function tableOf(columns: readonly ImportColumn[], rows: readonly Line[]): ExportTable {
  return {
    header: columns.map(({ names }) => names[0] ?? ''),
    rows: rows.map(row => columns.map(({ key }) => row[key] ?? null)),
  }
}
