import { sql } from 'kysely'
import { fold } from '@kheo/viet-text'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import { bodyNameForms } from '../../kernel/body-names.ts'
import { queryWords } from '../rules/abbreviation.ts'
import { successorsOf, type Successor } from './succession.ts'

/** A body offered in a picker. An ended one is shown struck, with its successors to take instead. */
export type BodyOption = {
  id: Uuid
  name: string
  shortName: string
  code: string
  isDivision: boolean
  agencyName: string | null
  endedOn: PlainDate | null
  successors: Array<Pick<Successor, 'id' | 'name'>>
}

export type PickerScope = {
  /** agencies only (default), or the divisions of one agency. */
  readonly divisionsOf?: Uuid
  readonly limit?: number
}

/**
 * Bodies whose name, code or abbreviation begins with every word of the query, marks aside ("stc" → Sở Tài chính), in whichever form the
 * query is written ("UBND", "Ủy ban nhân dân"); ended ones last,
 * locked ones never. An empty query lists the first by name.
 */
export async function findBodies(db: Reader, query: string, date: PlainDate, scope: PickerScope = {}): Promise<BodyOption[]> {
  const forms = bodyNameForms(query)
    .map(queryWords)
    .filter(words => words.length > 0)
    .map(
      words =>
        sql`(${sql.join(
          words.map(word => sql`' ' || v.search_text like ${`% ${word}%`}`),
          sql` and `,
        )})`,
    )
  const matches = forms.length > 0 ? [sql`(${sql.join(forms, sql` or `)})`] : []
  const within = scope.divisionsOf ? sql`b.agency_id = ${scope.divisionsOf}` : sql`not b.is_division`
  const where = sql.join([within, sql`not b.locked`, ...matches], sql` and `)
  const exact = fold(query)
  const { rows } = await sql<Omit<BodyOption, 'successors'>>`
    select b.id, v.name, v.short_name as "shortName", v.code, b.is_division as "isDivision",
      (select av.short_name from body_version av where av.body_id = b.agency_id and av.valid_from <= ${date} order by av.valid_from desc limit 1)
        as "agencyName",
      case when b.valid_until <= ${date} then b.valid_until end as "endedOn"
    from body b join lateral (
      select * from body_version bv where bv.body_id = b.id and bv.valid_from <= ${date} order by bv.valid_from desc limit 1) v on true
    where ${where}
    order by coalesce(b.valid_until <= ${date}, false), (' ' || v.search_text || ' ' like ${`% ${exact.replaceAll(/[%_\\]/g, '')} %`}) desc, v.sort_key
    limit ${scope.limit ?? 12}`.execute(db)
  const ended = rows.filter(row => row.endedOn).map(row => row.id)
  const successors = await successorsOf(db, ended)
  return rows.map(row => ({ ...row, successors: (successors.get(row.id) ?? []).map(({ id, name }) => ({ id, name })) }))
}
