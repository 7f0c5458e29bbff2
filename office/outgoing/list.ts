import { documentTypes } from '@kheo/official-document/write'
import { saying, standsIn, type Beside, type ListDef } from '../../casework/index.ts'
import type { Asker } from '../../casework/asker.ts'
import type { Lang } from '../../kernel/access.ts'
import { LEVELS } from './signing/levels.ts'
import { foundBy, inStates, ofType, OUTGOING_FACTS, type OutgoingFacts } from './list-store.ts'
import { STATE_NAMES } from './names.ts'
import { pageText } from './pages/text.ts'
import { URGENCY_NAMES } from './dispatch/urgency.ts'

const say = saying(pageText)
const states: Readonly<Partial<Record<string, Record<Lang, string>>>> = STATE_NAMES
const tab = (name: keyof ReturnType<typeof pageText>['tabs']) => ({
  label: say(w => w.tabs[name]),
  empty: say(w => w.emptyTab[name]),
})
type Line = Parameters<NonNullable<(typeof outgoingList)['columns'][number]['cell']>>[0]

/** What leaves, and where does it stand? */
export const outgoingList: ListDef<OutgoingFacts> = {
  id: 'outgoing',
  path: 'van-ban/di',
  right: 'outgoing',
  process: 'van-ban-di',
  title: say(w => w.outgoing),
  tabs: {
    'viec-toi': { ...tab('viec-toi'), where: viewer => standsIn(viewer, ['receive', 'hold', 'decide']) },
    'dang-soan': { ...tab('dang-soan'), where: () => inStates(['du-thao', 'xin-y-kien']) },
    'trinh-duyet': { ...tab('trinh-duyet'), where: () => inStates(['trinh']) },
    'cho-ky': { ...tab('cho-ky'), where: () => inStates(['da-duyet']) },
    'cho-ban-hanh': { ...tab('cho-ban-hanh'), where: () => inStates(['da-ky']) },
    'da-ban-hanh': { ...tab('da-ban-hanh'), where: () => inStates(['da-ban-hanh', 'thu-hoi']) },
    'tat-ca': { ...tab('tat-ca'), where: () => null },
  },
  find: { look: 'folded', head: say(w => w.filters), button: say(w => w.filter) },
  filters: [
    { name: 'tim', kind: 'words', label: say(w => w.find), where: foundBy },
    {
      name: 'loai',
      kind: 'choice',
      label: say(w => w.type),
      choices: () => Object.entries(documentTypes).map(([value, { name }]) => ({ value, label: name })),
      where: ofType,
      words: value => Object.entries(documentTypes).find(([id]) => id === value)?.[1].name ?? value,
    },
    { name: 'tu', kind: 'from', label: say(w => w.begunFrom) },
    { name: 'den', kind: 'until', label: say(w => w.begunUntil) },
  ],
  facts: OUTGOING_FACTS,
  file: 'van-ban-di',
  columns: [
    {
      id: 'number',
      head: say(w => w.numberColumn),
      look: { soft: true },
      cell: line => ({ together: line.designation || line.code }),
      file: { width: 18 },
    },
    {
      id: 'title',
      head: say(w => w.documentColumn),
      look: { rowHead: true, wide: true },
      cell: (line, { lang }) => ({
        href: `/van-ban/di/${line.id}`,
        text: line.title,
        strong: line.unread,
        urgent: line.urgency === 'thuong' ? null : URGENCY_NAMES[line.urgency][lang],
      }),
      file: { width: 60 },
    },
    { id: 'signer', head: say(w => w.signerColumn), cell: line => line.signer ?? '', file: { width: 24 } },
    {
      id: 'with',
      head: say(w => w.withColumn),
      cell: (line, { lang }) => (line.state === 'da-ky' ? pageText(lang).clerk : (line.withWhom ?? '')),
      file: { width: 24 },
    },
    { id: 'day', head: say(w => w.dayColumn), cell: line => ({ day: line.issuedOn ?? line.receivedOn }), file: { width: 12 } },
    {
      id: 'state',
      head: say(w => w.stateColumn),
      cell: (line, { lang }) => ({
        state: stateOf(line, lang),
        quiet: line.returns > 0 ? pageText(lang).returned(line.returns) : '',
      }),
      file: { width: 18 },
    },
  ],
  acts: [
    { href: '/van-ban/di/moi', label: say(w => w.newDraft), look: 'primary', key: 'N', right: 'outgoing.draft' },
    { href: '/van-ban/di/da-ky', label: say(w => w.registerSigned), look: 'plain', right: 'outgoing.issue' },
    { href: '/van-ban/di/ky', label: say(w => w.signingInbox), look: 'plain', right: 'outgoing.sign' },
    { href: '/van-ban/di/so', label: say(w => w.book), look: 'plain', right: 'outgoing.book' },
    { file: say(w => w.exportList) },
    { href: '/van-ban', label: say(w => w.incoming), look: 'text' },
  ],
  beside: async asker => [usedBeside(asker)],
}

function stateOf({ state, level }: Line, lang: Lang): string {
  const deciding = state === 'trinh' ? Object.entries(LEVELS).find(([id]) => id === level)?.[1][lang] : undefined
  return deciding ?? states[state]?.[lang] ?? state
}

/** What drafting and signing use: templates, paragraphs, keys, signers. */
function usedBeside({ viewer, lang }: Asker): Beside {
  const words = pageText(lang)
  const may = (...rights: string[]) => rights.some(right => viewer.rights.has(right))
  const links = [
    { key: 'mau', label: words.templates, shown: true },
    { key: 'doan-mau', label: words.paragraphs, shown: true },
    { key: 'khoa', label: words.keys, shown: may('outgoing.sign', 'outgoing.issue') },
    { key: 'nguoi-ky', label: words.signers, shown: may('outgoing.signers') },
  ]
  return {
    id: 'khac',
    head: words.besides,
    at: 'below',
    look: 'links',
    links: links.filter(({ shown }) => shown).map(({ key, label }) => ({ key, label, href: `/van-ban/di/${key}` })),
  }
}
