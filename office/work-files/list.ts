import { formatDate } from '@kheo/viet-text'
import { isOpen, saying, standsIn, type Beside, type ListAsked, type ListDef } from '../../casework/index.ts'
import type { Asker } from '../../casework/asker.ts'
import { STATE_NAMES, type State } from './names.ts'
import { planLines } from './plan/store.ts'
import { FILE_FACTS, inStates, type FileFacts } from './store.ts'
import { workFilesText } from './text.ts'

const say = saying(workFilesText)
const tab = (name: keyof ReturnType<typeof workFilesText>['tabs']) => ({
  label: say(w => w.tabs[name]),
  empty: say(w => w.emptyTabs[name]),
})

/** Which files are mine, and where does each stand? */
export const workFilesList: ListDef<FileFacts> = {
  id: 'work-files',
  path: 'ho-so',
  right: 'work-files.open',
  process: 'ho-so-cong-viec',
  title: say(w => w.files),
  note: say(w => w.filesNote),
  tabs: {
    'viec-toi': { ...tab('viec-toi'), where: viewer => standsIn(viewer, ['receive', 'hold', 'decide']) },
    'dang-lam': { ...tab('dang-lam'), where: () => isOpen(true) },
    'hoan-thanh': { ...tab('hoan-thanh'), where: () => inStates(['hoan-thanh']) },
    luu: { ...tab('luu'), where: () => inStates(['nop-luu', 'cho-tieu-huy', 'da-tieu-huy']) },
    'tat-ca': { ...tab('tat-ca'), where: () => null },
  },
  find: {
    look: 'line',
    head: say(w => w.find),
    button: say(w => w.search),
    clear: say(w => w.showAll),
    none: typed => say(w => (typed === '' ? w.noneInDays : w.noneFound(typed))),
  },
  filters: [
    { name: 'tim', kind: 'words', label: say(w => w.find) },
    { name: 'tu', kind: 'from', label: say(w => w.openedFrom) },
    { name: 'den', kind: 'until', label: say(w => w.openedUntil) },
  ],
  facts: FILE_FACTS,
  file: 'ho-so-cong-viec',
  columns: [
    { id: 'code', head: say(w => w.code), file: { width: 14, value: file => file.code } },
    {
      id: 'file',
      head: say(w => w.file),
      look: { rowHead: true, wide: true },
      cell: file => ({ href: `/viec/${file.id}`, text: file.title, quiet: file.code }),
      file: { width: 60, head: say(w => w.title) },
    },
    { id: 'inCharge', head: say(w => w.inCharge), cell: file => file.person ?? '', file: { width: 24 } },
    { id: 'openedOn', head: say(w => w.openedOn), file: { width: 12, kind: 'date', value: file => file.receivedOn } },
    { id: 'due', head: say(w => w.due), cell: dueCell, file: { width: 12, kind: 'date', value: file => file.dueOn } },
    {
      id: 'progress',
      head: say(w => w.progress),
      look: { number: true },
      cell: file => `${file.progress}%`,
      file: { width: 10 },
    },
    {
      id: 'documents',
      head: say(w => w.documents),
      look: { number: true },
      cell: file => file.documents,
      file: { width: 10, kind: 'number' },
    },
    // The state of a work file is one of this process.
    {
      id: 'state',
      head: say(w => w.state),
      cell: (file, { lang }) => ({ state: STATE_NAMES[file.state as State][lang] }),
      file: { width: 18 },
    },
  ],
  acts: [
    { href: '/ho-so/danh-muc', label: say(w => w.plan), look: 'plain' },
    { file: say(w => w.planXlsx) },
    { href: '/ho-so/moi', label: say(w => w.newFile), look: 'primary', right: 'work-files.open' },
  ],
  beside: async (asker, asked) => [await toOpen(asker, asked)],
}

type Dated = { readonly open: boolean; readonly waiting: boolean; readonly dueOn: string | null }

function dueCell({ open, waiting, dueOn }: Dated, { today, lang }: Asker) {
  const words = workFilesText(lang)
  if (dueOn === null) return words.noDue
  return open && !waiting && dueOn < today ? { urgent: `${words.late}: ${formatDate(dueOn)}` } : formatDate(dueOn)
}

/** Approved lines of the year's plan whose file is the viewer's to open, above his own files. */
async function toOpen({ app, viewer, lang, today }: Asker, { tab: name, values }: ListAsked): Promise<Beside> {
  const year = Number(today.slice(0, 4))
  const own = name === 'viec-toi' && values['tim'] === undefined
  const planned = own ? await planLines(app.db.kysely, viewer, { body: viewer.post.bodyId, year, keeper: viewer.post.id }) : []
  const words = workFilesText(lang)
  const links = planned
    .filter(line => line.approvedAt !== null && line.files === 0)
    .map(({ id, notation, title }) => ({
      key: id,
      quiet: notation,
      text: title,
      href: `/ho-so/moi?muc=${id}`,
      label: words.newFile,
    }))
  return { id: 'theo-danh-muc', head: words.planTodo(year), at: 'above', look: 'lines', links }
}
