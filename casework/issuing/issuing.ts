import { sql } from 'kysely'
import { z } from 'zod'
import type { MatterState } from '../../kernel/matter.ts'
import type { Database } from '../../platform/database/open.ts'
import type { ContentOf, IssuingService } from '../../platform/module-jobs.ts'
import type { OutboxHandler } from '../../platform/telling/outbox.ts'

const Issued = z.object({ matter: z.string() })

type Issuing = {
  /** Who gives the content of what is issued, by process. */
  readonly contents: Readonly<Record<string, ContentOf>>
  readonly service: IssuingService
}

/**
 * Answers every `issue-document` of the outbox: the matter's own process gives the content, the one issuing service makes the document of
 * it. A content that nobody gives is a failure that is told, not silence.
 */
export function issuing({ db }: { readonly db: Database }, { contents, service }: Issuing): OutboxHandler {
  return async ({ payload }) => {
    const { matter: id } = Issued.parse(payload)
    const { rows } = await sql<{ fold: MatterState }>`select fold from matter where id = ${id}`.execute(db.kysely)
    const matter = rows[0]?.fold
    if (!matter) throw new Error(`issue-document: no matter ${id}`)
    const contentOf = contents[matter.process]
    if (!contentOf) throw new Error(`issue-document: nobody gives the content of ${matter.process}`)
    return service(matter, () => contentOf(matter))
  }
}
