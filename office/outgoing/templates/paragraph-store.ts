import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/clock.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { fieldProblem, problem, type Problem } from '../../../kernel/problem.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Tx } from '../../../platform/database/transaction.ts'

/** A paragraph that is written again and again: by topic, with an owner who keeps it right, until a day (A136). */
export type StandardParagraph = {
  readonly id: Uuid
  readonly topic: string
  readonly text: string
  readonly ownerPost: Uuid
  readonly owner: string
  readonly validUntil: PlainDate | null
  readonly expired: boolean
  readonly used: number
  readonly lastUsedAt: Date | null
}

export type NewParagraph = {
  readonly bodyId: Uuid
  readonly topic: string
  readonly text: string
  readonly ownerPost: Uuid
  readonly validUntil: PlainDate | null
  /** The one whose place it takes: a paragraph is never changed, so that what was used can be found. */
  readonly replaces: Uuid | null
}

/** Paragraphs of a body by topic; expired ones too, which are offered to nobody. */
export async function paragraphsOf(db: Reader, body: Uuid, today: PlainDate): Promise<StandardParagraph[]> {
  const { rows } = await sql<StandardParagraph>`
    select s.id, s.topic, s.text, s.owner_post as "ownerPost", p.name as owner, s.valid_until as "validUntil",
      coalesce(s.valid_until < ${today}, false) as expired, count(u.matter_id)::int as used, max(u.used_at) as "lastUsedAt"
    from standard_paragraph s join post o on o.id = s.owner_post join person p on p.id = o.person_id
    left join standard_paragraph_use u on u.paragraph_id = s.id
    where s.body_id = ${body} and s.ended_at is null group by s.id, p.name order by s.topic, s.created_at limit 500`.execute(db)
  return rows
}

/** Keeps a paragraph. Problems: `outgoing/topic-needed`, `outgoing/text-needed`, `form/not-a-date`, `outgoing/date-in-past`, `outgoing/no-such-paragraph`. */
export async function saveParagraph(
  tx: Tx,
  paragraph: NewParagraph,
  { by, at, today }: { by: Uuid; at: Date; today: PlainDate },
): Promise<Uuid | Problem> {
  const { bodyId, topic, text, ownerPost, validUntil, replaces } = paragraph
  if (topic.length < 2) return fieldProblem('outgoing/topic-needed', 'topic')
  if (text.length < 10) return fieldProblem('outgoing/text-needed', 'text')
  // What was typed and is no day would hold for ever.
  if (validUntil !== null && !/^\d{4}-\d{2}-\d{2}$/u.test(validUntil)) return fieldProblem('form/not-a-date', 'validUntil')
  if (validUntil !== null && validUntil < today) return fieldProblem('outgoing/date-in-past', 'validUntil', { today })
  if (replaces !== null) {
    const ended = await endParagraph(tx, { bodyId, id: replaces, at })
    if (ended) return ended
  }
  const id = newId(at.getTime())
  await sql`insert into standard_paragraph (id, body_id, topic, text, owner_post, valid_until, replaces, created_at, created_by)
    values (${id}, ${bodyId}, ${topic}, ${text}, ${ownerPost}, ${validUntil}, ${replaces}, ${at}, ${by})`.execute(tx)
  return id
}

export async function endParagraph(tx: Tx, { bodyId, id, at }: { bodyId: Uuid; id: Uuid; at: Date }): Promise<Problem | null> {
  const { rows } =
    await sql`update standard_paragraph set ended_at = ${at} where id = ${id} and body_id = ${bodyId} and ended_at is null
    returning id`.execute(tx)
  return rows.length > 0 ? null : problem('outgoing/no-such-paragraph')
}

/** Records that a document contains them, once each. Only paragraphs of that body. */
export async function recordUse(
  tx: Tx,
  { ids, body, matter, by, at }: { ids: readonly Uuid[]; body: Uuid; matter: Uuid; by: Uuid; at: Date },
): Promise<void> {
  if (ids.length === 0) return
  await sql`insert into standard_paragraph_use (paragraph_id, matter_id, used_by, used_at)
    select id, ${matter}, ${by}, ${at} from standard_paragraph where id = any(${[...ids]}::uuid[]) and body_id = ${body}
    on conflict do nothing`.execute(tx)
}
