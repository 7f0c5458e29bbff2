import { sql } from 'kysely'
import { z } from 'zod'
import type { MatterState } from '../kernel/matter.ts'
import type { Database } from '../platform/database/open.ts'
import type { Issuer } from '../platform/module-jobs.ts'
import type { OutboxHandler } from '../platform/outbox.ts'

const Issued = z.object({ matter: z.string() })

/** Answers every `issue-document` of the outbox: the matter's own process has it drawn. One that nobody draws is a failure that is told, not silence. */
export function issuing({ db }: { readonly db: Database }, issuers: Readonly<Record<string, Issuer>>): OutboxHandler {
  return async ({ payload }) => {
    const { matter: id } = Issued.parse(payload)
    const { rows } = await sql<{ fold: MatterState }>`select fold from matter where id = ${id}`.execute(db.kysely)
    const matter = rows[0]?.fold
    if (!matter) throw new Error(`issue-document: no matter ${id}`)
    const issue = issuers[matter.process]
    if (!issue) throw new Error(`issue-document: nobody draws the documents of ${matter.process}`)
    await issue(matter)
  }
}
