import { partyOf, type MatterState, type Party } from '../../kernel/matter.ts'
import { defineProcess, type ActDef, type Change, type Given } from '../../kernel/process.ts'
import type { Effect } from '../../kernel/effects.ts'
import { directiveColumns } from './columns.ts'
import { DIRECTIVE_FIGURES } from './follow-up.ts'
import { answerEffects, asPart, giveEffects, parentHears, tell } from './effects.ts'
import { directiveGrades, directivePolicy } from './policy.ts'
import {
  beforeDeadline,
  dateAfterSendBack,
  extensionAsked,
  hasDeadline,
  hasEvidence,
  noExtensionAsked,
  notInThePast,
  officeHolder,
  otherBody,
  partsDoneOrWaived,
  namesSomebody,
  withinParent,
  withinReturnLimit,
} from './rules.ts'
import { directiveSeats } from './seats.ts'
import { askingRefusal, AskExtension, deadlineOf, Extend, grantingRefusal, reasonWords } from './extension.ts'
import { dueOfDocument, dueWhenGiven } from './given-late.ts'
import { searchedText } from './searched-text.ts'
import * as T from './terms.ts'
import { ACT_NAMES, STATE_NAMES } from './names.ts'

type State = 'assigned' | 'working' | 'submitted' | 'returned' | 'paused' | 'accepted' | 'cancelled' | 'superseded'

const giving: Record<string, ActDef<State>> = {
  giao: {
    from: 'new',
    to: 'assigned',
    right: 'directive.give',
    input: T.Give,
    change: ({ input, now }: Given<T.Give>): Change => ({
      fields: {
        ...dueOfDocument(input, now.today),
        product: input.product,
        field: input.field,
        sourceDocument: input.sourceDocument,
        quote: input.quote,
        dueWords: input.dueWords,
        extensions: 0,
      },
      partiesIn: [
        ...input.cooperating.map(({ body, note }): Party => ({ role: 'cooperating', body, unit: null, post: null, note })),
        ...(input.authorised
          ? [{ role: 'authorised', body: null, unit: null, post: input.authorised.post, note: input.authorised.document }]
          : []),
      ],
      clocks: [{ clock: 'deliver', order: 'start', due: dueWhenGiven(input, now.today) }],
    }),
    effects: giveEffects,
    may: ['open', 'notify'],
  },
  'giao-lai': {
    from: ['assigned', 'working', 'returned', 'paused'],
    to: 'assigned',
    right: 'directive.decide',
    input: T.Reassign,
    overwrites: true,
    check: (given: Given<T.Reassign>) => otherBody(given) ?? notInThePast(given),
    change: ({ input, matter }: Given<T.Reassign>): Change => ({
      holder: { body: input.body, unit: null, post: null },
      fields: { returnReason: null },
      clocks: [
        { clock: 'receive', order: 'start' },
        { clock: 'return', order: 'start' },
        ...(matter.state === 'paused' ? ([{ clock: 'deliver', order: 'resume' }] as const) : []),
        ...(input.dueOn
          ? ([{ clock: 'deliver', order: 'move', due: { dueOn: input.dueOn }, reason: input.reason }] as const)
          : []),
      ],
    }),
    effects: ({ matter, input }: Given<T.Reassign>) => [
      ...tell(matter, 'directive.given', [{ kind: 'body', id: matter.holder.body }]),
      ...(input.dueOn ? [shortenParts(input.dueOn)] : []),
    ],
    may: ['notify', 'act-on-child'],
  },
  'uy-quyen': {
    from: 'open',
    right: 'directive.decide',
    input: T.Authorise,
    change: ({ input }: Given<T.Authorise>): Change => ({
      partiesIn: [{ role: 'authorised', body: null, unit: null, post: input.post, note: input.document }],
    }),
  },
  'doi-theo-doi': {
    from: 'open',
    right: 'directive.follow',
    input: T.ChangeFollower,
    change: ({ input, matter }: Given<T.ChangeFollower>): Change => {
      const now = partyOf(matter, 'follower')
      return {
        partiesOut: [{ role: 'follower' }],
        partiesIn: [{ role: 'follower', body: now?.body ?? null, unit: null, post: input.post, note: null }],
      }
    },
  },
  'them-phoi-hop': {
    from: ['assigned', 'working', 'submitted', 'paused'],
    right: 'directive.follow',
    input: T.AddCooperating,
    check: notInThePast,
    change: ({ input }: Given<T.AddCooperating>): Change => ({
      partiesIn: [{ role: 'cooperating', body: input.body, unit: null, post: null, note: input.note || null }],
    }),
    effects: ({ matter, input }: Given<T.AddCooperating>) => [
      asPart(matter, { body: input.body, note: input.note || null, dueOn: input.dueOn }),
    ],
    may: ['open'],
  },
}

const performing: Record<string, ActDef<State>> = {
  nhan: { from: ['assigned'], to: 'working', right: 'directive.perform', input: T.Receive, bulk: true, backdates: true },
  'phan-cong': {
    from: ['assigned', 'working'],
    to: 'working',
    right: 'directive.distribute',
    input: T.Distribute,
    check: namesSomebody,
    overwrites: true,
    change: ({ input, matter }: Given<T.Distribute>): Change => ({
      holder: { body: matter.holder.body, unit: input.unit ?? matter.holder.unit, post: input.post },
    }),
    effects: ({ matter }) =>
      tell(matter, 'directive.distributed', matter.holder.post ? [{ kind: 'post', id: matter.holder.post }] : []),
    may: ['notify'],
  },
  'chia-viec': {
    from: ['assigned', 'working'],
    to: 'working',
    right: 'directive.distribute',
    input: T.SubTask,
    check: withinParent,
    change: ({ input, matter }: Given<T.SubTask>): Change => ({
      fields: { autoSubmit: input.autoSubmit || matter.fields['autoSubmit'] === true },
    }),
    effects: ({ matter, input }: Given<T.SubTask>) => [
      asPart(matter, {
        body: matter.holder.body,
        unit: input.unit,
        post: input.post,
        title: input.title,
        dueOn: input.dueOn,
        inside: true,
      }),
    ],
    may: ['open'],
  },
  'tien-do': {
    from: ['assigned', 'working', 'paused'],
    right: 'directive.report',
    input: T.Progress,
    facts: [],
    change: ({ input, matter }: Given<T.Progress>): Change => ({
      ...(matter.state === 'assigned' ? { state: 'working' } : {}),
      fields: {
        progress: input.percent ?? matter.fields['progress'] ?? null,
        ...(input.obstacle ? { lateReason: input.obstacle } : {}),
        ...(input.proposal ? { lateProposal: input.proposal } : {}),
      },
    }),
    effects: ({ matter }) => tell(matter, 'directive.progress', followers(matter)),
    may: ['notify'],
  },
  'xin-gia-han': {
    from: ['assigned', 'working'],
    right: 'directive.perform',
    input: AskExtension,
    needs: [hasDeadline, beforeDeadline, noExtensionAsked],
    check: askingRefusal,
    change: (given: Given<AskExtension>): Change => ({
      fields: { extension: { dueOn: deadlineOf(given), reason: reasonWords(given.input), askedOn: given.effectiveOn } },
    }),
    effects: ({ matter }) => tell(matter, 'directive.extension-asked', deciders(matter)),
    may: ['notify'],
  },
  'tra-lai': {
    from: ['assigned', 'working'],
    to: 'returned',
    right: 'directive.perform',
    input: T.GiveBack,
    needs: [withinReturnLimit],
    change: ({ input, matter }: Given<T.GiveBack>): Change => ({
      holder: officeHolder(matter) ?? matter.holder,
      fields: { returnReason: input.reason, returnedBy: matter.holder.body, returnSuggested: input.suggested, extension: null },
    }),
    effects: ({ matter }) => tell(matter, 'directive.returned', deciders(matter)),
    may: ['notify'],
  },
  nop: {
    from: ['assigned', 'working'],
    to: 'submitted',
    right: 'directive.report',
    input: T.Submit,
    check: hasEvidence,
    backdates: true,
    change: ({ input, effectiveOn }: Given<T.Submit>): Change => ({
      submittedOn: effectiveOn,
      flow: ['submitted'],
      fields: { result: input.result, resultDocument: input.document || null, progress: 100, extension: null },
    }),
    effects: ({ matter }) => tell(matter, 'directive.submitted', deciders(matter)),
    may: ['notify'],
  },
  /** A part below is done: with "nộp khi các phần xong" the whole is submitted by itself (A079). */
  'phan-xong': {
    from: ['assigned', 'working'],
    right: 'directive.system',
    systemOnly: true,
    change: ({ matter, facts, effectiveOn }): Change =>
      matter.fields['autoSubmit'] === true && facts['openChildren'] === 0
        ? { state: 'submitted', submittedOn: effectiveOn, flow: ['submitted'], clocks: [{ clock: 'deliver', order: 'stop' }] }
        : {},
  },
}

const deciding: Record<string, ActDef<State>> = {
  'nghiem-thu': {
    from: ['submitted'],
    to: 'accepted',
    right: 'directive.decide',
    input: T.Accept,
    needs: [partsDoneOrWaived],
    change: ({ input }: Given<T.Accept>): Change => ({ fields: { rating: input.rating, ratingNote: input.note || null } }),
    effects: ({ matter }) => answerEffects(matter, 'directive.accepted'),
    may: ['notify', 'act-on-parent'],
  },
  'tra-ket-qua': {
    from: ['submitted'],
    to: 'working',
    right: 'directive.decide',
    input: T.SendBack,
    overwrites: true,
    check: notInThePast,
    change: (given: Given<T.SendBack>): Change => ({
      submittedOn: null,
      flow: ['sent-back'],
      clocks: [{ clock: 'deliver', order: 'reopen', due: { dueOn: dateAfterSendBack(given) }, reason: given.input.reason }],
    }),
    effects: ({ matter }) => tell(matter, 'directive.sent-back', holderRefs(matter)),
    may: ['notify'],
  },
  'gia-han': {
    from: ['assigned', 'working', 'paused'],
    right: 'directive.decide',
    input: Extend,
    overwrites: true,
    needs: [hasDeadline],
    check: grantingRefusal,
    change: (given: Given<Extend>): Change => ({
      fields: { extension: null, extensions: Number(given.matter.fields['extensions'] ?? 0) + 1 },
      clocks: [{ clock: 'deliver', order: 'extend', due: { dueOn: deadlineOf(given) }, reason: reasonWords(given.input) }],
    }),
    effects: ({ matter }) => tell(matter, 'directive.extended', holderRefs(matter)),
    may: ['notify'],
  },
  'tu-choi-gia-han': {
    from: ['assigned', 'working', 'paused'],
    right: 'directive.decide',
    input: T.Reason,
    needs: [extensionAsked],
    change: (): Change => ({ fields: { extension: null } }),
    effects: ({ matter }) => tell(matter, 'directive.extension-refused', holderRefs(matter)),
    may: ['notify'],
  },
  'tam-dung': {
    from: ['assigned', 'working'],
    to: 'paused',
    right: 'directive.decide',
    input: T.Reason,
    change: ({ input }: Given<T.Reason>): Change => ({ clocks: [{ clock: 'deliver', order: 'pause', reason: input.reason }] }),
  },
  'tiep-tuc': {
    from: ['paused'],
    to: 'working',
    right: 'directive.decide',
    change: (): Change => ({ clocks: [{ clock: 'deliver', order: 'resume' }] }),
  },
  'thu-hoi': {
    from: 'open',
    to: 'cancelled',
    right: 'directive.decide',
    input: T.Cancel,
    change: ({ input }: Given<T.Cancel>): Change => ({ fields: { cancelDocument: input.document, cancelReason: input.reason } }),
    effects: ({ matter }) => [waiveParts, ...answerEffects(matter, 'directive.cancelled')],
    may: ['act-on-child', 'act-on-parent', 'notify'],
  },
  'thay-the': {
    from: 'open',
    to: 'superseded',
    right: 'directive.decide',
    input: T.Supersede,
    change: ({ input }: Given<T.Supersede>): Change => ({ fields: { supersededBy: input.by, cancelReason: input.reason } }),
    effects: ({ matter }) => [waiveParts, ...answerEffects(matter, 'directive.cancelled')],
    may: ['act-on-child', 'act-on-parent', 'notify'],
  },
  'mo-lai': {
    from: ['accepted', 'cancelled', 'superseded'],
    to: 'working',
    right: 'directive.decide',
    input: T.Reopen,
    check: notInThePast,
    change: ({ input }: Given<T.Reopen>): Change => ({
      submittedOn: null,
      fields: { rating: null, ratingNote: null },
      clocks: [{ clock: 'deliver', order: 'reopen', due: { dueOn: input.dueOn }, reason: input.reason }],
    }),
    effects: ({ matter }) => [...tell(matter, 'directive.reopened', holderRefs(matter)), ...parentHears(matter, 'con-mo-lai')],
    may: ['notify', 'act-on-parent'],
  },
}

const waiveParts: Effect = {
  effect: 'act-on-child',
  child: 'all-open',
  act: 'mien',
  input: { reason: 'Việc chính đã thu hồi' },
  else: 'skip',
}

/** Parts never end after the whole: a shorter deadline of the whole shortens theirs (ENGINE 9); earlier ones stay. */
function shortenParts(dueOn: string): Effect {
  return {
    effect: 'act-on-child',
    child: 'all-open',
    process: 'phan-viec',
    act: 'rut-han',
    input: { dueOn, reason: 'Hạn của việc chính rút ngắn' },
    else: 'skip',
  }
}

function followers(matter: MatterState) {
  const post = partyOf(matter, 'follower')?.post
  return post ? [{ kind: 'post', id: post } as const] : []
}

function deciders(matter: MatterState) {
  const posts = ['assigner', 'authorised', 'follower'].flatMap(role =>
    matter.parties.filter(party => party.role === role).map(party => party.post),
  )
  return [...new Set(posts)].flatMap(id => (id ? [{ kind: 'post', id } as const] : []))
}

function holderRefs({ holder }: MatterState) {
  if (holder.post) return [{ kind: 'post', id: holder.post } as const]
  return holder.unit ? [{ kind: 'unit', id: holder.unit } as const] : [{ kind: 'body', id: holder.body } as const]
}

/** A directive: one task with one accountable lead body (law/office-work § 2). */
export const directive = defineProcess<State>({
  id: 'directive',
  version: 1,
  codePrefix: 'NV',
  names: { vi: 'Ý kiến chỉ đạo, nhiệm vụ', en: 'Directive' },
  states: {
    assigned: {},
    working: {},
    submitted: { waiting: true },
    returned: {},
    paused: {},
    accepted: { final: 'done' },
    cancelled: { final: 'void' },
    superseded: { final: 'void' },
  },
  stateNames: STATE_NAMES,
  acts: { ...giving, ...performing, ...deciding },
  actNames: ACT_NAMES,
  clocks: {
    deliver: {
      main: true,
      due: 'given',
      source: { vi: 'Người giao việc ấn định', en: 'Set by whoever gave the task' },
      startsOn: ['giao'],
      stopsOn: ['nop'],
      cancelsOn: ['thu-hoi', 'thay-the'],
      followUp: DIRECTIVE_FIGURES,
    },
    receive: {
      due: { limit: 'directives.receive' },
      source: { vi: 'mặc định của Khéo', en: 'default of Khéo' },
      startsOn: ['giao'],
      stopsOn: ['nhan', 'phan-cong', 'chia-viec', 'tien-do', 'nop', 'tra-lai'],
      cancelsOn: ['thu-hoi', 'thay-the'],
    },
    return: {
      due: { limit: 'directives.return-not-competent' },
      source: { vi: 'mặc định của Khéo', en: 'default of Khéo' },
      startsOn: ['giao'],
      stopsOn: ['tra-lai', 'nop'],
      cancelsOn: ['thu-hoi', 'thay-the'],
    },
  },
  facts: ['openChildren', 'evidence'],
  columns: directiveColumns,
  policy: directivePolicy,
  seats: directiveSeats,
  searchText: searchedText,
  grades: directiveGrades,
  counted: true,
})
