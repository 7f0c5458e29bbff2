import type { Change, Given } from '../../kernel/process.ts'
import { defineProcess, type ActDef } from '../../kernel/process.ts'
import { documentColumns } from './columns.ts'
import { forwarded, givingEffects, noted, recalled, registered, sentBack, tasksGiven, tell, tellSent } from './changes.ts'
import { ACT_NAMES, STATE_NAMES } from './names.ts'
import { takingNewerFiles } from './intake/newer-files.ts'
import { documentGrades, documentPolicy } from './policy.ts'
import {
  copiesOf,
  passedOn,
  correctRefusal,
  forwardRefusal,
  giveRefusal,
  marksOf,
  marksRefusal,
  noteRefusal,
  notYetGiven,
  paperRefusal,
  registerRefusal,
  someoneUnread,
  wasTypedIn,
} from './rules.ts'
import { documentSeats } from './seats.ts'
import { hearingSender } from './intake/sender-said.ts'
import * as T from './terms.ts'
import { titleOf } from './title.ts'

type State = 'registered' | 'forwarded' | 'returned' | 'assigned' | 'closed' | 'cancelled'

/** The series of a body's incoming documents: one a year, without gaps (NĐ 30/2020/NĐ-CP, Điều 22.2). */
export const SERIES = 'so-den'

const entering: Record<string, ActDef<State>> = {
  'vao-so': {
    from: 'new',
    to: 'registered',
    right: 'records.register',
    input: T.Register,
    check: registerRefusal,
    change: registered,
    effects: ({ input: { fromDocument } }: Given<T.Register>) => [
      { effect: 'take-number', series: SERIES, field: 'soDen' },
      ...(fromDocument ? [{ effect: 'link', from: fromDocument, kind: 'gui' } as const] : []),
    ],
    may: ['take-number', 'link'],
  },
  'sua-dang-ky': {
    from: ['registered', 'forwarded', 'returned', 'assigned'],
    right: 'records.register',
    input: T.Correct,
    overwrites: true,
    needs: [wasTypedIn],
    check: correctRefusal,
    change: ({ input: { reason: _reason, ...fields } }: Given<T.Correct>): Change => ({ title: titleOf(fields), fields }),
  },
  'nhan-ban-giay': {
    from: ['registered', 'forwarded', 'returned', 'assigned'],
    right: 'records.register',
    input: T.PaperCopy,
    check: paperRefusal,
    change: ({ input }: Given<T.PaperCopy>): Change => ({ fields: { paperOn: input.on } }),
  },
  ...takingNewerFiles,
  ...hearingSender,
  'chuyen-tiep': {
    from: ['registered', 'forwarded', 'returned', 'assigned', 'closed'],
    right: 'records.register',
    input: T.PassOn,
    change: ({ input, matter, now }: Given<T.PassOn>): Change => ({
      fields: { passedOn: [...passedOn(matter), { on: now.today, names: input.names }] },
    }),
  },
  'gan-ban-trung': {
    from: ['registered', 'forwarded', 'returned', 'assigned', 'closed'],
    right: 'records.register',
    input: T.AnotherCopy,
    change: ({ input, matter }: Given<T.AnotherCopy>): Change => ({
      fields: { copies: [...copiesOf(matter), { on: input.on, source: input.source }] },
    }),
  },
  'huy-so': {
    from: ['registered', 'returned'],
    to: 'cancelled',
    right: 'records.register',
    input: T.Reason,
    needs: [notYetGiven],
    change: ({ input }: Given<T.Reason>): Change => ({ fields: { cancelReason: input.reason } }),
  },
}

const sending: Record<string, ActDef<State>> = {
  'but-phe': {
    from: ['registered', 'forwarded', 'returned', 'assigned'],
    right: 'records.note',
    input: T.Note,
    check: noteRefusal,
    change: noted,
    effects: ({ matter, input }: Given<T.Note>) =>
      tell(
        matter,
        'document.noted',
        matter.parties.filter(
          party =>
            party.role === 'registrar' ||
            (party.role === 'handler' && party.post !== null && input.handlers.includes(party.post)),
        ),
      ),
    may: ['notify'],
  },
  chuyen: {
    from: ['registered', 'forwarded', 'returned', 'assigned'],
    right: 'records.forward',
    input: T.Forward,
    check: forwardRefusal,
    change: forwarded,
    effects: ({ matter }) => tellSent(matter, 'document.forwarded'),
    may: ['notify'],
  },
  'thu-hoi': {
    from: ['forwarded', 'assigned'],
    right: 'records.forward',
    input: T.Reason,
    needs: [someoneUnread],
    change: recalled,
  },
  'tra-lai': {
    from: ['forwarded', 'assigned'],
    right: 'records.return',
    input: T.Reason,
    change: sentBack,
    effects: ({ matter }) =>
      tell(
        matter,
        'document.returned',
        matter.parties.filter(party => party.role === 'registrar'),
      ),
    may: ['notify'],
  },
}

const working: Record<string, ActDef<State>> = {
  'danh-dau-viec': {
    from: ['registered', 'forwarded', 'returned', 'assigned'],
    right: 'records.register',
    input: T.MarkTasks,
    overwrites: true,
    check: marksRefusal,
    change: ({ input, matter }: Given<T.MarkTasks>): Change => ({ fields: { marks: { ...marksOf(matter), ...input.marks } } }),
  },
  'giao-viec': {
    from: ['registered', 'forwarded', 'assigned'],
    to: 'assigned',
    right: 'directive.give',
    input: T.GiveTasks,
    check: giveRefusal,
    change: tasksGiven,
    effects: givingEffects,
    may: ['open', 'notify'],
  },
  'khong-giao': {
    from: ['registered', 'forwarded'],
    to: 'closed',
    right: 'directive.give',
    input: T.Reason,
    needs: [notYetGiven],
    change: ({ input }: Given<T.Reason>): Change => ({ fields: { noTaskReason: input.reason } }),
  },
  'ket-thuc': {
    from: ['registered', 'forwarded', 'assigned'],
    to: 'closed',
    right: 'records.close',
    input: T.Close,
    change: ({ input }: Given<T.Close>): Change => ({ fields: { archive: input } }),
  },
  'mo-lai': {
    from: ['closed'],
    to: 'forwarded',
    right: 'records.close',
    input: T.Reason,
    change: (): Change => ({ fields: { archive: null, noTaskReason: null } }),
  },
}

/** An incoming document: registered once, noted, sent on, made into tasks, filed (law/official-documents § 1.7). */
export const incomingDocument = defineProcess<State>({
  id: 'van-ban-den',
  version: 1,
  codePrefix: 'VB',
  names: { vi: 'Văn bản đến', en: 'Incoming document' },
  states: {
    registered: {},
    forwarded: {},
    returned: {},
    assigned: {},
    closed: { final: 'done' },
    cancelled: { final: 'void' },
  },
  stateNames: STATE_NAMES,
  acts: { ...entering, ...sending, ...working },
  actNames: ACT_NAMES,
  clocks: {
    'xu-ly': {
      main: true,
      due: 'given',
      source: { vi: 'Văn bản hoặc bút phê ấn định', en: 'Set by the document or a note' },
      startsOn: ['vao-so', 'but-phe', 'chuyen'],
      stopsOn: ['ket-thuc', 'khong-giao'],
      cancelsOn: ['huy-so'],
    },
  },
  facts: ['officePosts', 'documentReaders', 'livingBodies', 'documentEntry'],
  columns: documentColumns,
  policy: documentPolicy,
  seats: documentSeats,
  searchText: matter =>
    ['designation', 'agency', 'abstract', 'signer', 'type']
      .map(name => matter.fields[name])
      .filter(text => typeof text === 'string')
      .join(' \n '),
  grades: documentGrades,
  counted: true,
})
