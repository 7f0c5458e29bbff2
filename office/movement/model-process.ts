import { defineProcess, type ActDef, type Change, type Given } from '../../kernel/process.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { Problem } from '../../kernel/problem.ts'
import { modelColumns } from './columns.ts'
import { tellAuthority, tellConfirmer, tellUnit } from './effects.ts'
import { registered, sheetOf, withAssessment } from './changes.ts'
import { modelOf } from './model/model.ts'
import { firstStep, milestoneOn, nextStep } from './figures/milestones.ts'
import { ACT_NAMES, STATE_NAMES, type State } from './names.ts'
import { modelPolicy } from './policy.ts'
import { keepingFresh, recognising, rewarding, spreading } from './model-later-acts.ts'
import { telling } from './model-public-acts.ts'
import {
  countsOfVotes,
  differencesSaid,
  hasEvidence,
  livingLevel,
  needsConfirming,
  notACopyUnsaid,
  notInFuture,
  notLateUnsaid,
  notOwnUnit,
  resultNotInFuture,
  sheetWhole,
  unitCouncilFirst,
  wholeSheet,
} from './rules.ts'
import { modelSeats } from './seats.ts'
import * as T from './terms.ts'

const registering: Record<string, ActDef<State>> = {
  lap: {
    from: 'new',
    to: 'draft',
    right: 'movement.register',
    input: T.Open,
    check: livingLevel,
    change: ({ input, matter, law }: Given<T.Open>): Change => ({
      fields: registered(matter.id, input),
      clocks: firstStep(law, input.year),
    }),
  },
  sua: {
    from: ['draft', 'returned'],
    right: 'movement.register',
    input: T.Edit,
    overwrites: true,
    check: livingLevel,
    change: ({ input }: Given<T.Edit>): Change => ({ title: input.name, fields: sheetOf(input) }),
  },
  'hop-don-vi': {
    from: ['draft', 'returned'],
    right: 'movement.register',
    input: T.UnitCouncil,
    check: unitCouncilCounts,
    change: ({ input }: Given<T.UnitCouncil>): Change => ({ fields: { unitCouncil: input } }),
  },
  'dang-ky': {
    from: ['draft', 'returned'],
    right: 'movement.register',
    input: T.HandIn,
    needs: [sheetWhole, unitCouncilFirst],
    check: (given: Given<T.HandIn>) => notLateUnsaid(given) ?? notACopyUnsaid(given),
    change: handedIn,
    effects: ({ matter }) =>
      needsConfirming(matter) ? tellConfirmer(matter, 'movement.registered') : tellAuthority(matter, 'movement.registered'),
    may: ['notify'],
  },
  'xac-nhan': {
    from: ['confirming'],
    to: 'submitted',
    right: 'movement.confirm',
    input: T.Confirm,
    change: ({ input, matter, law }: Given<T.Confirm>): Change => ({
      fields: { confirmedBy: input.designation },
      clocks: nextStep(law, modelOf(matter).year, 'list'),
    }),
    effects: ({ matter }) => tellAuthority(matter, 'movement.registered'),
    may: ['notify'],
  },
  'tra-lai': {
    from: ['confirming', 'submitted'],
    to: 'returned',
    right: 'movement.review',
    input: T.Reason,
    change: ({ matter, law }: Given<T.Reason>): Change => ({ clocks: nextStep(law, modelOf(matter).year, 'register') }),
    effects: ({ matter }) => tellUnit(matter, 'movement.returned'),
    may: ['notify'],
  },
  'vao-danh-muc': {
    from: ['submitted'],
    to: 'accepted',
    right: 'movement.review',
    input: T.Accept,
    bulk: true,
    change: ({ matter, effectiveOn, law }: Given<T.Accept>): Change => ({
      fields: { acceptedOn: effectiveOn },
      clocks: nextStep(law, modelOf(matter).year, 'mid-year'),
    }),
    effects: ({ matter }) => tellUnit(matter, 'movement.listed'),
    may: ['notify'],
  },
}

function unitCouncilCounts(given: Given<T.UnitCouncil>): Problem | null {
  return notInFuture(given) ?? countsOfVotes(given.input)
}

/** To the Party committee where one confirms, else at once to the body that receives. Late is what first came after the last day. */
function handedIn({ input, matter, effectiveOn, law }: Given<T.HandIn>): Change {
  const model = modelOf(matter)
  const first = model.firstHandedOn ?? effectiveOn
  const late = first > milestoneOn(law, model.year, 'register')
  return {
    state: needsConfirming(matter) ? 'confirming' : 'submitted',
    fields: {
      registeredBy: input.designation,
      registeredDocOn: input.issuedOn,
      confirmedBy: input.confirmedBy,
      besides: input.besides,
      lateWhy: late ? input.lateWhy || model.lateWhy : '',
      registeredOn: effectiveOn,
      firstHandedOn: first,
      late,
    },
    clocks: nextStep(law, model.year, 'list'),
  }
}

/** Results and resources are recorded from the start of work on, also when the year is closed. */
const WORKING: readonly State[] = [
  'accepted',
  'building',
  'selfAssessed',
  'verified',
  'recognised',
  'proposedForReward',
  'rewarded',
  'replicating',
  'closed',
]

const building: Record<string, ActDef<State>> = {
  'trien-khai': {
    from: ['accepted'],
    to: 'building',
    right: 'movement.register',
    input: T.Begin,
    change: ({ input }: Given<T.Begin>): Change => ({ fields: { startedOn: input.startedOn, planBy: input.plan } }),
  },
  'so-ket': {
    from: ['accepted', 'building'],
    to: 'building',
    right: 'movement.register',
    input: T.MidYear,
    change: ({ input, matter, effectiveOn, law }: Given<T.MidYear>): Change => ({
      fields: { midYear: input.text, midYearOn: effectiveOn },
      clocks: nextStep(law, modelOf(matter).year, 'self-assess'),
    }),
  },
  'ghi-ket-qua': {
    from: WORKING,
    right: 'movement.register',
    input: T.Result,
    check: (given: Given<T.Result>) => resultNotInFuture(given) ?? hasEvidence(given),
    change: ({ input, matter, effectiveOn }: Given<T.Result>): Change => {
      const { files, ...line } = input
      const result = { ...line, on: line.on ?? effectiveOn, evidence: line.evidence || evidenceOf(files.length) }
      return { fields: { results: [...modelOf(matter).results, result], staleSince: null } }
    },
  },
  'ghi-nguon-luc': {
    from: WORKING,
    right: 'movement.register',
    input: T.Mobilised,
    check: notInFuture,
    change: ({ input, matter }: Given<T.Mobilised>): Change => {
      // What nothing proves is kept, and counted in a column of its own.
      const { files, ...line } = input
      const evidence = line.evidence || (files.length > 0 ? evidenceOf(files.length) : '')
      return { fields: { resources: [...modelOf(matter).resources, { ...line, evidence }] } }
    },
  },
  'tu-cham': {
    from: ['accepted', 'building'],
    to: 'selfAssessed',
    right: 'movement.register',
    input: T.SelfAssess,
    check: wholeSheet,
    change: ({ input, matter, effectiveOn, law }: Given<T.SelfAssess>): Change => ({
      fields: { self: withAssessment({ scores: input.scores, note: input.note, on: effectiveOn }) },
      clocks: nextStep(law, modelOf(matter).year, 'verify'),
    }),
    effects: ({ matter }) => tellAuthority(matter, 'movement.self-assessed'),
    may: ['notify'],
  },
  'tra-cham': {
    from: ['selfAssessed'],
    to: 'building',
    right: 'movement.review',
    input: T.Reason,
    change: ({ matter, law }: Given<T.Reason>): Change => ({ clocks: nextStep(law, modelOf(matter).year, 'self-assess') }),
    effects: ({ matter }) => tellUnit(matter, 'movement.returned'),
    may: ['notify'],
  },
  'tham-dinh': {
    from: ['selfAssessed', 'verified'],
    to: 'verified',
    right: 'movement.review',
    input: T.Verify,
    needs: [notOwnUnit],
    check: (given: Given<T.Verify>) => notInFuture(given) ?? wholeSheet(given) ?? differencesSaid(given),
    change: ({ input, matter, law }: Given<T.Verify>): Change => ({
      // New points: the council must look at the model again.
      fields: { checked: withAssessment(input), council: null },
      clocks: nextStep(law, modelOf(matter).year, 'recognise'),
    }),
    effects: ({ matter }) => tellUnit(matter, 'movement.verified'),
    may: ['notify'],
  },
  dung: {
    from: 'open',
    to: 'stopped',
    right: 'movement.register',
    input: T.Reason,
    change: ({ input }: Given<T.Reason>): Change => ({ fields: { endReason: input.reason } }),
    effects: ({ matter }) => tellAuthority(matter, 'movement.stopped'),
    may: ['notify'],
  },
}

const evidenceOf = (files: number): string => `${files} tệp`

/** One model in one year of the movement: registered, built, scored, recognised, rewarded, spread (law/office-work § 1.6). */
export const moHinh = defineProcess<State>({
  id: 'mo-hinh',
  version: 1,
  codePrefix: 'DV',
  names: { vi: 'Mô hình phong trào thi đua', en: 'Model of a movement' },
  states: {
    draft: {},
    confirming: { waiting: true, waitingFor: { vi: 'chờ cấp ủy xác nhận', en: 'awaiting the Party committee' } },
    submitted: { waiting: true, waitingFor: { vi: 'chờ xét danh mục', en: 'awaiting the list' } },
    returned: {},
    accepted: {},
    building: {},
    selfAssessed: { waiting: true, waitingFor: { vi: 'chờ thẩm định', en: 'awaiting verification' } },
    verified: { waiting: true, waitingFor: { vi: 'chờ công nhận', en: 'awaiting recognition' } },
    recognised: {},
    notRecognised: { final: 'done' },
    proposedForReward: { waiting: true, waitingFor: { vi: 'chờ quyết định khen', en: 'awaiting the reward' } },
    rewarded: {},
    replicating: {},
    closed: { final: 'done' },
    stopped: { final: 'void' },
    revoked: { final: 'void' },
    copied: { final: 'void' },
  },
  stateNames: STATE_NAMES,
  acts: { ...registering, ...building, ...recognising, ...rewarding, ...spreading, ...keepingFresh, ...telling },
  actNames: ACT_NAMES,
  clocks: {
    step: {
      main: true,
      due: 'given',
      source: {
        vi: 'Lịch năm của phong trào (mặc định của Khéo, sửa được)',
        en: 'Yearly calendar of the movement (default of Khéo, may be changed)',
      },
      startsOn: ['lap'],
      stopsOn: ['khep-nam', 'khong-cong-nhan'],
      rises: 'none',
      cancelsOn: ['dung', 'huy-cong-nhan', 'ghi-trung'],
    },
  },
  facts: ['likeModels', 'rewardStanding'],
  columns: modelColumns,
  policy: modelPolicy,
  seats: modelSeats,
  searchText: searchTextOf,
  counted: false,
})

function searchTextOf({ fields }: MatterState): string {
  return ['place', 'method', 'goals', 'contactName', 'registeredBy']
    .map(name => fields[name])
    .filter(text => typeof text === 'string')
    .join(' \n ')
}
