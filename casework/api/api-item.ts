import type { z } from 'zod'
import type { MatterItem, MatterSummary } from './api-terms.ts'
import { deadlineOf, type JudgedAt } from '../clocks/due-explained.ts'
import type { MatterRow } from '../lists/matter-row.ts'
import type { Summary } from '../matter/summary.ts'

/** A row of a list as the API gives it. */
export function matterItem(row: MatterRow, at: JudgedAt): z.input<typeof MatterItem> {
  const deadline = deadlineOf(row, at)
  const {
    id,
    code,
    title,
    process,
    state,
    open,
    outcome,
    lane,
    urgency,
    receivedOn,
    dueOn,
    originalDueOn,
    submittedOn,
    closedOn,
    result,
  } = row
  return {
    id,
    code,
    title,
    process,
    state,
    open,
    outcome,
    lane,
    urgency,
    receivedOn,
    dueOn,
    dueAt: row.dueAt?.toISOString() ?? null,
    originalDueOn,
    submittedOn,
    closedOn,
    result,
    deadline: deadlineItem(deadline),
    holder: holderItem(row),
    assigner: row.assigner ? `${row.assigner.title} ${row.assigner.personName}` : null,
    version: row.lastSeq,
  }
}

const deadlineItem = (deadline: ReturnType<typeof deadlineOf>) => ({
  state: deadline.kind,
  workingDays: 'workingDays' in deadline ? deadline.workingDays : null,
})

const holderItem = ({ holder }: Pick<MatterRow, 'holder'>) => ({
  bodyId: holder.body,
  bodyName: holder.bodyName,
  unitName: holder.unitName,
  personName: holder.personName,
})

/** A matter of which no more than the heads may be known. */
export function summaryItem({ row, shown }: Summary, at: JudgedAt): z.input<typeof MatterSummary> {
  const { id, code, title, process, state, open, dueOn } = row
  const deadline = deadlineItem(deadlineOf(row, at))
  return { access: 'summary', id, code, title, process, state, open, dueOn, deadline, holder: holderItem(row), shown: [...shown] }
}
