import type { Asker } from '../../../casework/asker.ts'
import { bodiesAt, postsById } from '../../../org/index.ts'
import { followText } from '../pages/follow/text.ts'
import { filterQuery, listQuery, type FollowAddress } from './address.ts'
import { followLines, LIST_PAGE, LOCAL_KEY, soonDay, type FollowLine } from './list.ts'
import { sourceName } from './view.ts'

export type FollowListView = {
  readonly subset: FollowAddress['subset']
  readonly of: string | null
  readonly words: string
  readonly page: number
  readonly rows: readonly FollowLine[]
  readonly more: boolean
  readonly query: string
  /** The filter in words: on paper, in files. */
  readonly said: string
  readonly soon: string
}

export async function followListView(asker: Asker, address: FollowAddress): Promise<FollowListView> {
  const rows = await followLines(asker, address, { limit: LIST_PAGE + 1, offset: (address.page - 1) * LIST_PAGE })
  const of = await keyWords(asker, address)
  return {
    subset: address.subset,
    of,
    words: address.words,
    page: address.page,
    rows: rows.slice(0, LIST_PAGE),
    more: rows.length > LIST_PAGE,
    query: listQuery({ ...address, page: 1 }, asker.today),
    said: await filterWords(asker, address, of),
    soon: soonDay(asker),
  }
}

/** Whose figure it is, in words. */
export async function keyWords(asker: Asker, { dimension, keys }: FollowAddress): Promise<string | null> {
  const text = followText(asker.lang)
  if (keys === null) return null
  if (keys.includes(LOCAL_KEY)) return text.groups.local
  const names = await namesOf(
    asker,
    dimension,
    keys.filter(key => key !== ''),
  )
  return keys.map(key => (key === '' ? text.none[dimension] : (names.get(key) ?? key))).join(', ')
}

async function namesOf(
  { app, today, lang }: Asker,
  dimension: FollowAddress['dimension'],
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (dimension === 'source') return new Map(keys.map(key => [key, sourceName(key, lang)]))
  const ids = keys.filter(key => /^[0-9a-f-]{36}$/.test(key))
  if (dimension === 'body') return new Map((await bodiesAt(app.db.kysely, ids, today)).map(body => [body.id, body.name]))
  return new Map((await postsById(app.db.kysely, ids, today)).map(post => [post.id, post.personName]))
}

/** The whole filter in words. */
export async function filterWords(asker: Asker, address: FollowAddress, of: string | null): Promise<string> {
  const text = followText(asker.lang)
  const narrowed = (['body', 'assigner', 'follower', 'source'] as const).flatMap(dimension => {
    const key = address[dimension]
    return key === null ? [] : [{ dimension, key }]
  })
  const parts = await Promise.all(
    narrowed.map(
      async ({ dimension, key }) => `${text.dimension[dimension]}: ${(await namesOf(asker, dimension, [key])).get(key) ?? key}`,
    ),
  )
  const dated =
    'tu' in filterQuery(address, asker.today) || 'den' in filterQuery(address, asker.today) || address.subset.startsWith('xong')
  return text.filterWords({
    list: text.list[address.subset],
    of,
    words: address.words,
    parts: dated ? [...parts, text.doneBetween(address)] : parts,
  })
}
