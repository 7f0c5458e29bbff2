import { sql } from 'kysely'
import type { Lang } from '../../kernel/access.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'

export type NoticeToMail = {
  readonly id: Uuid
  readonly kind: string
  readonly data: Canonical
  readonly matter: Uuid | null
  readonly process: string | null
  readonly code: string | null
  readonly title: string | null
  readonly secrecy: string | null
  readonly recipients: ReadonlyArray<{
    readonly account: Uuid
    readonly name: string
    readonly email: string
    readonly lang: Lang
  }>
}

/**
 * A notice with the people whom it reaches by e-mail: accounts in force whose person, post, division or body carries its principal by
 * the scope of the post (ENGINE 21), with an address. Nobody, when its principal may no longer see the matter.
 */
export async function noticeToMail(db: Reader, id: Uuid, today: PlainDate): Promise<NoticeToMail | null> {
  const { rows } = await sql<NoticeToMail>`
    select n.id, n.kind, n.data, n.matter_id as matter, m.process, m.code, m.title, m.secrecy,
      coalesce((select jsonb_agg(jsonb_build_object('account', r.account, 'name', r.name, 'email', r.email, 'lang', r.lang) order by r.account) from (
        select distinct a.id as account, pe.name, pe.email, a.lang
        from post o join person pe on pe.id = o.person_id join account a on a.person_id = pe.id
        where o.valid_from <= ${today} and (o.valid_until is null or o.valid_until > ${today})
          and not a.locked and a.deleted_at is null and coalesce(pe.email, '') <> ''
          and ((p.kind = 'person' and pe.id = p.ref_id) or (p.kind = 'post' and o.id = p.ref_id)
            or (p.kind = 'unit' and o.unit_id = p.ref_id and o.scope <> 'post')
            or (p.kind = 'body' and o.body_id = p.ref_id and o.scope in ('body', 'province')))) r), '[]'::jsonb) as recipients
    from notice n join principal p on p.id = n.principal left join matter m on m.id = n.matter_id
    where n.id = ${id} and (n.matter_id is null or exists (select 1 from audience s where s.matter_id = n.matter_id and s.principal = n.principal))`.execute(
    db,
  )
  return rows[0] ?? null
}
