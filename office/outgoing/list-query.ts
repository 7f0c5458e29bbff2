import { isPlainDate, type PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { readDate } from '../../ui/format.ts'

export const TABS = ['viec-toi', 'dang-soan', 'trinh-duyet', 'cho-ky', 'cho-ban-hanh', 'da-ban-hanh', 'tat-ca'] as const
export type Tab = (typeof TABS)[number]

/** The filters of the list: the same for screen, print and file. */
export type ListQuery = {
  readonly tab: Tab
  readonly text: string
  readonly type: string
  /** First and last day on which it was begun. */
  readonly from?: PlainDate | null
  readonly to?: PlainDate | null
  readonly after: { readonly on: PlainDate; readonly id: Uuid } | null
}

/** Reads the address of a list; what makes no sense counts as not given. */
export function listQuery(params: URLSearchParams): ListQuery {
  const text = (name: string): string => (params.get(name) ?? '').normalize('NFC').trim()
  const [on = '', id = ''] = text('sau').split('_')
  return {
    tab: TABS.find(tab => tab === text('loc')) ?? 'viec-toi',
    text: text('tim'),
    type: text('loai'),
    from: dayIn(text('tu')),
    to: dayIn(text('den')),
    after: isPlainDate(on) && /^[0-9a-f-]{36}$/u.test(id) ? { on, id } : null,
  }
}

/** A day as the office types it; what is none counts as not given. */
const dayIn = (typed: string): PlainDate | null => {
  const day = readDate(typed)
  return day !== undefined && isPlainDate(day) ? day : null
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
