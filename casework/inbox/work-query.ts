import { LANES, type Lane } from '../../kernel/process.ts'
import { BESIDE_LANES, OWN_LANES } from './inbox.ts'
import { GROUPS, type Group } from './work-groups.ts'

/** Tabs of the inbox and the lanes behind each; the first is what one has to do. */
export const TABS = {
  'cua-toi': OWN_LANES,
  'cho-nhan': ['receive'],
  'toi-giu': ['hold'],
  'cho-quyet-dinh': ['decide'],
  'theo-doi': BESIDE_LANES,
  'tat-ca': LANES,
} as const satisfies Readonly<Record<string, readonly Lane[]>>
export type Tab = keyof typeof TABS
/** Where an address names none. */
export const FIRST_TAB: Tab = 'cua-toi'

/** What an inbox address says: tab, kind of matter, group paged through, matter shown beside, act whose form is open. */
export type WorkAddress = {
  readonly tab: Tab
  readonly process: string | null
  /** The saved filter which it came from. */
  readonly saved: string | null
  readonly group: Group | null
  readonly after: { readonly dueOn: string; readonly id: string } | null
  /** Groups that were asked to show more rows than at first, and how many. */
  readonly grown?: Readonly<Partial<Record<Group, number>>> | null
  readonly shown: string | null
  readonly opened: string | null
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function isUuid(text: string | null | undefined): text is string {
  return typeof text === 'string' && UUID.test(text)
}

/** Reads an address; what it does not know it leaves out. */
export function workAddress(params: URLSearchParams): WorkAddress {
  const tab = params.get('loc') ?? FIRST_TAB
  const group = GROUPS.find(each => GROUP_WORDS[each] === params.get('nhom')) ?? null
  const [, dueOn, id] = /^(\d{4}-\d{2}-\d{2}|infinity)_(.+)$/.exec(params.get('sau') ?? '') ?? []
  return {
    tab: isTab(tab) ? tab : FIRST_TAB,
    process: params.get('loai') || null,
    saved: isUuid(params.get('bo-loc')) ? params.get('bo-loc') : null,
    group,
    after: group && dueOn && isUuid(id) ? { dueOn, id } : null,
    grown: grownIn(params),
    shown: isUuid(params.get('xem')) ? params.get('xem') : null,
    opened: params.get('mo'),
  }
}

/** More rows than this are paged through, group by group. */
export const GROWN_CAP = 200

/** `them=sau-do.70`: the group Sau đó with 70 rows. */
function grownIn(params: URLSearchParams): Partial<Record<Group, number>> {
  const asked = params.getAll('them').map(each => each.split('.'))
  return Object.fromEntries(
    GROUPS.flatMap(group => {
      const rows = Number(asked.find(([name]) => name === GROUP_WORDS[group])?.[1])
      return Number.isInteger(rows) && rows > 0 ? [[group, Math.min(rows, GROWN_CAP)]] : []
    }),
  )
}

/** Names of groups in addresses. */
export const GROUP_WORDS: Readonly<Record<Group, string>> = {
  overdue: 'qua-han',
  documents: 'van-ban-den',
  today: 'hom-nay',
  week: 'trong-tuan',
  later: 'sau-do',
  waiting: 'cho',
  know: 'de-biet',
}

function isTab(text: string): text is Tab {
  return text in TABS
}

/** The address of the inbox with some parts changed; null takes a part away. */
export function workHref(address: WorkAddress, change: { [K in keyof WorkAddress]?: WorkAddress[K] | null } = {}): string {
  const next = { ...address, ...change }
  const params = new URLSearchParams()
  if (next.tab && next.tab !== FIRST_TAB) params.set('loc', next.tab)
  if (next.process) params.set('loai', next.process)
  if (next.saved) params.set('bo-loc', next.saved)
  if (next.group) params.set('nhom', GROUP_WORDS[next.group])
  if (next.group && next.after) params.set('sau', `${next.after.dueOn}_${next.after.id}`)
  for (const [group, rows] of Object.entries(next.grown ?? {})) params.append('them', `${GROUP_WORDS[group as Group]}.${rows}`)
  if (next.shown) params.set('xem', next.shown)
  if (next.opened) params.set('mo', next.opened)
  const query = params.toString()
  return query ? `/viec?${query}` : '/viec'
}
