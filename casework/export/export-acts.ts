import { sql } from 'kysely'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { Reader } from '../../platform/database/open.ts'
import { whoOf } from '../matter/history-view.ts'
import { audienceOf } from '../lists/list-conditions.ts'
import type { Sight } from '../people/sight.ts'
import type { ActLine } from '../matter/read-matter.ts'
import { lookOf, processOf } from '../registry.ts'

const BATCH = 1000

/** Columns of the table of acts, in Vietnamese. */
export const ACT_COLUMNS = ['Mã việc', 'Loại việc', 'Tên việc', 'Thứ tự', 'Thao tác', 'Tên thao tác', 'Ghi lúc', 'Ngày thực hiện', 'Người thực hiện', 'Tình trạng trước', 'Tình trạng sau', 'Nội dung'] as const // prettier-ignore

export type ActQuery = {
  /** Ids of acts (`gia-han`, `tam-dung`, `phan-cong`, `ghi-chu` …); absent: all. */
  readonly acts?: readonly string[]
  readonly seenBy?: Sight
}

type Raw = Pick<
  ActLine,
  'seq' | 'kind' | 'recordedAt' | 'effectiveOn' | 'personName' | 'postTitle' | 'bodyName' | 'byPersonName' | 'system'
> & {
  id: Uuid
  matter: Pick<MatterState, 'code' | 'process' | 'version' | 'title'>
  input: string
  fromState: string | null
  toState: string
}

/**
 * Acts as rows of a table, one kind of act or several, in order of matters and of what was done (A120): extensions, suspensions, notes,
 * allocations each for themselves. For the operator: without `seenBy` no audience is asked. The processes must be loaded.
 */
export async function* exportActs(db: Reader, { acts, seenBy }: ActQuery = {}): AsyncGenerator<readonly string[]> {
  for (let after: { id: Uuid; seq: number } | null = null; ;) {
    const { rows }: { rows: Raw[] } = await sql<Raw>`
      select a.matter_id as id, a.seq, a.kind, a.recorded_at as "recordedAt", a.effective_on as "effectiveOn", a.input,
        a.from_state as "fromState", a.to_state as "toState", p.name as "personName", po.title as "postTitle", b.name as "bodyName",
        case when a.on_behalf_of is not null then own.name end as "byPersonName", case when a.account_id is null then a.actor end as system,
        jsonb_build_object('code', m.code, 'process', m.process, 'version', m.version, 'title', m.title) as matter
      from act a join matter m on m.id = a.matter_id left join post po on po.id = a.post_id left join person p on p.id = po.person_id
      left join account ac on ac.id = a.account_id left join person own on own.id = ac.person_id
      left join lateral (select v.name from body_version v where v.body_id = coalesce(po.unit_id, po.body_id)
        and v.valid_from <= a.effective_on order by v.valid_from desc limit 1) b on true
      where true ${acts ? sql`and a.kind = any(${[...acts]}::text[])` : sql``}
        ${after ? sql`and (a.matter_id, a.seq) > (${after.id}::uuid, ${after.seq}::int)` : sql``}
        ${seenBy ? sql`and ${audienceOf(seenBy, sql`a.matter_id`)}` : sql``}
      order by a.matter_id, a.seq limit ${BATCH}`.execute(db)
    for (const row of rows) yield cellsOf(row)
    const last = rows.at(-1)
    if (!last || rows.length < BATCH) return
    after = { id: last.id, seq: last.seq }
  }
}

function cellsOf(row: Raw): string[] {
  const { matter, kind, seq, fromState, toState } = row
  const process = processOf(matter.process, matter.version)
  const state = (id: string | null): string => (id === null ? '' : (process.stateNames[id]?.vi ?? id))
  const told = lookOf(matter.process)?.told?.({ kind, input: JSON.parse(row.input) }) ?? textIn(row.input)
  return [
    matter.code,
    process.names.vi,
    matter.title,
    String(seq),
    kind,
    process.actNames[kind]?.vi ?? kind,
    row.recordedAt.toISOString(),
    row.effectiveOn,
    whoOf(row, 'vi'),
    state(fromState),
    state(toState),
    told,
  ]
}

/** The text of a plain note: acts that every kind of matter has are told by no process. */
function textIn(input: string): string {
  const value: unknown = JSON.parse(input)
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' ? value.text : ''
}
