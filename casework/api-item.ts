import type { z } from 'zod'
import type { MatterItem } from './api-terms.ts'
import { deadlineOf, type JudgedAt } from './due-explained.ts'
import type { MatterRow } from './matter-row.ts'

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
    deadline: { state: deadline.kind, workingDays: 'workingDays' in deadline ? deadline.workingDays : null },
    holder: {
      bodyId: row.holder.body,
      bodyName: row.holder.bodyName,
      unitName: row.holder.unitName,
      personName: row.holder.personName,
    },
    assigner: row.assigner ? `${row.assigner.title} ${row.assigner.personName}` : null,
    version: row.lastSeq,
  }
}
