import { DIMENSIONS, type Dimension } from '../../../casework/index.ts'
import { isPlainDate, type PlainDate } from '../../../kernel/clock.ts'
import { readDate } from '../../../ui/format.ts'

/** Columns of the table of directives (A082), and lists beside them. */
export const SUBSETS = [
  'moi-trong-han',
  'moi-qua-han',
  'lam-trong-han',
  'lam-qua-han',
  'cho-xac-nhan',
  'xong-dung-han',
  'xong-tre',
  'tat-ca',
  'dang-mo',
  'qua-han',
  'sap-den-han',
] as const
export type Subset = (typeof SUBSETS)[number]

const WORDS: Readonly<Record<Dimension, string>> = {
  body: 'co-quan',
  assigner: 'lanh-dao',
  follower: 'chuyen-vien',
  source: 'nguon',
}

/** What narrows the whole page: what was done between two days, one leader, follower, source, lead body. */
export type FollowFilter = {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly body: string | null
  readonly assigner: string | null
  readonly follower: string | null
  readonly source: string | null
}

export type FollowAddress = FollowFilter & {
  readonly dimension: Dimension
  readonly subset: Subset
  /** Values of the dimension behind one figure; null: all. An empty text stands for "none". */
  readonly keys: readonly string[] | null
  readonly words: string
  readonly page: number
  readonly expanded: boolean
  /** A date that could not be read, as typed. */
  readonly unreadable: readonly string[]
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Reads an address; what it does not know it leaves out. Without dates: what was done since the beginning of the year. */
export function followAddress(params: URLSearchParams, today: PlainDate): FollowAddress {
  const unreadable: string[] = []
  const day = (name: string, otherwise: PlainDate): PlainDate => {
    const typed = params.get(name)?.trim() ?? ''
    const read = typed === '' ? otherwise : readDate(typed)
    if (read !== undefined && isPlainDate(read)) return read
    unreadable.push(typed)
    return otherwise
  }
  const id = (name: string) => {
    const value = params.get(name)
    return value !== null && UUID.test(value) ? value : null
  }
  const page = Number(params.get('trang') ?? 1)
  const keys = params.getAll('khoa')
  return {
    from: day('tu', `${today.slice(0, 4)}-01-01`),
    to: day('den', today),
    body: id('co-quan'),
    assigner: id('lanh-dao'),
    follower: id('chuyen-vien'),
    source: [null, '', 'tat-ca'].includes(params.get('nguon')) ? null : params.get('nguon'),
    dimension: DIMENSIONS.find(each => WORDS[each] === params.get('theo')) ?? 'body',
    subset: SUBSETS.find(each => each === params.get('ds')) ?? 'dang-mo',
    keys: keys.length > 0 ? keys : null,
    words: (params.get('tim') ?? '').trim().slice(0, 200),
    page: Number.isInteger(page) && page > 0 && page <= 1000 ? page : 1,
    expanded: params.has('xa'),
    unreadable,
  }
}

/** The query by which a filter goes on to the next page; what stands there anyway is left out. */
export function filterQuery(filter: FollowFilter, today: PlainDate): Record<string, string> {
  const { from, to, body, assigner, follower, source } = filter
  return {
    ...(from === `${today.slice(0, 4)}-01-01` ? {} : { tu: from }),
    ...(to === today ? {} : { den: to }),
    ...(body ? { 'co-quan': body } : {}),
    ...(assigner ? { 'lanh-dao': assigner } : {}),
    ...(follower ? { 'chuyen-vien': follower } : {}),
    ...(source ? { nguon: source } : {}),
  }
}

/** The query of a list: filter, subset, whose, words; without its page. */
export function listQuery(address: FollowAddress, today: PlainDate): string {
  const params = new URLSearchParams({ ...filterQuery(address, today), ds: address.subset })
  if (address.keys) {
    params.set('theo', WORDS[address.dimension])
    for (const key of address.keys) params.append('khoa', key)
  }
  if (address.words !== '') params.set('tim', address.words)
  return params.toString()
}
