import { defineProcess, type ActDef, type Change, type Given } from '../../kernel/process.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { tellAuthority, tellUnit } from './effects.ts'
import { registered, sheetOf, withAssessment } from './changes.ts'
import { modelOf } from './model.ts'
import { firstStep, nextStep } from './milestones.ts'
import { ACT_NAMES, STATE_NAMES, type State } from './names.ts'
import { modelPolicy } from './policy.ts'
import { recognising, rewarding, spreading, telling } from './mo-hinh-after.ts'
import { hasEvidence, livingLevel, notACopyUnsaid, notInFuture, sheetWhole, wholeSheet } from './rules.ts'
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
  'dang-ky': {
    from: ['draft', 'returned'],
    to: 'submitted',
    right: 'movement.register',
    input: T.HandIn,
    needs: [sheetWhole],
    check: notACopyUnsaid,
    change: ({ input, matter, effectiveOn, law }: Given<T.HandIn>): Change => ({
      fields: {
        registeredBy: input.designation,
        registeredDocOn: input.issuedOn,
        confirmedBy: input.confirmedBy,
        besides: input.besides,
        registeredOn: effectiveOn,
      },
      clocks: nextStep(law, modelOf(matter).year, 'list'),
    }),
    effects: ({ matter }) => tellAuthority(matter, 'movement.registered'),
    may: ['notify'],
  },
  'tra-lai': {
    from: ['submitted'],
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
    check: hasEvidence,
    change: ({ input, matter }: Given<T.Result>): Change => {
      const { files, ...line } = input
      return {
        fields: { results: [...modelOf(matter).results, { ...line, evidence: line.evidence || evidenceOf(files.length) }] },
      }
    },
  },
  'ghi-nguon-luc': {
    from: WORKING,
    right: 'movement.register',
    input: T.Mobilised,
    check: (given: Given<T.Mobilised>) => notInFuture(given) ?? hasEvidence(given),
    change: ({ input, matter }: Given<T.Mobilised>): Change => {
      const { files, ...line } = input
      return {
        fields: { resources: [...modelOf(matter).resources, { ...line, evidence: line.evidence || evidenceOf(files.length) }] },
      }
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
    check: (given: Given<T.Verify>) => notInFuture(given) ?? wholeSheet(given),
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
    submitted: { waiting: true },
    returned: {},
    accepted: {},
    building: {},
    selfAssessed: { waiting: true },
    verified: { waiting: true },
    recognised: {},
    notRecognised: { final: 'done' },
    proposedForReward: { waiting: true },
    rewarded: {},
    replicating: {},
    closed: { final: 'done' },
    stopped: { final: 'void' },
    revoked: { final: 'void' },
  },
  stateNames: STATE_NAMES,
  acts: { ...registering, ...building, ...recognising, ...rewarding, ...spreading, ...telling },
  actNames: ACT_NAMES,
  clocks: {
    step: {
      main: true,
      due: 'given',
      source: 'Lịch năm của phong trào (mặc định của Khéo, sửa được)',
      startsOn: ['lap'],
      stopsOn: ['khep-nam', 'khong-cong-nhan'],
      cancelsOn: ['dung', 'huy-cong-nhan'],
    },
  },
  facts: ['likeModels', 'rewardStanding'],
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
