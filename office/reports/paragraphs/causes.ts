import { dateInVietnam } from '../../../kernel/clock.ts'
import { fold } from '@kheo/viet-text'
import { sql } from 'kysely'
import { instantsOf } from '../../../casework/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { periodNamed, type ReportFrame } from '../live/period.ts'
import { countWords } from './words.ts'

/** Why a task was late, in the words of the body that was to do it. */
export type Cause = { readonly reason: string; readonly body: string }

/** As many as a section can bear; the others are counted. */
const MOST = 8

/**
 * The causes that the records keep of a period: the last obstacle reported of a task that was late, else the reason of the last extension that
 * was asked for. Of restricted tasks nothing is told.
 */
export async function causesOf(db: Reader, frame: ReportFrame): Promise<Cause[]> {
  const whole = periodNamed(null, frame)
  if (!whole) return []
  const { from, to } = instantsOf(whole.measured)
  const last = dateInVietnam(new Date(to.getTime() - 1))
  const { rows } = await sql<Cause>`select x.reason, b.name as body from (
      select distinct on (a.matter_id) a.matter_id, m.holder_body, a.kind, a.seq,
        coalesce(a.change::jsonb->'fields'->>'lateReason', a.change::jsonb->'fields'->'extension'->>'reason') as reason
      from act a join matter m on m.id = a.matter_id
      where a.recorded_at >= ${from} and a.recorded_at < ${to} and m.process = 'directive' and m.secrecy = 'normal'
        and (a.kind = 'xin-gia-han' or a.kind = 'tien-do' and a.change::jsonb->'fields' ? 'lateReason'
          and m.due_on < coalesce(m.submitted_on, ${last}::date))
      order by a.matter_id, (a.kind = 'tien-do') desc, a.seq desc) x
    join lateral (select v.name from body_version v where v.body_id = x.holder_body order by v.valid_from desc limit 1) b on true
    where x.reason <> '' order by b.name, x.matter_id`.execute(db)
  return rows
}

/** "Nguyên nhân do đơn vị báo cáo: “Chờ số liệu của xã” (02 nhiệm vụ: Sở Tài chính, Sở Y tế)." The words stay as they were reported. Null for none. */
export function causesSentence(causes: readonly Cause[]): string | null {
  const groups = [...Map.groupBy(causes, ({ reason }) => fold(bare(reason))).values()]
    .filter(group => bare(group[0]?.reason ?? '') !== '')
    .toSorted((a, b) => b.length - a.length)
  if (groups.length === 0) return null
  const told = groups.slice(0, MOST).map(group => {
    const bodies = [...new Set(group.map(({ body }) => body))].join(', ')
    return `“${bare(group[0]?.reason ?? '')}” (${countWords(group.length)} nhiệm vụ: ${bodies})`
  })
  const rest = groups.slice(MOST).reduce((sum, group) => sum + group.length, 0)
  const others = rest === 0 ? '' : `; nguyên nhân khác của ${countWords(rest)} nhiệm vụ`
  return `Nguyên nhân chậm tiến độ, xin gia hạn do đơn vị báo cáo: ${told.join('; ')}${others}.`
}

const bare = (reason: string): string =>
  reason
    .replaceAll(/\s+/gu, ' ')
    .replace(/[\s.;,]+$/u, '')
    .trim()
