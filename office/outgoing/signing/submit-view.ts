import { sql } from 'kysely'
import { z } from 'zod'
import type { Asker } from '../../../casework/asker.ts'
import type { ReadMatter } from '../../../casework/index.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { postsIn, type PostLine } from '../../../org/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { LEVEL_IDS, type Level } from './levels.ts'
import { outgoingOf } from '../outgoing.ts'

const Levels = z.array(z.object({ level: z.string(), post: z.string() })).catch([])

/** Who can be asked to sign off at which level, with a proposal: whom this division asked the last time. */
export async function submitView({ app, viewer, today }: Asker, { matter, offers }: ReadMatter) {
  const db = app.db.kysely
  const { issuer, signer } = outgoingOf(matter)
  const { body, unit } = matter.holder
  const [own, above, last] = await Promise.all([
    postsIn(db, { date: today, bodyId: body }),
    issuer === body ? [] : postsIn(db, { date: today, bodyId: issuer, leadersOnly: true }),
    lastLevels(db, { body, unit, but: matter.id }),
  ])
  const ofUnit = own.filter(post => post.unitId === unit && post.isLeader)
  const leaders = [...above, ...own.filter(post => post.isLeader && post.unitId === null)]
  const people: Readonly<Record<Level, readonly PostLine[]>> = {
    'truong-phong': ofUnit.length > 0 ? ofUnit : own.filter(post => post.isLeader),
    'the-thuc': own,
    'lanh-dao': leaders.length > 0 ? leaders : own.filter(post => post.isLeader),
  }
  const refusal = offers.find(offer => offer.act === 'trinh')?.refusal ?? null
  return {
    id: matter.id,
    code: matter.code,
    title: matter.title,
    version: matter.lastSeq,
    refusal,
    levels: LEVEL_IDS.map(level => ({
      level,
      options: people[level].map(({ id, personName, title }) => ({ value: id, label: `${personName}, ${title}` })),
      proposed: proposedFor(level, people[level], { last, signer, self: viewer.post.id }),
    })),
    signerName: [...own, ...above].find(post => post.id === signer)?.personName ?? '',
  }
}

type Known = {
  readonly last: ReadonlyArray<{ level: string; post: string }>
  readonly signer: string | null
  readonly self: Uuid
}

function proposedFor(level: Level, people: readonly PostLine[], { last, signer, self }: Known): string {
  const offered = (id: string | null | undefined): string => (people.some(post => post.id === id) ? (id ?? '') : '')
  if (level === 'lanh-dao') return offered(signer) || offered(last.find(each => each.level === level)?.post)
  const before = offered(last.find(each => each.level === level)?.post)
  if (before) return before
  // A head who drafts himself is no level above himself.
  return level === 'truong-phong' && people[0]?.id !== self ? offered(people[0]?.id) : ''
}

async function lastLevels(
  db: Reader,
  { body, unit, but }: { body: Uuid; unit: Uuid | null; but: Uuid },
): Promise<ReadonlyArray<{ level: string; post: string }>> {
  const { rows } = await sql<{ levels: unknown }>`select f.levels from fact_outgoing f join matter m on m.id = f.matter_id
    where process = 'van-ban-di' and holder_body = ${body} and holder_unit is not distinct from ${unit} and id <> ${but}
      and f.levels <> '[]'::jsonb order by changed_at desc limit 1`.execute(db)
  return Levels.parse(rows[0]?.levels ?? [])
}
