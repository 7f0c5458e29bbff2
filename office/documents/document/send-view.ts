import { sql } from 'kysely'
import { z } from 'zod'
import type { Uuid } from '../../../kernel/ids.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { rolesOn } from '../../../casework/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Asker } from '../asker.ts'
import { officePeople } from './office-people.ts'
import { quickListOf } from './quick-list.ts'

export type Choice = { readonly value: string; readonly label: string }
export type PeopleGroup = { readonly unit: Uuid | null; readonly name: string | null; readonly people: readonly Choice[] }
export type SendView = {
  readonly id: Uuid
  readonly title: string
  readonly number: number | null
  readonly version: number
  readonly people: readonly Choice[]
  readonly leaders: readonly Choice[]
  /** Staff by division; the whole division can be chosen at once. */
  readonly groups: readonly PeopleGroup[]
  /** Those to whom this account sends most. */
  readonly often: readonly Choice[]
  /** The account's own list, as far as its people are still there. */
  readonly quick: { readonly posts: readonly Choice[]; readonly units: readonly Choice[] }
  readonly isLeader: boolean
  readonly fields: Readonly<Record<string, string>>
}

type AskedBy = Pick<Asker, 'viewer' | 'today'> & { readonly app: Pick<Asker['app'], 'db'> }

/** To whom a document can be sent (A021). Null: not there, or not for this viewer. */
export async function sendView({ app, viewer, today }: AskedBy, id: Uuid): Promise<SendView | null> {
  const db = app.db.kysely
  if ((await rolesOn(db, viewer, id)).length === 0) return null
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where id = ${id} and process = 'van-ban-den'`.execute(
    db,
  )
  const matter = rows[0]?.fold
  if (!matter) return null
  const people = await officePeople(db, matter.holder.body, today)
  const choice = (post: (typeof people)[number]): Choice => ({ value: post.id, label: `${post.personName}, ${post.title}` })
  const groups = Map.groupBy(
    people.filter(post => post.bodyId === matter.holder.body),
    post => post.unitId,
  )
  const often = await oftenSentTo(db, viewer.accountId)
  const quick = await quickListOf(db, viewer)
  const text = (name: string): string => (typeof matter.fields[name] === 'string' ? matter.fields[name] : '')
  return {
    id,
    title: matter.title,
    number: typeof matter.fields['soDen'] === 'number' ? matter.fields['soDen'] : null,
    version: matter.lastSeq,
    people: people.map(choice),
    leaders: people.filter(post => post.isLeader).map(choice),
    groups: [...groups].map(([unit, posts]) => ({ unit, name: posts[0]?.unitName ?? null, people: posts.map(choice) })),
    often: often.flatMap(post => {
      const found = people.find(each => each.id === post)
      return found ? [choice(found)] : []
    }),
    quick: {
      posts: people.filter(post => quick.posts.includes(post.id)).map(choice),
      units: [...groups].flatMap(([unit, posts]) =>
        unit !== null && quick.units.includes(unit) ? [{ value: unit, label: posts[0]?.unitName ?? '' }] : [],
      ),
    },
    isLeader: viewer.post.isLeader,
    fields: Object.fromEntries(
      ['type', 'designation', 'issuedOn', 'agency', 'abstract', 'signer'].map(name => [name, text(name)]),
    ),
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
