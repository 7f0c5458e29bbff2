import { sql } from 'kysely'
import { fold, words } from '@kheo/viet-text'
import type { Viewer } from '../../../kernel/access.ts'
import { audienceOf, tsQuery } from '../../../casework/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { basisLine, ranked, type Known } from './bases-cited.ts'

const SHOWN = 12
const READ = 200

/**
 * Legal bases that the register knows, by typed words: documents that the viewer may see, and what such documents stand on themselves.
 * Those used most come first.
 */
export async function basesInRegister(db: Reader, viewer: Viewer, typed: string): Promise<string[]> {
  const asked = words(typed).map(word => fold(word.text))
  if (asked.length === 0) return []
  const { rows } = await sql<Known>`
    select d.type, d.designation, d.issued_on as "issuedOn", d.agency, d.abstract, d.legal_bases as "legalBases"
    from document d join matter m on m.id = d.id
    where d.issued_on is not null and ${audienceOf(viewer, sql`m.id`)} and exists (select 1 from matter_text t
      where t.matter_id = m.id and t.folded @@ to_tsquery('simple', ${tsQuery(asked)}))
    order by d.issued_on desc, d.id limit ${READ}`.execute(db)
  const lines = rows.flatMap(row => [...(row.designation ? [basisLine(row)] : []), ...row.legalBases])
  return ranked(lines.filter(line => asked.every(word => fold(line).includes(word)))).slice(0, SHOWN)
}
