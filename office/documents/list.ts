import { isOpen, saying, standsIn, type ListDef } from '../../casework/index.ts'
import type { Asker } from '../../casework/asker.ts'
import { deadlineView, holderName } from '../../casework/lists/row-view.ts'
import { URGENCIES, type UrgencyId } from './intake/fields.ts'
import { STATE_NAMES } from './names.ts'
import { INCOMING_BOOK } from './books/registers.ts'
import {
  DOCUMENT_FACTS,
  foundBy,
  inState,
  markAllRead,
  notRead,
  ofType,
  ofUrgency,
  rowsOf,
  typesSeen,
  type DocumentFacts,
  type DocumentLine,
  type Register,
} from './store.ts'
import { documentsText } from './text.ts'

const say = saying(documentsText)
const named = (name: keyof ReturnType<typeof documentsText>['tabs']) => ({
  label: say(w => w.tabs[name]),
  empty: say(w => w.noneFound),
})

/** What came in, and where does it stand? Its file has the ten columns of the book. */
export const incomingList: ListDef<DocumentFacts> = {
  id: 'incoming',
  path: 'van-ban',
  right: 'records',
  process: 'van-ban-den',
  title: say(w => w.incoming),
  tabs: {
    'dang-xu-ly': { ...named('dang-xu-ly'), where: () => isOpen(true) },
    // The same as "Tôi giữ" of the desk.
    'toi-giu': { ...named('toi-giu'), where: viewer => standsIn(viewer, ['hold']) },
    'chua-doc': { ...named('chua-doc'), where: notRead },
    'da-giao-viec': { ...named('da-giao-viec'), where: () => inState('assigned') },
    'da-ket-thuc': { ...named('da-ket-thuc'), where: () => isOpen(false) },
    'tat-ca': { ...named('tat-ca'), where: () => null },
  },
  find: { look: 'folded', head: say(w => w.filters), button: say(w => w.filter) },
  filters: [
    { name: 'tim', kind: 'words', label: say(w => w.keyword), where: foundBy },
    {
      name: 'loai',
      kind: 'choice',
      label: say(w => w.anyType),
      choices: async ({ app, viewer }) => (await typesSeen(app.db.kysely, viewer)).map(type => ({ value: type, label: type })),
      where: ofType,
    },
    {
      name: 'khan',
      kind: 'choice',
      label: say(w => w.anyUrgency),
      choices: ({ lang }) => Object.entries(URGENCIES).map(([id, name]) => ({ value: id, label: name[lang] })),
      known: isUrgency,
      where: ofUrgency,
      words: (value, lang) => (isUrgency(value) ? URGENCIES[value][lang] : value),
    },
    { name: 'tu', kind: 'from', label: say(w => w.fromDate) },
    { name: 'den', kind: 'until', label: say(w => w.toDate) },
  ],
  facts: DOCUMENT_FACTS,
  file: 'so-van-ban-den',
  columns: [
    { id: 'number', head: say(w => w.numberColumn), look: { number: true }, cell: line => line.number },
    {
      id: 'title',
      head: say(w => w.documentColumn),
      look: { rowHead: true, wide: true },
      cell: (line, { lang }) => ({
        href: `/van-ban/${line.id}`,
        text: line.title,
        strong: line.unread,
        urgent: line.urgency === 'thuong' ? null : URGENCIES[line.urgency][lang],
      }),
    },
    { id: 'agency', head: say(w => w.agencyColumn), cell: line => line.agency },
    { id: 'received', head: say(w => w.receivedColumn), cell: line => ({ day: line.receivedOn }) },
    { id: 'holder', head: say(w => w.holderColumn), cell: line => holderName(line.holder) },
    { id: 'state', head: say(w => w.stateColumn), cell: stateCell },
    ...INCOMING_BOOK.map(({ id, head, width, cell }) => ({
      id: `so-${id}`,
      head,
      file: { width, value: (line: DocumentLine, { lang }: Asker) => cell(line, lang) },
    })),
  ],
  acts: [
    { href: '/van-ban/tiep-nhan', label: say(w => w.takeIn), look: 'primary', right: 'records.register' },
    { href: '/van-ban/so-den', label: say(w => w.book), look: 'plain', right: 'records.book' },
    { file: say(w => w.exportBook) },
  ],
  pick: {
    head: say(w => w.pick),
    button: say(w => w.markRead),
    label: line => line.title,
    act: ({ app, viewer, world }, ids) => markAllRead(app.db.kysely, viewer, ids, world.clock.now().instant),
  },
}

/** The same documents as a book holds them: by number, under the filters of the list. */
export const registerList = (register: Register): ListDef<DocumentFacts> => ({
  ...incomingList,
  id: 'register',
  title: say(w => w.bookOf(register.year)),
  tabs: { 'tat-ca': { ...named('tat-ca'), where: () => null } },
  source: rowsOf(register),
})

function isUrgency(text: string): text is UrgencyId {
  return text in URGENCIES
}

/** Its deadline while it is open and has one, else its state. */
function stateCell(line: DocumentLine, { reader, lang, today }: Asker) {
  const judged = {
    ...line,
    waiting: false,
    paused: false,
    pausedFrom: null,
    pauseReason: null,
    submittedOn: null,
    closedOn: null,
    result: null,
    outcome: line.open ? null : ('done' as const),
    originalDueOn: line.dueOn,
  }
  const deadline = line.open ? deadlineView(judged, reader.at) : ({ state: 'none' } as const)
  // Every state of the process has its name.
  return deadline.state === 'none'
    ? { state: STATE_NAMES[line.state as keyof typeof STATE_NAMES][lang] }
    : { deadline, today, lang }
}
