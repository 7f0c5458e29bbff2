import { DIMENSIONS, type Dimension } from '../../../casework/index.ts'
import { SUBSETS, type Subset } from './lists.ts'

/** What an address of a list says: which rows, of which value of which dimension, the words searched for, the page. */
export type ListAddress = {
  readonly subset: Subset
  readonly dimension: Dimension | null
  /** Values of the dimension; null: all. An empty text stands for "none". */
  readonly keys: readonly string[] | null
  readonly words: string
  readonly page: number
}

const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
  body: 'co-quan',
  assigner: 'lanh-dao',
  follower: 'theo-doi',
  source: 'nguon',
}

/** Reads an address; what it does not know it leaves out. */
export function listAddress(params: URLSearchParams): ListAddress {
  const dimension = dimensionOf(params.get('theo'))
  const keys = params.getAll('khoa')
  const page = Number(params.get('trang') ?? 1)
  return {
    subset: SUBSETS.find(each => each === params.get('ds')) ?? 'end',
    dimension: keys.length > 0 ? dimension : null,
    keys: dimension !== null && keys.length > 0 ? keys : null,
    words: (params.get('tim') ?? '').trim().slice(0, 200),
    page: Number.isInteger(page) && page > 0 && page <= 1000 ? page : 1,
  }
}

export function dimensionOf(word: string | null): Dimension | null {
  return DIMENSIONS.find(each => DIMENSION_WORDS[each] === word) ?? null
}

/** The query of an address; a first page and no words are left out. */
export function listQuery({ subset, dimension, keys, words, page }: ListAddress): string {
  const params = new URLSearchParams({ ds: subset })
  if (dimension !== null && keys !== null) {
    params.set('theo', DIMENSION_WORDS[dimension])
    for (const key of keys) params.append('khoa', key)
  }
  if (words !== '') params.set('tim', words)
  if (page > 1) params.set('trang', String(page))
  return params.toString()
}
