import { formatDate } from '@kheo/viet-text'
import { actButtons } from '../../../casework/forms/act-buttons.ts'
import type { Asker } from '../../../casework/asker.ts'
import { processOf, type ReadMatter } from '../../../casework/index.ts'
import { leavingView } from '../../../casework/issuing/leaving-view.ts'
import { clockOf, type MatterState } from '../../../kernel/matter.ts'
import { boardOf } from '../requests/board.ts'
import { composeReport } from './compose.ts'
import { frozenOf } from './freeze.ts'
import { countsOf, findingsView } from './merge-view.ts'
import { mergedFindings } from './merged-findings.ts'
import { nodeName } from '../paper/outline.ts'
import { ISSUED_STATES, marksOf, untasked, versionNow, versionsOf } from '../requests/request-issue.ts'
import { requestBrief } from '../requests/request-process.ts'
import { Sent } from '../terms.ts'

/** The cover under which a merged report is approved: what is open, what is kept, what was typed, what is old, who is missing. */
export async function issueView(asker: Asker, { matter, offers }: ReadMatter) {
  const db = asker.app.db.kysely
  const now = asker.world.clock.now()
  const board = await boardOf(db, matter.id, now.today)
  const frozen = await frozenOf(db, matter)
  const report =
    frozen?.report ?? (await composeReport(db, matter, { world: asker.world, board, until: now.instant, textsOnly: true }))
  const findings = findingsView(asker, matter, await mergedFindings(db, asker.world, { matter, report }))
  const may = (act: string) => offers.some(offer => offer.act === act && offer.refusal === null)
  const process = processOf(matter.process, matter.version)
  return {
    state: matter.state,
    steps: STEPS.map(step => ({ step, done: STEPS.indexOf(step) < STEPS.indexOf(matter.state), now: step === matter.state })),
    people: peopleOf(matter),
    cover: {
      counts: await countsOf(asker, report),
      oldPercent: report.oldPercent,
      missing: report.missing,
      leftOut: report.annexes.reduce((sum, annex) => sum + annex.leftOut, 0),
      withdrawn: board.rows.reduce((sum, row) => sum + row.withdrawn, 0),
      kept: findings.filter(each => each.kept !== null),
      open: findings.filter(each => each.kept === null && !each.note),
      notes: findings.filter(each => each.note).length,
      limitations: report.limitations.map(({ key, text, remedies }) => ({ key, text, tasks: remedies })),
    },
    marks: marksIn(matter),
    acceptedMarks: Array.isArray(matter.fields['acceptedMarks']) ? matter.fields['acceptedMarks'].length : 0,
    untasked: frozen ? untasked(matter).length : 0,
    frozen: frozen ? { hash: frozen.hash, intact: frozen.intact, at: report.cutAt } : null,
    mayApprove: may('duyet'),
    leaving: await leavingView(asker, matter, ['approved', ...ISSUED_STATES]),
    acts: actButtons(
      offers.filter(offer => BUTTONS.includes(offer.act)),
      { process, viewer: asker.viewer, id: matter.id, lang: asker.lang },
    ),
    sending: sendingOf(matter, board.late),
    versions: versionsOf(matter).map(each => ({ ...each, issuedOn: each.issuedOn ? formatDate(each.issuedOn) : '' })),
    version: versionNow(matter),
  }
}

export type IssueView = Awaited<ReturnType<typeof issueView>>

export const STEPS: readonly string[] = ['collecting', 'frozen', 'reviewed', 'approved', 'issued', 'sent']
/** Acts with a button and a form of their own elsewhere; approval stands on the page. */
const BUTTONS: readonly string[] = ['duyet-phong', 'tra-ve', 'bo-chot', 'ghi-gui', 'lap-phien-ban']

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

function peopleOf({ fields, state }: MatterState) {
  const issued = ISSUED_STATES.includes(state)
  return {
    reviewed: text(fields['reviewedBy']),
    approved: text(fields['approvedBy']),
    signed: issued ? text(fields['signerName']) : '',
  }
}

function marksIn(matter: MatterState) {
  const { outline } = requestBrief(matter)
  return marksOf(matter).map(mark => ({
    ...mark,
    where: outline.flatMap(node => (node.id === mark.node ? [nodeName(node)] : []))[0] ?? '',
  }))
}

/** In time or late by the superior's date; how many units were late by the inner one stands beside it. */
function sendingOf(matter: MatterState, lateUnits: number) {
  const sent = Sent.omit({ files: true }).safeParse(matter.fields['sent']).data
  const due = clockOf(matter, 'trinh')?.dueOn ?? null
  return sent
    ? { ...sent, dueOn: due, late: due !== null && sent.sentOn > due, innerDueOn: requestBrief(matter).dueOn, lateUnits }
    : null
}
