import { sql } from 'kysely'
import { z } from 'zod'
import type { PlainDate } from '../../../kernel/clock.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { fieldProblem, problem, type Problem } from '../../../kernel/problem.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import { Content } from '../drafting/content.ts'
import { DRAFT_TYPES, type DraftType } from '../types.ts'

/** What a template writes into a new draft; `recipients` are lines as they are typed. */
export const TemplateParts = Content.pick({
  addressees: true,
  legalBases: true,
  decider: true,
  form: true,
  body: true,
  printed: true,
}).extend({
  abstract: z.string().trim().max(500, 'form/too-long').default(''),
  recipients: z.array(z.string().trim().max(2000, 'form/too-long')).max(500).default([]),
})
export type TemplateParts = z.infer<typeof TemplateParts>

const Kept = z.object({
  id: z.string(),
  /** null: of every body. */
  bodyId: z.string().nullable(),
  bodyName: z.string().nullable(),
  type: z.enum(DRAFT_TYPES),
  name: z.string(),
  parts: TemplateParts,
  ownerPost: z.string(),
  owner: z.string(),
  validUntil: z.string().nullable(),
  expired: z.boolean(),
  used: z.number(),
})
/** A template: its type, whose it is, what it writes, who keeps it right, until when it holds. */
export type Template = z.infer<typeof Kept>

/** Templates of these bodies and of every body, by type and name; expired ones too, with which nothing is begun. */
export async function templatesOf(db: Reader, bodies: readonly Uuid[], today: PlainDate): Promise<Template[]> {
  const { rows } = await sql`
    select t.id, t.body_id as "bodyId", b.name as "bodyName", t.type, t.name, t.parts, t.owner_post as "ownerPost", p.name as owner,
      t.valid_until as "validUntil", coalesce(t.valid_until < ${today}, false) as expired, count(u.matter_id)::int as used
    from document_template t join post o on o.id = t.owner_post join person p on p.id = o.person_id
    left join body_version b on b.body_id = t.body_id and b.valid_from <= ${today} and (b.valid_until is null or b.valid_until > ${today})
    left join document_template_use u on u.template_id = t.id
    where t.ended_at is null and (t.body_id is null or t.body_id = any(${[...bodies]}::uuid[]))
    group by t.id, b.name, p.name order by t.type, t.name limit 500`.execute(db)
  return z.array(Kept).parse(rows)
}

export type NewTemplate = {
  readonly bodyId: Uuid | null
  readonly type: DraftType
  readonly name: string
  readonly parts: TemplateParts
  readonly ownerPost: Uuid
  readonly validUntil: PlainDate | null
  /** The one whose place it takes: what drafts were begun with can be found again. */
  readonly replaces: Uuid | null
}

/** Keeps a template. Problems: `outgoing/template-name-needed`, `outgoing/template-taken`, `outgoing/date-in-past`, `outgoing/no-such-template`. */
export async function saveTemplate(
  tx: Tx,
  { bodyId, type, name, parts, ownerPost, validUntil, replaces }: NewTemplate,
  { by, at, today }: { by: Uuid; at: Date; today: PlainDate },
): Promise<Uuid | Problem> {
  if (name.length < 3) return fieldProblem('outgoing/template-name-needed', 'name')
  if (validUntil !== null && validUntil < today) return fieldProblem('outgoing/date-in-past', 'validUntil', { today })
  await sql`select pg_advisory_xact_lock(hashtextextended('kheo.document-template', 0))`.execute(tx)
  if (replaces !== null) {
    const ended = await endTemplate(tx, { id: replaces, at })
    if (ended) return ended
  }
  const key = name.normalize('NFC').toLocaleLowerCase('vi')
  const twin = await sql`select 1 from document_template where body_id is not distinct from ${bodyId}::uuid and type = ${type}
    and name_key = ${key} and ended_at is null`.execute(tx)
  if (twin.rows.length > 0) return fieldProblem('outgoing/template-taken', 'name', { name })
  const id = newId(at.getTime())
  await sql`insert into document_template (id, body_id, type, name, name_key, parts, owner_post, valid_until, replaces, created_at, created_by)
    values (${id}, ${bodyId}, ${type}, ${name}, ${key}, ${JSON.stringify(parts)}::jsonb, ${ownerPost}, ${validUntil}, ${replaces}, ${at}, ${by})`.execute(
    tx,
  )
  return id
}

/** Takes a template out of use. */
export async function endTemplate(tx: Tx, { id, at }: { id: Uuid; at: Date }): Promise<Problem | null> {
  const { rows } =
    await sql`update document_template set ended_at = ${at} where id = ${id} and ended_at is null returning id`.execute(tx)
  return rows.length > 0 ? null : problem('outgoing/no-such-template')
}

type Use = { readonly template: Uuid; readonly matter: Uuid; readonly by: Uuid; readonly at: Date }

/** Records that a document was begun with a template. */
export async function recordTemplateUse(tx: Tx, { template, matter, by, at }: Use): Promise<void> {
  await sql`insert into document_template_use (template_id, matter_id, used_by, used_at) values (${template}, ${matter}, ${by}, ${at})
    on conflict do nothing`.execute(tx)
}
