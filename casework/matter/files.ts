import { sql } from 'kysely'
import { Readable } from 'node:stream'
import type { Uuid } from '../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import { isHash } from '../../platform/files/store.ts'
import type { Asker } from '../asker.ts'
import { rolesOn } from '../people/rights.ts'

/** A file of a matter for download: only for who may see the matter, kept in the reading log, always as an attachment. */
export async function fileOfMatter({ app, viewer, world }: Asker, id: Uuid, hash: string): Promise<Response | Problem> {
  const db = app.db.kysely
  if (!isHash(hash) || (await rolesOn(db, viewer, id)).length === 0) return problem('matter/not-found')
  const { rows } = await sql<{
    name: string
    media_type: string
    size: number
  }>`select x.name, f.media_type, f.size from act_file x
    join file f on f.hash = x.file_hash where x.matter_id = ${id} and x.file_hash = ${hash} and x.withdrawn_at is null limit 1`.execute(
    db,
  )
  const [row] = rows
  if (!row) return problem('matter/not-found')
  const content = await app.files.open(hash)
  if (isProblem(content)) return content
  await sql`insert into read_log (at, account_id, matter_id, what) values (${world.clock.now().instant}, ${viewer.accountId}, ${id}, ${`file:${hash}`})`.execute(
    db,
  )
  return new Response(Readable.toWeb(content) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': row.media_type.startsWith('text/') ? 'text/plain; charset=utf-8' : row.media_type,
      'content-length': String(row.size),
      'content-disposition': `attachment; filename="tep"; filename*=UTF-8''${encodeURIComponent(row.name)}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
