import { sql } from 'kysely'
import { fold, words } from '@kheo/viet-text'
import type { PlainDate } from '../../kernel/clock.ts'
import { matchesWords } from '../../casework/index.ts'

/** What the list of outgoing documents reads beyond every list's own. */
export type OutgoingFacts = {
  readonly type: string
  readonly designation: string | null
  readonly issuedOn: PlainDate | null
  readonly level: string | null
  readonly returns: number
  readonly signer: string | null
  /** Who has it now: the level that decides, the signer, or the drafter. */
  readonly withWhom: string | null
}

export const OUTGOING_FACTS = {
  select: sql`f.type, f.designation, f.issued_on as "issuedOn", f.level, f.returns, coalesce(sp.name, f.signer_name) as signer,
    case when m.state = 'trinh' then lp.name when m.state = 'da-duyet' then sp.name when m.open then hp.name end as "withWhom"`,
  joins: sql`left join post so on so.id = f.signer left join person sp on sp.id = so.person_id
    left join post lo on lo.id = f.level_post left join person lp on lp.id = lo.person_id`,
}

export const inStates = (states: readonly string[]) => sql`m.state = any(${[...states]}::text[])`
export const ofType = (type: string) => sql`f.type = ${type}`

/** Words in title, number and text; a bare number is the number before the sign. */
export function foundBy(typed: string) {
  const asked = words(typed).map(word => fold(word.text))
  if (asked.length > 0 && /^\d{1,7}$/u.test(typed)) return sql`f.number = ${Number(typed)}`
  return matchesWords(sql`m.id`, typed)
}
