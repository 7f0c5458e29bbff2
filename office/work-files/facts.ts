import { sql } from 'kysely'
import { z } from 'zod'
import type { Canonical } from '../../kernel/canonical.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Facts } from '../../kernel/process.ts'
import type { FactQuery } from '../../casework/index.ts'

/** Posts in force of the holder's body whose account is not locked: who may be put in charge, assigned or handed a file. */
export const fileStaffFact: FactQuery = async (tx, ids, { today }) => {
  const { rows } = await sql<{ id: Uuid; posts: Canonical }>`
    select m.id, coalesce(jsonb_agg(distinct jsonb_build_object('id', o.id, 'bodyId', o.body_id, 'unitId', o.unit_id, 'leader', ps.is_leader))
        filter (where o.id is not null), '[]'::jsonb) as posts
    from matter m
    left join post o on o.body_id = m.holder_body and o.valid_from <= ${today}::date and (o.valid_until is null or o.valid_until > ${today}::date)
      and exists (select 1 from account a where a.person_id = o.person_id and not a.locked and a.deleted_at is null)
    left join position ps on ps.id = o.position_id
    where m.id = any(${[...ids]}::uuid[]) group by m.id`.execute(tx)
  return new Map(rows.map(row => [row.id, row.posts]))
}

/** Child files with where each stands. */
export const childFilesFact: FactQuery = async (tx, ids) => {
  const { rows } = await sql<{ id: Uuid; files: Canonical }>`
    select parent_id as id, jsonb_agg(jsonb_build_object('id', id, 'code', code, 'open', open, 'state', state, 'dueOn', due_on,
        'progress', f.progress) order by id) as files
    from matter m join fact_work_file f on f.matter_id = m.id where parent_id = any(${[...ids]}::uuid[]) and process = 'ho-so-cong-viec' group by parent_id`.execute(
    tx,
  )
  return new Map(rows.map(row => [row.id, row.files]))
}

/** Registers of work files that the holder's body keeps. */
export const fileRegistersFact: FactQuery = async (tx, ids) => {
  const { rows } = await sql<{ id: Uuid; registers: Canonical }>`
    select m.id, jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name, 'series', r.series, 'term', r.term) order by r.name) as registers
    from matter m join register r on r.body_id = m.holder_body and r.direction = 'ho-so' and r.ended_at is null
    where m.id = any(${[...ids]}::uuid[]) group by m.id`.execute(tx)
  return new Map(rows.map(row => [row.id, row.registers]))
}

const FileRegister = z.object({ id: z.string(), name: z.string(), series: z.string(), term: z.string().nullable() })
export const registersIn = (facts: Facts): ReadonlyArray<z.infer<typeof FileRegister>> =>
  z.array(FileRegister).parse(facts['fileRegisters'] ?? [])

const Staff = z.object({ id: z.string(), bodyId: z.string(), unitId: z.string().nullable(), leader: z.boolean() })
export type StaffPost = z.infer<typeof Staff>
export const staffIn = (facts: Facts): readonly StaffPost[] => z.array(Staff).parse(facts['fileStaff'] ?? [])

const ChildFile = z.object({
  id: z.string(),
  code: z.string(),
  open: z.boolean(),
  state: z.string(),
  dueOn: z.string().nullable(),
  progress: z.number(),
})
export type ChildFile = z.infer<typeof ChildFile>
export const childrenIn = (facts: Facts): readonly ChildFile[] => z.array(ChildFile).parse(facts['childFiles'] ?? [])
