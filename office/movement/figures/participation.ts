import { sql } from 'kysely'
import { formatDate } from '@kheo/viet-text'
import type { Uuid } from '../../../kernel/ids.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import type { Asker } from '../../../casework/asker.ts'
import { movementOf } from '../model/model.ts'
import { missingIn, namesIn } from '../movement-process.ts'
import { bodyNames } from '../registry/registry.ts'
import { Participation } from '../terms.ts'

/** Who took part, on a named day, and who of the body did not: the two lists behind a rate. */
export type ParticipationView = {
  readonly title: string
  readonly body: string
  readonly on: string
  readonly source: string
  readonly headcount: number
  readonly listed: readonly string[]
  /** Null: no list of everybody was given. */
  readonly missing: readonly string[] | null
}

/** One entry of a movement by the number of its act. Null: no such entry. */
export async function participationView({ app }: Asker, movement: Uuid, seq: number): Promise<ParticipationView | null> {
  const db = app.db.kysely
  const { rows } = await sql<{
    fold: MatterState
    input: unknown
  }>`select m.fold, a.input::jsonb as input from act a join matter m on m.id = a.matter_id
    where m.id = ${movement} and m.process = 'phong-trao' and a.seq = ${seq} and a.kind = 'ghi-tham-gia'`.execute(db)
  const [row] = rows
  const parsed = row ? Participation.safeParse(row.input) : null
  if (!row || !parsed?.success) return null
  const { body, on, source, headcount, names, roster } = parsed.data
  return {
    title: row.fold.title,
    body: (await bodyNames(db, [body], on)).get(body) ?? '',
    on: formatDate(on),
    source,
    headcount,
    listed: namesIn(names),
    missing: roster === '' ? null : missingIn({ names, roster }),
  }
}

/** All entries of all movements, the latest movement first. */
export async function participationLines(asker: Asker) {
  const { rows } = await sql<{
    fold: MatterState
  }>`select fold from matter where process = 'phong-trao' order by received_on desc`.execute(asker.app.db.kysely)
  return rows.flatMap(({ fold }) => movementOf(fold).participation.map(line => ({ ...line, movement: fold.id })))
}
