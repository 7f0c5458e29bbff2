import { sql } from 'kysely'
import { z } from 'zod'
import type { Asker } from '../../../casework/asker.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { officePeople } from './office-people.ts'
import { quickListOf } from './quick-list.ts'

export type Choice = { readonly value: string; readonly label: string }
export type PeopleGroup = { readonly unit: Uuid | null; readonly name: string | null; readonly people: readonly Choice[] }
/** People of the office to whom a document may go. */
export type People = {
  /** Staff by division; the whole division can be chosen at once. */
  readonly groups: readonly PeopleGroup[]
  /** Those to whom this account sends most. */
  readonly often: readonly Choice[]
  /** The account's own list, as far as its people are still there. */
  readonly quick: { readonly posts: readonly Choice[]; readonly units: readonly Choice[] }
}

type AskedBy = Pick<Asker, 'viewer' | 'today'> & { readonly app: Pick<Asker['app'], 'db'> }
const choice = (post: { id: string; personName: string; title: string }): Choice => ({
  value: post.id,
  label: `${post.personName}, ${post.title}`,
})

/** Everybody of the office that has a document, and its leaders. */
export async function peopleFor({ app, today }: AskedBy, { holder }: Pick<MatterState, 'holder'>) {
  const people = await officePeople(app.db.kysely, holder.body, today)
  return { all: people.map(choice), leaders: people.filter(post => post.isLeader).map(choice) }
}

/** The same by division, with those who are chosen most. */
export async function peopleView({ app, viewer, today }: AskedBy, { holder }: Pick<MatterState, 'holder'>): Promise<People> {
  const db = app.db.kysely
  const people = await officePeople(db, holder.body, today)
  const groups = Map.groupBy(
    people.filter(post => post.bodyId === holder.body),
    post => post.unitId,
  )
  const often = await oftenSentTo(db, viewer.accountId)
  const quick = await quickListOf(db, viewer)
  return {
    groups: [...groups].map(([unit, posts]) => ({ unit, name: posts[0]?.unitName ?? null, people: posts.map(choice) })),
    often: often.flatMap(post => people.filter(each => each.id === post).map(choice)),
    quick: {
      posts: people.filter(post => quick.posts.includes(post.id)).map(choice),
      units: [...groups].flatMap(([unit, posts]) =>
        unit !== null && quick.units.includes(unit) ? [{ value: unit, label: posts[0]?.unitName ?? '' }] : [],
      ),
    },
  }
}

const Sent = z.object({ lead: z.string().nullish(), posts: z.array(z.string()).catch([]) }).catch({ posts: [] })

/** The five posts to which this account forwarded most often of late. */
async function oftenSentTo(db: Reader, account: Uuid): Promise<string[]> {
  const { rows } = await sql<{ input: string }>`select input from act where account_id = ${account} and kind = 'chuyen'
    order by recorded_at desc limit 60`.execute(db)
  const counts = new Map<string, number>()
  for (const { input } of rows) {
    const { lead, posts } = Sent.parse(JSON.parse(input))
    for (const post of [...(lead ? [lead] : []), ...posts]) counts.set(post, (counts.get(post) ?? 0) + 1)
  }
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 5)
    .map(([post]) => post)
}
