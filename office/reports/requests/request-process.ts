import { takeBack, takenBack } from '../../../casework/issuing/leaving.ts'
import { z } from 'zod'
import type { Effect } from '../../../kernel/effects.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { fieldProblem, problem } from '../../../kernel/problem.ts'
import { defineProcess, type Change, type Given, type Seat } from '../../../kernel/process.ts'
import { partySeats } from '../../../casework/index.ts'
import { requestColumns } from '../columns.ts'
import { REQUEST_ACTS, REQUEST_STATES } from '../names.ts'
import { reportPolicy } from '../policy.ts'
import * as T from '../terms.ts'
import { issueActs } from './request-issue.ts'
import { mergeActs } from './request-merge.ts'
import { textField, textOf } from '../unit-reports/unit-text.ts'

/** A request for reports to several bodies: one act tells all of them, one report of each hangs under it. It stands in no figure; they do. */
export const reportRequest = defineProcess<keyof typeof REQUEST_STATES>({
  id: 'yeu-cau-bao-cao',
  version: 1,
  codePrefix: 'YCBC',
  names: { vi: 'Yêu cầu báo cáo', en: 'Report request' },
  states: {
    collecting: {},
    frozen: {},
    reviewed: {},
    approved: {},
    issued: {},
    sent: { final: 'done' },
    cancelled: { final: 'void' },
  },
  stateNames: REQUEST_STATES,
  acts: {
    mo: {
      from: 'new',
      to: 'collecting',
      right: 'report.ask',
      input: T.Ask,
      change: ({ input: { targets, upperDueOn, ...brief } }: Given<T.Ask>): Change => ({
        fields: { brief, upperDueOn, sourceDocument: brief.sourceDocument, targets: targets.map(target => ({ ...target })) },
        ...(upperDueOn ? { clocks: [{ clock: 'trinh', order: 'start', due: { dueOn: upperDueOn } }] } : {}),
      }),
      effects: ({ matter, input: { targets, upperDueOn: _upper, ...brief } }: Given<T.Ask>) =>
        targets.map(target => childFor(matter, brief, target)),
      may: ['open'],
    },
    'them-don-vi': {
      from: ['collecting'],
      right: 'report.ask',
      input: T.AddTarget,
      check: ({ matter, input, now }: Given<T.AddTarget>) => {
        if (input.dueOn && input.dueOn < now.today) return fieldProblem('reports/date-in-past', 'dueOn', { today: now.today })
        const same = (target: T.Target) =>
          target.body === input.body && !target.unit && target.reportsForBody === input.reportsForBody
        return targetsOf(matter).some(same) ? fieldProblem('reports/already-asked', 'body') : null
      },
      change: ({ matter, input: { dueOn: _due, ...target } }: Given<T.AddTarget>): Change => ({
        fields: { targets: [...targetsOf(matter), { ...target, unit: null }] },
      }),
      effects: ({ matter, input: { dueOn, ...target } }: Given<T.AddTarget>) => {
        const brief = requestBrief(matter)
        return [childFor(matter, { ...brief, dueOn: dueOn ?? brief.dueOn }, { ...target, unit: null })]
      },
      may: ['open'],
    },
    'doi-han': {
      from: ['collecting'],
      right: 'report.ask',
      input: T.MoveDue,
      check: ({ input, now }: Given<T.MoveDue>) =>
        input.dueOn < now.today ? fieldProblem('reports/date-in-past', 'dueOn', { today: now.today }) : null,
      change: ({ matter, input }: Given<T.MoveDue>): Change => ({
        fields: { brief: { ...requestBrief(matter), dueOn: input.dueOn } },
      }),
      effects: ({ input }: Given<T.MoveDue>) => [
        { effect: 'act-on-child', child: 'all-open', act: 'doi-han', input, else: 'skip' },
      ],
      may: ['act-on-child'],
    },
    'soan-muc': {
      from: ['collecting'],
      right: 'report.ask',
      input: T.WriteNode,
      check: ({ matter, input }: Given<T.WriteNode>) => {
        if (!requestBrief(matter).outline.some(node => node.id === input.node && node.text))
          return problem('reports/no-such-node')
        const now = textOf(matter, input.node)
        return (now?.seq ?? 0) === input.base
          ? null
          : problem('reports/changed-meanwhile', { by: now?.by ?? '', seq: now?.seq ?? 0 })
      },
      change: ({ matter, input, viewer }: Given<T.WriteNode>): Change => ({
        fields: { [textField(input.node)]: { text: input.text, seq: matter.lastSeq + 1, by: viewer?.personName ?? '' } },
      }),
    },
    ...mergeActs,
    ...issueActs,
    huy: {
      from: ['collecting', 'frozen', 'reviewed', 'approved'],
      to: 'cancelled',
      right: 'report.ask',
      input: T.Reason,
      change: ({ matter }: Given<T.Reason>): Change => ({ fields: takenBack(matter) }),
      effects: ({ matter, input }: Given<T.Reason>) => [
        ...takeBack(matter),
        { effect: 'act-on-child', child: 'all-open', act: 'thoi-yeu-cau', input, else: 'skip' },
      ],
      may: ['act-on-child'],
    },
  },
  actNames: REQUEST_ACTS,
  clocks: {
    trinh: {
      main: true,
      due: 'given',
      source: { vi: 'Hạn của cấp trên', en: 'Set by the superior body' },
      startsOn: ['mo'],
      stopsOn: ['ghi-gui', 'da-gui'],
      cancelsOn: ['huy'],
    },
  },
  facts: [],
  columns: requestColumns,
  policy: reportPolicy,
  seats,
  counted: false,
})

export function requestBrief({ fields }: MatterState): T.Brief {
  return T.Brief.parse(fields['brief'])
}

export function targetsOf({ fields }: MatterState): T.Target[] {
  return z.array(T.Target).catch([]).parse(fields['targets'])
}

function childFor(matter: MatterState, brief: T.Brief, { body, unit, reportsFor, reportsForBody }: T.Target): Effect {
  const { title, source, urgency, secrecy } = matter
  const parties = matter.parties.filter(party => party.role === 'compiler')
  const input = { ...brief, reportsFor, figuresOf: unit ? null : (reportsForBody ?? body) }
  return {
    effect: 'open',
    as: 'child',
    open: {
      process: 'bao-cao-don-vi',
      act: 'giao',
      title: reportsFor ? `${title} (phần ${reportsFor})` : title,
      source,
      urgency,
      secrecy,
      parties,
      holder: { body, unit, post: null },
      input,
    },
  }
}

function seats(matter: MatterState): Seat[] {
  const { state } = matter
  const reviewed = matter.parties.some(party => party.role === 'reviewer')
  const clerk = state === 'issued'
  return [
    { principal: { kind: 'body', id: matter.holder.body }, role: 'office', lane: clerk ? 'hold' : 'know' },
    ...partySeats(matter, 'compiler', state === 'collecting' ? 'hold' : 'follow'),
    ...partySeats(matter, 'reviewer', state === 'frozen' ? 'decide' : 'know'),
    ...partySeats(matter, 'approver', state === 'reviewed' || (state === 'frozen' && !reviewed) ? 'decide' : 'know'),
  ]
}
