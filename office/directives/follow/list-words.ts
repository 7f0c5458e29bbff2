import type { ListAsker } from '../../../casework/index.ts'
import { bodiesAt, postsById } from '../../../org/index.ts'
import { followText } from '../pages/follow/text.ts'
import { filterQuery, type FollowAddress } from './address.ts'
import { LOCAL_KEY } from './conditions.ts'
import { sourceName } from './view.ts'

/** Whose figure it is, in words. */
export async function keyWords(asker: ListAsker, { dimension, keys }: FollowAddress): Promise<string | null> {
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
  { app, today, lang }: ListAsker,
  dimension: FollowAddress['dimension'],
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (dimension === 'source') return new Map(keys.map(key => [key, sourceName(key, lang)]))
  const ids = keys.filter(key => /^[0-9a-f-]{36}$/.test(key))
  if (dimension === 'body') return new Map((await bodiesAt(app.db.kysely, ids, today)).map(body => [body.id, body.name]))
  return new Map((await postsById(app.db.kysely, ids, today)).map(post => [post.id, post.personName]))
}

/** The whole filter in words. */
export async function filterSaid(asker: ListAsker, address: FollowAddress, of: string | null): Promise<string> {
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
