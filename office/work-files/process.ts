import { partyOf } from '../../kernel/matter.ts'
import { defineProcess, type ActDef, type Given } from '../../kernel/process.ts'
import { posts, tell } from '../../kernel/tell.ts'
import * as C from './changes.ts'
import { workFileColumns } from './columns.ts'
import { ACT_NAMES, STATE_NAMES, type State } from './names.ts'
import { workFilesPolicy } from './policy.ts'
import * as R from './rules.ts'
import { workFileSeats } from './seats.ts'
import * as T from './terms.ts'
import { signerOf } from './work-file.ts'

type Acts = Record<string, ActDef<State>>

/** Series of the numbers of work files: one a year and body. */
export const SERIES = 'so-ho-so'

const RUNNING: readonly State[] = ['moi', 'dang-xu-ly', 'cho-trinh', 'tam-dung', 'tu-choi', 'tra-lai']

const beginning: Acts = {
  mo: { from: 'new', to: 'moi', right: 'work-files.open', input: T.Open, check: R.openRefusal, change: C.opened },
  sua: {
    from: RUNNING,
    right: 'work-files.work',
    input: T.Edit,
    overwrites: true,
    check: (given: Given<T.Edit>) => R.staffRefusal(given, given.input.signer, 'signer'),
    change: C.edited,
  },
  'lay-so': {
    from: RUNNING,
    right: 'work-files.work',
    input: T.TakeNumber,
    needs: [R.withoutNumber],
    check: R.registerRefusal,
    change: C.numbered,
    effects: given => [{ effect: 'take-number', field: 'fileNumber', ...C.seriesOf(given, SERIES) }],
    may: ['take-number'],
  },
  'bat-dau': { from: ['moi'], to: 'dang-xu-ly', right: 'work-files.work' },
  'phan-cong': {
    from: RUNNING,
    right: 'work-files.work',
    input: T.Assign,
    check: R.assignRefusal,
    change: C.assigned,
    effects: ({ matter, input }: Given<T.Assign>) => tell(matter, 'work-files.assigned', posts([input.post])),
    may: ['notify'],
  },
  'thoi-phan-cong': { from: RUNNING, right: 'work-files.work', input: T.Unassign, change: C.unassigned },
  'ban-giao': {
    from: RUNNING,
    right: 'work-files.work',
    input: T.HandOver,
    overwrites: true,
    check: R.handOverRefusal,
    change: C.handedOver,
    effects: ({ matter, input }: Given<T.HandOver>) => tell(matter, 'work-files.handed-over', posts([input.post])),
    may: ['notify'],
  },
}

const working: Acts = {
  'tien-do': {
    from: ['dang-xu-ly'],
    right: 'work-files.work',
    input: T.Progress,
    check: R.progressRefusal,
    change: C.progressed,
    effects: C.parentHears,
    may: ['act-on-parent'],
  },
  'y-kien': {
    from: 'open',
    right: 'work-files.contribute',
    input: T.Opinion,
    change: C.opined,
    effects: ({ matter }) => tell(matter, 'work-files.opinion', posts([matter.holder.post])),
    may: ['notify'],
  },
  'chuyen-y-kien': {
    from: 'open',
    right: 'work-files.contribute',
    input: T.Forward,
    check: R.forwardRefusal,
    change: C.forwarded,
    effects: ({ matter, input }: Given<T.Forward>) => tell(matter, 'work-files.opinion-forwarded', posts([input.post])),
    may: ['notify'],
  },
  'gan-van-ban': {
    from: 'open',
    right: 'work-files.work',
    input: T.Links,
    check: R.linksRefusal,
    change: C.linked,
    effects: ({ input }: Given<T.Links>) => input.documents.map(from => ({ effect: 'link', from, kind: 'ho-so' })),
    may: ['link'],
  },
  'go-van-ban': {
    from: 'open',
    right: 'work-files.work',
    input: T.Unlink,
    check: R.unlinkRefusal,
    change: C.unlinked,
    effects: ({ input }: Given<T.Unlink>) => [{ effect: 'link', from: input.document, kind: 'ho-so', off: true }],
    may: ['link'],
  },
  'mo-ho-so-con': {
    from: ['moi', 'dang-xu-ly'],
    right: 'work-files.work',
    input: T.Child,
    check: R.childRefusal,
    effects: C.childEffects,
    may: ['open'],
  },
  'xin-phoi-hop': {
    from: ['moi', 'dang-xu-ly', 'cho-trinh'],
    right: 'work-files.work',
    input: T.Contribution,
    check: R.contributionRefusal,
    effects: C.contributionEffects,
    may: ['open'],
  },
  'gia-han': {
    from: RUNNING,
    right: 'work-files.decide',
    input: T.Extend,
    overwrites: true,
    check: R.extendRefusal,
    change: C.extended,
    effects: ({ matter }) => tell(matter, 'work-files.extended', posts([matter.holder.post])),
    may: ['notify'],
  },
  'tam-dung': { from: ['dang-xu-ly'], to: 'tam-dung', right: 'work-files.work', input: T.Reason, change: C.paused },
  'tiep-tuc': { from: ['tam-dung'], to: 'dang-xu-ly', right: 'work-files.work', change: C.resumed },
  'con-doi': { from: 'open', right: 'work-files.system', systemOnly: true, change: C.fromChildren },
  'phan-xong': { from: 'open', right: 'work-files.system', systemOnly: true },
}

const deciding: Acts = {
  'chuan-bi-trinh': { from: ['dang-xu-ly'], to: 'cho-trinh', right: 'work-files.work', needs: [R.noOpenChildren], input: T.Note },
  trinh: {
    from: ['cho-trinh'],
    to: 'da-trinh',
    right: 'work-files.work',
    input: T.Note,
    needs: [R.noOpenChildren],
    change: C.submitted,
    effects: ({ matter }) => tell(matter, 'work-files.submitted', posts([signerOf(matter)])),
    may: ['notify'],
  },
  'rut-trinh': { from: ['cho-trinh', 'da-trinh'], to: 'dang-xu-ly', right: 'work-files.work', change: C.takenBack },
  duyet: {
    from: ['da-trinh'],
    to: 'hoan-thanh',
    right: 'work-files.decide',
    input: T.Note,
    needs: [R.isItsSigner],
    change: C.approved,
    effects: given => [...tell(given.matter, 'work-files.approved', posts([given.matter.holder.post])), ...C.parentHears(given)],
    may: ['notify', 'act-on-parent'],
  },
  'tra-lai': {
    from: ['da-trinh'],
    to: 'tra-lai',
    right: 'work-files.decide',
    input: T.Reason,
    needs: [R.isItsSigner],
    change: C.turnedDown,
    effects: ({ matter }) => tell(matter, 'work-files.returned', posts([matter.holder.post])),
    may: ['notify'],
  },
  'tu-choi': {
    from: ['da-trinh'],
    to: 'tu-choi',
    right: 'work-files.decide',
    input: T.Reason,
    needs: [R.isItsSigner],
    change: C.turnedDown,
    effects: ({ matter }) => tell(matter, 'work-files.rejected', posts([matter.holder.post])),
    may: ['notify'],
  },
  'lam-lai': { from: ['tra-lai', 'tu-choi'], to: 'dang-xu-ly', right: 'work-files.work' },
  huy: {
    from: RUNNING,
    to: 'da-huy',
    right: 'work-files.work',
    input: T.Reason,
    needs: [R.noOpenChildren],
    change: ({ input }: Given<T.Reason>) => ({ fields: { lastReason: input.reason } }),
    effects: C.parentHears,
    may: ['act-on-parent'],
  },
  'mo-lai': {
    from: ['hoan-thanh'],
    to: 'dang-xu-ly',
    right: 'work-files.work',
    input: T.Reopen,
    check: R.reopenRefusal,
    change: C.reopened,
    effects: ({ matter }) => tell(matter, 'work-files.reopened', posts([partyOf(matter, 'signer')?.post])),
    may: ['notify'],
  },
}

const keeping: Acts = {
  'nop-luu': { from: ['hoan-thanh'], to: 'nop-luu', right: 'work-files.archive', input: T.Archive, change: C.archived },
  'giu-lai': {
    from: ['hoan-thanh', 'nop-luu', 'cho-tieu-huy'],
    right: 'work-files.archive',
    input: T.Hold,
    needs: [R.notHeld],
    change: C.held,
  },
  'thoi-giu': {
    from: ['hoan-thanh', 'nop-luu', 'cho-tieu-huy'],
    right: 'work-files.archive',
    input: T.Reason,
    needs: [R.isHeld],
    change: C.released,
  },
  'de-nghi-tieu-huy': {
    from: ['nop-luu'],
    to: 'cho-tieu-huy',
    right: 'work-files.archive',
    input: T.ProposeDestruction,
    needs: [R.notHeld, R.retentionEnded],
    change: C.destructionProposed,
  },
  'bo-tieu-huy': {
    from: ['cho-tieu-huy'],
    to: 'nop-luu',
    right: 'work-files.archive',
    input: T.Reason,
    change: C.destructionDropped,
  },
  'tieu-huy': {
    from: ['cho-tieu-huy'],
    to: 'da-tieu-huy',
    right: 'work-files.archive',
    input: T.Destroy,
    needs: [R.notHeld, R.isSecondPerson],
  },
}

/** A work file (hồ sơ công việc), from its opening to the archive and, in the end, to its destruction (NĐ 30/2020/NĐ-CP, Điều 28–31). */
export const workFile = defineProcess<State>({
  id: 'ho-so-cong-viec',
  version: 1,
  codePrefix: 'HS',
  names: { vi: 'Hồ sơ công việc', en: 'Work file' },
  states: {
    moi: {},
    'dang-xu-ly': {},
    'cho-trinh': {},
    'da-trinh': { waiting: true, waitingFor: { vi: 'chờ duyệt', en: 'awaiting approval' } },
    'hoan-thanh': { final: 'done' },
    'tam-dung': {},
    'tu-choi': {},
    'tra-lai': {},
    'da-huy': { final: 'void' },
    'nop-luu': { final: 'done' },
    'cho-tieu-huy': { final: 'done' },
    'da-tieu-huy': { final: 'done' },
  },
  stateNames: STATE_NAMES,
  acts: { ...beginning, ...working, ...deciding, ...keeping },
  actNames: ACT_NAMES,
  clocks: {
    'hoan-thanh': {
      main: true,
      due: 'given',
      source: { vi: 'Người mở hồ sơ ấn định', en: 'Set by whoever opened the work file' },
      startsOn: ['mo'],
      stopsOn: ['trinh'],
      cancelsOn: ['huy'],
      rises: 'none',
    },
    'nop-luu': {
      due: { limit: 'documents.archive' },
      source: 'NĐ 30/2020/NĐ-CP, Điều 30 khoản 2',
      startsOn: ['duyet'],
      stopsOn: ['nop-luu'],
      cancelsOn: ['mo-lai'],
      rises: 'none',
    },
  },
  facts: ['fileStaff', 'childFiles', 'fileRegisters'],
  columns: workFileColumns,
  policy: workFilesPolicy,
  seats: workFileSeats,
  counted: true,
})
