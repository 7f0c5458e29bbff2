import { isPlainDate, type PlainDate } from '../../kernel/clock.ts'
import { readDate } from '../../ui/format.ts'
import { TABS, type FileQuery } from './store.ts'

/** The filters of the list of work files: the same for the screen, the print and the file. */
export function fileQuery(params: URLSearchParams): FileQuery {
  const [, on, id] = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/u.exec(params.get('sau') ?? '') ?? []
  return {
    tab: TABS.find(name => name === params.get('loc')) ?? 'viec-toi',
    text: params.get('tim') ?? '',
    from: dayIn(params.get('tu')),
    to: dayIn(params.get('den')),
    after: on === undefined || id === undefined ? null : { on, id },
  }
}

/** A day as the office types it; what is none counts as not given. */
function dayIn(typed: string | null): PlainDate | null {
  const day = readDate(typed ?? '')
  return day !== undefined && isPlainDate(day) ? day : null
}

/** The address of the list, without the page. */
export function listParams(params: URLSearchParams, tab: string): string {
  const kept = { loc: tab, tim: params.get('tim') ?? '', tu: params.get('tu') ?? '', den: params.get('den') ?? '' }
  return new URLSearchParams(Object.entries(kept).filter(([, value]) => value !== '')).toString()
}
