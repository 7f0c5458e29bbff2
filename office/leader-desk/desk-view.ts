import { sql } from 'kysely'
import type { OpenForm } from '../../casework/forms/act-post.ts'
import type { Asker } from '../../casework/asker.ts'
import { openForm } from '../../casework/forms/form-open.ts'
import { inbox } from '../../casework/index.ts'
import { rowView, type RowView } from '../../casework/lists/row-view.ts'
import { weekTotals, type WeekTotals } from '../weekly-review/index.ts'
import { decidedToday, type Decided } from './decided.ts'
import { decisions, type Decision } from './decisions.ts'
import { risenTo, type Risen } from './risen.ts'
import { weekDue, type WeekDue } from './week-due.ts'

export type DeskView = {
  readonly decisions: readonly Decision[]
  readonly more: boolean
  readonly risen: { readonly rows: readonly Risen[]; readonly more: boolean }
  readonly week: WeekDue
  readonly given: readonly RowView[]
  readonly decided: { readonly rows: readonly Decided[]; readonly more: boolean }
  readonly delegations: ReadonlyArray<{ readonly from: string; readonly to: string; readonly until: string }>
  readonly totals: WeekTotals | null
  readonly opened: { readonly id: string; readonly form: OpenForm } | null
}

/** Everything on the desk; `opened` is "matter~act", the form to be shown in place. */
export async function deskView(asker: Asker, opened: string | null): Promise<DeskView> {
  const db = asker.app.db.kysely
  const [{ rows, more }, risen, week] = await Promise.all([decisions(asker), risenTo(asker), weekDue(asker)])
  const [id = '', act = ''] = (opened ?? '').split('~')
  const form = /^[0-9a-f-]{36}$/.test(id) ? await openForm(asker, id, act) : null
  const follow = await inbox(db, asker.viewer, {
    lanes: ['follow'],
    process: 'directive',
    dueFrom: asker.today,
    hours: { side: 'ahead', now: asker.world.clock.now() },
    limit: 30,
  })
  const mine = follow.rows.filter(row => row.assigner?.post === asker.viewer.post.id).slice(0, 6)
  return {
    decisions: rows,
    more,
    risen,
    week,
    given: mine.map(row => rowView(row, asker.reader)),
    decided: await decidedToday(asker),
    delegations: await delegationsHere(asker),
    totals: asker.viewer.rights.has('report.read') ? await weekTotals(db, asker.world, asker.viewer) : null,
    opened: form ? { id, form } : null,
  }
}

/** Delegations in force in the viewer's body. */
async function delegationsHere({ app, viewer, today }: Asker): Promise<DeskView['delegations']> {
  const { rows } = await sql<{
    from: string
    to: string
    until: string
  }>`select p.name as "from", t.name as "to", d.ends_on as until
    from delegation d join post po on po.id = d.from_post join person p on p.id = po.person_id join account a on a.id = d.to_account join person t on t.id = a.person_id
    where po.body_id = ${viewer.post.bodyId} and d.starts_on <= ${today} and d.ends_on >= ${today} and d.revoked_at is null
    order by d.ends_on, p.sort_key limit 8`.execute(app.db.kysely)
  return rows
}
