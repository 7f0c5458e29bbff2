import { sql } from 'kysely'
import { standing, type StatusCode } from '@kheo/edxml'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Reader } from '../../../platform/database/open.ts'

export type About = { readonly linkId: Uuid; readonly documentKey: string; readonly otherCode: string }

export type StatusLine = {
  readonly id: Uuid
  readonly code: StatusCode
  readonly saidBy: 'minh' | 'ho'
  readonly description: string
  readonly at: Date
  /** By the clock of this server. */
  readonly recordedAt: Date
  readonly sentAt: Date | null
  readonly error: string | null
}

/** What was said of a document between this office and one agency, in order. */
export async function statusLog(db: Reader, { linkId, documentKey, otherCode }: About): Promise<StatusLine[]> {
  const { rows } =
    await sql<StatusLine>`select id, code, said_by as "saidBy", description, at, recorded_at as "recordedAt", sent_at as "sentAt", error from exchange_status
    where link_id = ${linkId} and document_key = ${documentKey} and other_code = ${otherCode} order by at, recorded_at, id`.execute(
      db,
    )
  return rows
}

/** Where a document stands with the other agency; null before anything was said. */
export const standsAt = (log: readonly Pick<StatusLine, 'code'>[]): StatusCode | null => standing(log.map(({ code }) => code))

/** After these a document may be sent again under the same id. */
const OVER: readonly (StatusCode | null)[] = ['02', '15']

export const isOver = (said: readonly StatusLine[]): boolean => OVER.includes(standsAt(said))

/**
 * What was said of a document about one of its sendings: a document that was refused or taken back and is sent again begins anew. `at`:
 * when the message came or went; without it the last sending.
 */
export async function roundOf(db: Reader, about: About, at?: Date): Promise<StatusLine[]> {
  const log = await statusLog(db, about)
  const starts = startsOf(await sendingsOf(db, about), log)
  const from = starts.findLast(start => at === undefined || start <= at) ?? starts[0]
  const to = starts.find(start => from !== undefined && start > from)
  return log.filter(({ recordedAt }) => isWithin(recordedAt, from, to))
}

/** Whether the last sending was refused, or the document taken back. */
export async function isOverNow(db: Reader, about: About): Promise<boolean> {
  return isOver(await roundOf(db, about))
}

function startsOf(sendings: readonly Date[], log: readonly StatusLine[]): Date[] {
  const starts: Date[] = [new Date(0)]
  for (const at of sendings) if (isOver(log.filter(({ recordedAt }) => isWithin(recordedAt, starts.at(-1), at)))) starts.push(at)
  return starts
}

const isWithin = (at: Date, from: Date | undefined, to: Date | undefined): boolean =>
  (from === undefined || at >= from) && (to === undefined || at < to)

/** When the document came from, or went to, the other agency. */
async function sendingsOf(db: Reader, { linkId, documentKey, otherCode }: About): Promise<Date[]> {
  const { rows } = await sql<{ at: Date }>`select case direction when 'den' then done_at else at end as at from exchange_message
    where link_id = ${linkId} and document_key = ${documentKey} and type = 'edoc' and state = 'xong' and business in ('new', 'replace')
      and ((direction = 'den' and from_code = ${otherCode}) or (direction = 'di' and to_code = ${otherCode}))
    order by 1`.execute(db)
  return rows.map(({ at }) => at)
}
