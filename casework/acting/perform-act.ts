import { sql } from 'kysely'
import type { Problem } from '../../kernel/problem.ts'
import type { Asker } from '../asker.ts'
import { performAlone } from '../acts/perform-alone.ts'
import type { ActRequest, Performed } from '../acts/perform.ts'
import { actPageOf } from './act-page.ts'

/** An act as a caller of the API asks for it: done by what does it on the pages, with everything that belongs to it. */
export async function performAct(asker: Asker, request: ActRequest): Promise<Performed | Problem> {
  const { app, world, viewer } = asker
  const { rows } = await sql<{ process: string }>`select process from matter where id = ${request.matterId}`.execute(
    app.db.kysely,
  )
  const work = rows[0] ? actPageOf(rows[0].process, request.act)?.perform : undefined
  return work?.(asker, request) ?? performAlone(app.db, world, viewer, request)
}
