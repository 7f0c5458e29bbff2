import { sql } from 'kysely'
import { addAttachmentText } from '../../../casework/search/extra-text.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import type { Database, Reader } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import { storedText } from '../document/stored-text.ts'

/** What the engine reads: pictures, and PDFs, of which pages with letters of their own cost nothing. */
const READABLE = ['application/pdf', 'image/png', 'image/jpeg', 'image/tiff']
/** Days in which what comes, changes or is read is looked through. */
const RECENT_DAYS = 3
const AT_ONCE = 50
const recent = (at: Date): Date => new Date(at.getTime() - RECENT_DAYS * 86_400_000)

/** Asks for the reading of attachments that came in these days, whichever way they came. */
export async function askAttachments(db: Reader, at: Date): Promise<void> {
  await sql`insert into scan (file_hash, state, asked_at, beat_at)
    select distinct f.hash, 'waiting', ${at}::timestamptz, ${at}::timestamptz from intake i
      join intake_file x on x.intake_id = i.id and x.position > 0 join file f on f.hash = x.file_hash
    where i.changed_at > ${recent(at)} and i.dropped_at is null and f.media_type = any(${READABLE})
      and not exists (select 1 from scan s where s.file_hash = f.hash)
    on conflict do nothing`.execute(db)
}

type Parts = { readonly db: Database; readonly files: FileStore }
type Found = { readonly id: Uuid; readonly hash: string; readonly textHash: string }

/** Registered documents are found by the words of their attachments, each added once: when it is read, or when the document is registered after that. */
export async function searchAttachments({ db, files }: Parts, at: Date): Promise<void> {
  const { rows } = await sql<Found>`select x.intake_id as id, x.file_hash as hash, s.text_hash as "textHash" from scan s
      join intake_file x on x.file_hash = s.file_hash and x.position > 0
      join intake i on i.id = x.intake_id and i.registered_at is not null join document d on d.id = i.id
    where s.state = 'read' and s.text_hash is not null and (s.done_at > ${recent(at)} or i.registered_at > ${recent(at)})
      and not exists (select 1 from scan_searched y where y.document_id = d.id and y.file_hash = s.file_hash)
    limit ${AT_ONCE}`.execute(db.kysely)
  for (const { id, hash, textHash } of rows) {
    const text = await storedText(files, textHash)
    if (isProblem(text)) continue
    await inTransaction(db, async tx => {
      const { rows: own } =
        await sql`insert into scan_searched (document_id, file_hash) values (${id}, ${hash}) on conflict do nothing
        returning file_hash`.execute(tx)
      if (own.length > 0) await addAttachmentText(tx, id, text)
    })
  }
}
