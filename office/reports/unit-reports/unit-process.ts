import { clockOf, type MatterState } from '../../../kernel/matter.ts'
import { fieldProblem, problem } from '../../../kernel/problem.ts'
import { defineProcess, type Change, type Given, type Seat } from '../../../kernel/process.ts'
import { holderSeats, partySeats } from '../../../casework/index.ts'
import { unitReportColumns } from '../columns.ts'
import { wrongRows } from './cells.ts'
import { UNIT_ACTS, UNIT_STATES } from '../names.ts'
import { reportPolicy } from '../policy.ts'
import { CHECK_FACTS, openFindings, openFindingsIn } from './submission.ts'
import * as T from '../terms.ts'
import { acceptanceActs, acceptUncommented, lockedPart, nothingToOpen } from './unit-accept.ts'
import { commentActs } from './unit-comments.ts'
import { briefOf, changedMeanwhile, keptOf, tableField, tableOf, textField, textOf } from './unit-text.ts'
import { compilers, holderRef, tell } from './unit-told.ts'

/**
 * What one unit reports: text for each node of the outline and rows for each annex, each written by an act of its own. It is late when it
 * is submitted after its date; waiting for the compiler it is never late.
 */
export const unitReport = defineProcess<keyof typeof UNIT_STATES>({
  id: 'bao-cao-don-vi',
  version: 1,
  codePrefix: 'BCDV',
  names: { vi: 'Báo cáo của đơn vị', en: 'Unit report' },
  states: {
    'not-opened': {},
    drafting: {},
    submitted: { waiting: true },
    returned: {},
    accepted: { final: 'done' },
    exempted: { final: 'void' },
    withdrawn: { final: 'void' },
  },
  stateNames: UNIT_STATES,
  acts: {
    giao: {
      from: 'new',
      to: 'not-opened',
      right: 'report.ask',
      input: T.UnitAsk,
      change: ({ input }: Given<T.UnitAsk>): Change => ({
        fields: { brief: input },
        clocks: [{ clock: 'nop', order: 'start', due: { dueOn: input.dueOn } }],
      }),
      effects: ({ matter }) => tell(matter, 'report.asked', holderRef(matter)),
      may: ['notify'],
    },
    'phan-cong': {
      from: ['not-opened', 'drafting', 'returned'],
      right: 'report.distribute',
      input: T.Distribute,
      check: ({ input }: Given<T.Distribute>) => (input.unit || input.post ? null : fieldProblem('reports/unit-or-post', 'post')),
      change: ({ input, matter }: Given<T.Distribute>): Change => ({
        holder: { body: matter.holder.body, unit: input.unit ?? matter.holder.unit, post: input.post },
      }),
      effects: ({ matter }) => tell(matter, 'report.assigned', holderRef(matter)),
      may: ['notify'],
    },
    'moi-viet': {
      from: ['not-opened', 'drafting', 'returned'],
      right: 'report.submit',
      input: T.Invite,
      change: ({ input }: Given<T.Invite>): Change => ({
        partiesIn: [{ role: 'writer', body: null, unit: null, post: input.post, note: null }],
      }),
      effects: ({ matter, input }: Given<T.Invite>) => tell(matter, 'report.assigned', [{ kind: 'post', id: input.post }]),
      may: ['notify'],
    },
    viet: {
      from: ['not-opened', 'drafting', 'returned'],
      right: 'report.write',
      input: T.WriteNode,
      facts: [],
      check: ({ matter, input }: Given<T.WriteNode>) => {
        if (!briefOf(matter).outline.some(node => node.id === input.node && node.text)) return problem('reports/no-such-node')
        return lockedPart(matter, input.node) ?? changedMeanwhile(textOf(matter, input.node), input)
      },
      change: ({ matter, input, viewer }: Given<T.WriteNode>): Change => ({
        ...begun(matter),
        fields: { [textField(input.node)]: { text: input.text, seq: matter.lastSeq + 1, by: viewer?.personName ?? '' } },
      }),
    },
    'nhap-bang': {
      from: ['not-opened', 'drafting', 'returned'],
      right: 'report.write',
      input: T.FillAnnex,
      facts: [],
      check: ({ matter, input }: Given<T.FillAnnex>) => {
        const annex = briefOf(matter).annexes.find(each => each.id === input.annex)
        if (!annex) return problem('reports/no-such-annex')
        const wrong = input.rows.findIndex(row => row.length !== annex.columns.length)
        if (wrong >= 0) return problem('reports/wrong-columns', { rows: String(wrong + 1), columns: annex.columns.length })
        const rows = wrongRows(annex, input.rows)
        if (rows) return problem('reports/wrong-rows', rows)
        return lockedPart(matter, input.annex) ?? changedMeanwhile(tableOf(matter, input.annex), input)
      },
      change: ({ matter, input, viewer }: Given<T.FillAnnex>): Change => ({
        ...begun(matter),
        fields: {
          [tableField(input.annex)]: {
            rows: input.rows,
            held: input.held,
            seq: matter.lastSeq + 1,
            by: viewer?.personName ?? '',
          },
        },
      }),
    },
    'dinh-kem': {
      from: ['not-opened', 'drafting', 'returned'],
      right: 'report.write',
      input: T.Attach,
      facts: [],
      change: ({ matter }): Change => begun(matter),
    },
    // Nothing that was shown as evidence disappears: it is shown as withdrawn, with its reason.
    'rut-minh-chung': {
      from: 'any',
      right: 'report.write',
      input: T.WithdrawFile,
      facts: [],
      effects: ({ matter }) => tell(matter, 'report.evidence-withdrawn', compilers(matter)),
      may: ['notify'],
    },
    'giu-phat-hien': {
      from: ['not-opened', 'drafting', 'returned'],
      right: 'report.write',
      input: T.Keep,
      change: ({ matter, input, viewer }: Given<T.Keep>): Change => ({
        fields: { giu: { ...keptOf(matter), [input.finding]: { reason: input.reason, by: viewer?.personName ?? '' } } },
      }),
    },
    nop: {
      from: ['not-opened', 'drafting', 'returned'],
      to: 'submitted',
      right: 'report.submit',
      input: T.Submit,
      beside: { reportOpenFindings: openFindings },
      check: (given: Given<T.Submit>) => {
        const { mend, keep } = openFindingsIn(given)
        return mend + keep === 0 ? null : problem('reports/findings-open', { mend, keep })
      },
      change: ({ input, effectiveOn }: Given<T.Submit>): Change => ({
        submittedOn: effectiveOn,
        flow: ['submitted'],
        fields: { note: input.note },
      }),
      effects: ({ matter }) => tell(matter, 'report.submitted', compilers(matter)),
      may: ['notify'],
    },
    'rut-lai': {
      from: ['submitted'],
      to: 'drafting',
      right: 'report.submit',
      input: T.Reason,
      change: ({ matter, input }: Given<T.Reason>): Change => ({
        submittedOn: null,
        flow: ['sent-back'],
        clocks: [{ clock: 'nop', order: 'reopen', due: { dueOn: clockOf(matter, 'nop')?.dueOn ?? null }, reason: input.reason }],
      }),
    },
    ...commentActs,
    ...acceptanceActs,
    tra: {
      from: ['submitted'],
      to: 'returned',
      right: 'report.ask',
      input: T.SendBack,
      check: ({ matter, input, now }: Given<T.SendBack>) => {
        if (input.dueOn && input.dueOn < now.today) return fieldProblem('reports/date-in-past', 'dueOn', { today: now.today })
        return input.onlyCommented ? nothingToOpen(matter) : null
      },
      change: (given: Given<T.SendBack>): Change => ({
        submittedOn: null,
        flow: ['sent-back'],
        fields: {
          ...(given.input.onlyCommented ? acceptUncommented(given) : {}),
          returned: Number(given.matter.fields['returned'] ?? 0) + 1,
          returnReason: given.input.reason,
        },
        clocks: [{ clock: 'nop', order: 'reopen', due: { dueOn: dateAfterSendBack(given) }, reason: given.input.reason }],
      }),
      effects: ({ matter }) => tell(matter, 'report.sent-back', holderRef(matter)),
      may: ['notify'],
    },
    'chap-nhan': {
      from: ['submitted'],
      to: 'accepted',
      right: 'report.ask',
      input: T.Accept,
      effects: ({ matter }) => tell(matter, 'report.accepted', holderRef(matter)),
      may: ['notify'],
    },
    // A figure found wrong after the freeze: the unit mends it for the next version of the merged report.
    'mo-lai': {
      from: ['accepted', 'exempted'],
      to: 'returned',
      right: 'report.ask',
      input: T.Reopen,
      check: ({ input, now }: Given<T.Reopen>) =>
        input.dueOn < now.today ? fieldProblem('reports/date-in-past', 'dueOn', { today: now.today }) : null,
      change: ({ matter, input }: Given<T.Reopen>): Change => ({
        submittedOn: null,
        fields: { returned: Number(matter.fields['returned'] ?? 0) + 1, returnReason: input.reason },
        clocks: [{ clock: 'nop', order: 'reopen', due: { dueOn: input.dueOn }, reason: input.reason }],
      }),
      effects: ({ matter }) => tell(matter, 'report.sent-back', holderRef(matter)),
      may: ['notify'],
    },
    mien: {
      from: ['not-opened', 'drafting', 'returned', 'submitted'],
      to: 'exempted',
      right: 'report.ask',
      input: T.Reason,
      change: ({ input }: Given<T.Reason>): Change => ({ fields: { exemptReason: input.reason } }),
      effects: ({ matter }) => tell(matter, 'report.exempted', holderRef(matter)),
      may: ['notify'],
    },
    'doi-han': {
      from: ['not-opened', 'drafting', 'returned'],
      right: 'report.system',
      systemOnly: true,
      input: T.MoveDue,
      change: ({ input }: Given<T.MoveDue>): Change => ({
        clocks: [{ clock: 'nop', order: 'move', due: { dueOn: input.dueOn }, reason: input.reason }],
      }),
      effects: ({ matter }) => tell(matter, 'report.due-moved', holderRef(matter)),
      may: ['notify'],
    },
    'thoi-yeu-cau': {
      from: ['not-opened', 'drafting', 'returned', 'submitted'],
      to: 'withdrawn',
      right: 'report.system',
      systemOnly: true,
      input: T.Reason,
    },
  },
  actNames: UNIT_ACTS,
  clocks: {
    nop: {
      main: true,
      due: 'given',
      source: { vi: 'Yêu cầu báo cáo ấn định', en: 'Set by the report request' },
      startsOn: ['giao'],
      stopsOn: ['nop'],
      cancelsOn: ['mien', 'thoi-yeu-cau'],
    },
  },
  facts: CHECK_FACTS,
  columns: unitReportColumns,
  policy: reportPolicy,
  seats,
  counted: true,
})

const begun = (matter: MatterState): Change => (matter.state === 'not-opened' ? { state: 'drafting' } : {})

/** Until when a report that was sent back must come again: as given, else what was left when it was submitted, at least `directives.send-back-least`. */
function dateAfterSendBack({ matter, input, now, calendar, law }: Given<T.SendBack>): string | null {
  if (input.dueOn) return input.dueOn
  const due = clockOf(matter, 'nop')?.dueOn
  const left = due && matter.submittedOn ? calendar.workingDaysBetween(matter.submittedOn, due) : 0
  return calendar.addWorkingDays(now.today, Math.max(left, law(now.today).number('directives.send-back-least')))
}

function seats(matter: MatterState): Seat[] {
  const lane = matter.state === 'not-opened' ? 'receive' : matter.state === 'submitted' ? 'wait' : 'hold'
  return [
    ...holderSeats(matter.holder, lane),
    ...partySeats(matter, 'writer', 'hold'),
    ...partySeats(matter, 'compiler', matter.state === 'submitted' ? 'decide' : 'follow'),
  ]
}
