import { TAKEN_BACK } from '../../casework/issuing/leaving.ts'
import { defineProcess, type ActDef } from '../../kernel/process.ts'
import * as C from './changes.ts'
import { outgoingColumns } from './columns.ts'
import * as CC from './co-signing/changes.ts'
import * as CR from './co-signing/rules.ts'
import { FollowUp, followUpEffects, followUpEntered, followUpRefusal } from './document/follow-up.ts'
import { ACT_NAMES, STATE_NAMES } from './names.ts'
import * as S from './came-signed/came-signed.ts'
import * as CN from './issue/cancelled-number.ts'
import * as I from './dispatch/inside.ts'
import { tellAsked, tellNext } from './dispatch/notify.ts'
import { outgoingPolicy } from './policy.ts'
import * as M from './paper/made.ts'
import * as PC from './copies/paper-copies.ts'
import * as R from './rules.ts'
import { outgoingSeats } from './seats.ts'
import * as T from './terms.ts'

type State = keyof typeof STATE_NAMES
type Acts = Record<string, ActDef<State>>

const writing: Acts = {
  soan: {
    from: 'new',
    to: 'du-thao',
    right: 'outgoing.draft',
    input: T.Begin,
    check: R.draftRefusal,
    change: C.begun,
    effects: C.beginLinks,
    may: ['link'],
  },
  luu: {
    from: ['du-thao', 'xin-y-kien'],
    right: 'outgoing.draft',
    input: T.Draft,
    overwrites: true,
    check: R.draftRefusal,
    change: C.saved,
  },
  'xin-y-kien': {
    from: ['du-thao', 'xin-y-kien'],
    right: 'outgoing.draft',
    input: T.AskOpinions,
    check: R.askRefusal,
    change: C.asked,
    effects: ({ matter }) => tellAsked(matter),
    may: ['notify'],
  },
  'gop-y': {
    from: ['du-thao', 'xin-y-kien'],
    right: 'outgoing.opine',
    input: T.Opinion,
    check: R.opinionRefusal,
    change: C.opined,
  },
  'ket-thuc-y-kien': { from: ['xin-y-kien'], to: 'du-thao', right: 'outgoing.draft' },
  huy: { from: ['du-thao', 'xin-y-kien'], to: 'huy', right: 'outgoing.draft', input: T.Reason },
}

const signingOff: Acts = {
  trinh: {
    from: ['du-thao', 'xin-y-kien'],
    right: 'outgoing.draft',
    input: T.Submit,
    overwrites: true,
    needs: [R.isComplete],
    check: R.submitRefusal,
    change: C.submitted,
    effects: ({ matter }) => tellNext(matter),
    may: ['notify'],
  },
  duyet: {
    from: ['trinh'],
    right: 'outgoing.sign-off',
    input: T.SignOff,
    overwrites: true,
    change: C.signedOff,
    effects: ({ matter }) => tellNext(matter),
    may: ['notify'],
    bulk: true,
  },
  'tra-lai': {
    from: ['trinh'],
    right: 'outgoing.sign-off',
    input: T.SendBack,
    overwrites: true,
    check: R.sendBackRefusal,
    change: C.sentBack,
    effects: ({ matter }) => tellNext(matter),
    may: ['notify'],
  },
  'rut-lai': { from: ['trinh'], right: 'outgoing.draft', input: T.Reason, change: C.withdrawn },
  'bo-duyet': {
    from: ['da-duyet', 'da-ky'],
    right: 'outgoing.un-approve',
    input: T.Reason,
    check: M.madeElsewhere,
    change: C.reopened,
    effects: ({ matter, viewer }) => [...tellNext(matter), ...CC.tellCoSigners(matter, { but: viewer?.post.id ?? null })],
    may: ['notify'],
  },
}

const signing: Acts = {
  'ky-giay': {
    from: ['da-duyet'],
    to: 'da-ky',
    right: 'outgoing.issue',
    input: T.PaperSignature,
    check: R.paperRefusal,
    change: C.signedOnPaper,
  },
  'ky-so': {
    from: ['da-duyet'],
    to: 'da-ky',
    right: 'outgoing.sign',
    input: T.DigitalSignature,
    needs: [CR.isSignersTurn],
    check: R.digitalRefusal,
    change: C.signedDigitally,
  },
}

/** Several signatories: who signs beside the signer, and what becomes of the text when one does not. */
const signingTogether: Acts = {
  'dong-ky': {
    from: ['da-duyet'],
    right: 'outgoing.co-sign',
    input: T.DigitalSignature,
    needs: [CR.isCoSignersTurn],
    check: CR.coSignRefusal,
    change: CC.coSigned,
    effects: ({ matter }) => tellNext(matter),
    may: ['notify'],
  },
  'dong-dau': {
    from: ['da-duyet'],
    right: 'outgoing.co-seal',
    input: T.CoSeal,
    needs: [CR.isSealsTurn],
    check: CR.coSealRefusal,
    change: CC.coSealed,
    effects: ({ matter }) => tellNext(matter),
    may: ['notify'],
  },
  'tu-choi-ky': {
    from: ['da-duyet'],
    right: 'outgoing.co-sign',
    input: T.Reason,
    needs: [CR.mayDecline],
    change: C.reopened,
    effects: CC.tellDeclined,
    may: ['notify'],
  },
  'nhan-ban-ky': {
    from: ['da-ky'],
    right: 'outgoing.issue',
    input: T.SignedOutside,
    needs: [CR.waitsForOutside],
    check: CR.outsideRefusal,
    change: CC.signedOutside,
  },
}

const issuing: Acts = {
  'ban-hanh': {
    from: ['da-ky'],
    to: 'da-ban-hanh',
    right: 'outgoing.issue',
    input: T.Issue,
    overwrites: true,
    needs: [CR.haveAllSigned],
    check: R.issueRefusal,
    change: C.issued,
    effects: given => [...C.issueEffects(given), ...M.tellLeft(given), ...M.tellMakerSent(given.matter)],
    may: ['take-number', 'notify', 'act-on-child'],
  },
  'dang-ky-ban-ky': {
    from: 'new',
    to: 'da-ban-hanh',
    right: 'outgoing.issue',
    input: S.CameSigned,
    check: S.cameSignedRefusal,
    change: S.cameSigned,
    effects: S.cameSignedEffects,
    may: ['take-number', 'notify', 'link'],
  },
  'huy-so': {
    from: ['da-ban-hanh'],
    to: 'da-ky',
    right: 'outgoing.issue',
    input: T.Reason,
    needs: [CN.nothingHasLeft],
    check: CN.cancelRefusal,
    change: CN.numberCancelled,
    effects: given => [...CN.cancelEffects(given), ...M.tellNumberless(given.matter)],
    may: ['notify', 'act-on-child'],
  },
  gui: {
    from: ['da-ban-hanh'],
    right: 'outgoing.issue',
    input: T.Send,
    check: R.sendRefusal,
    change: C.sent,
    effects: given => [...C.sentEffects(given), ...M.tellMakerSent(given.matter)],
    may: ['notify', 'act-on-child'],
  },
  'chuyen-noi-bo': {
    from: ['da-ban-hanh'],
    right: 'outgoing.tell',
    input: T.Send,
    facts: ['insideOffice'],
    check: I.insideOnlyRefusal,
    change: C.toldInside,
    effects: C.sentEffects,
    may: ['notify'],
  },
  'thu-hoi': {
    from: ['da-ban-hanh'],
    to: 'thu-hoi',
    right: 'outgoing.issue',
    input: T.Recall,
    check: R.recallRefusal,
    change: C.recalled,
    effects: C.recallEffects,
    may: ['notify', 'act-on-child'],
  },
  'theo-doi': {
    from: ['da-ban-hanh'],
    right: 'directive.give',
    input: FollowUp,
    check: followUpRefusal,
    change: followUpEntered,
    effects: followUpEffects,
    may: ['open'],
  },
  'co-van-ban-sau': {
    from: ['da-ban-hanh', 'thu-hoi'],
    right: 'outgoing.issue',
    input: T.Related,
    systemOnly: true,
    change: C.relatedBy,
  },
}

/** What is noted of the papers of an issued document: copies that went by post, the file copy while somebody uses it. */
const paperCopies: Acts = {
  'gui-buu-dien': {
    from: ['da-ban-hanh'],
    right: 'outgoing.issue',
    input: T.PostSending,
    facts: [],
    check: PC.postRefusal,
    change: PC.wentByPost,
  },
  'su-dung-ban-luu': {
    from: ['da-ban-hanh', 'thu-hoi'],
    right: 'outgoing.issue',
    input: T.LendCopy,
    facts: [],
    needs: [PC.copyIsKept],
    check: PC.lendRefusal,
    change: PC.copyLent,
  },
  'tra-ban-luu': {
    from: ['da-ban-hanh', 'thu-hoi'],
    right: 'outgoing.issue',
    input: T.ReturnCopy,
    facts: [],
    needs: [PC.copyIsOut],
    check: PC.returnRefusal,
    change: PC.copyReturned,
  },
}

/** An outgoing document, from the first draft to its issue and what comes after (NĐ 30/2020/NĐ-CP, Điều 9–19). */
export const outgoingDocument = defineProcess<State>({
  id: 'van-ban-di',
  version: 1,
  codePrefix: 'VBD',
  names: { vi: 'Văn bản đi', en: 'Outgoing document' },
  states: {
    'du-thao': {},
    'xin-y-kien': {},
    trinh: {},
    'da-duyet': {},
    'da-ky': {},
    'da-ban-hanh': { final: 'done' },
    'thu-hoi': { final: 'void' },
    huy: { final: 'void' },
  },
  stateNames: STATE_NAMES,
  acts: { ...writing, ...M.madeActs, ...signingOff, ...signing, ...signingTogether, ...issuing, ...paperCopies },
  actNames: ACT_NAMES,
  clocks: {
    'hoan-thanh': {
      main: true,
      due: 'given',
      source: {
        vi: 'Người giao soạn thảo hoặc văn bản được trả lời ấn định',
        en: 'Set by whoever had it drafted, or by the document it answers',
      },
      startsOn: ['soan'],
      stopsOn: ['ban-hanh'],
      cancelsOn: ['huy', TAKEN_BACK],
    },
  },
  facts: ['permittedSigners', 'coSignersInForce', 'signedFiles', 'outgoingRecord', 'insideOffice'],
  columns: outgoingColumns,
  policy: outgoingPolicy,
  seats: outgoingSeats,
  searchText: ({ fields }) =>
    ['designation', 'abstract', 'sign']
      .map(name => fields[name])
      .filter(text => typeof text === 'string')
      .join(' \n '),
  counted: true,
})
