import { isPlainDate, type PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { dateOf } from './answers.ts'
import { URGENCIES, type UrgencyId } from './fields.ts'

export const TABS = ['dang-xu-ly', 'toi-giu', 'chua-doc', 'da-giao-viec', 'da-ket-thuc', 'tat-ca'] as const
export type Tab = (typeof TABS)[number]

/** A book on the screen begins at its latest entry, page by page; for print and in the file it runs whole, from its first. */
export type BookOrder = 'latest' | 'first'
export const bookOrder = (params: URLSearchParams): BookOrder => (params.get('thu-tu') === 'tu-dau' ? 'first' : 'latest')
/** The number under which the next page of a book begins. */
export const bookBefore = (params: URLSearchParams): number | null => {
  const number = /^\d{1,7}$/u.exec(params.get('truoc-so') ?? '')?.[0]
  return number === undefined ? null : Number(number)
}

/** The filters of the list and of the register: the same for the screen, the print and the file (A113). */
export type ListQuery = {
  readonly tab: Tab
  readonly text: string
  readonly type: string
  readonly urgency: UrgencyId | null
  readonly from: PlainDate | null
  readonly to: PlainDate | null
  /** Register of one body and year: from its first number on, or from its latest back. */
  readonly register: {
    readonly body: Uuid
    readonly year: string
    readonly order: BookOrder
    /** Only numbers below this one. */
    readonly before?: number | null
  } | null
  readonly after: { readonly receivedOn: PlainDate; readonly id: Uuid } | null
}

/** Reads the address of a list; what makes no sense counts as not given. */
export function listQuery(params: URLSearchParams, register: ListQuery['register'] = null): ListQuery {
  const text = (name: string): string => (params.get(name) ?? '').normalize('NFC').trim()
  const date = (name: string): PlainDate | null => {
    const day = dateOf(text(name))
    return day !== null && isPlainDate(day) ? day : null
  }
  const urgency = text('khan')
  const [receivedOn = '', id = ''] = text('sau').split('_')
  return {
    tab: register ? 'tat-ca' : (TABS.find(tab => tab === text('loc')) ?? 'dang-xu-ly'),
    text: text('tim'),
    type: text('loai'),
    urgency: isUrgency(urgency) ? urgency : null,
    from: date('tu'),
    to: date('den'),
    register,
    after: isPlainDate(receivedOn) && /^[0-9a-f-]{36}$/u.test(id) ? { receivedOn, id } : null,
  }
}

const isUrgency = (text: string): text is UrgencyId => text in URGENCIES

/** The list to go back to after a form of it: never the data address (`/van-ban.data`) to which a script may have sent it. */
export function listAddress(url: string): string {
  return `/van-ban${withParams(new URL(url).searchParams, { _routes: null, index: null })}`
}

/** The address with one thing changed; empty values leave it. */
export function withParams(params: URLSearchParams, changes: Readonly<Record<string, string | null>>): string {
  const next = new URLSearchParams(params)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') next.delete(name)
    else next.set(name, value)
  }
  const query = next.toString()
  return query === '' ? '' : `?${query}`
}
