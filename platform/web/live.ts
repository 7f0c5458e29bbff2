import { sql, type RawBuilder } from 'kysely'
import type { Database, Reader } from '../database/open.ts'

/** Channels belong to the whole database: each schema (province) has its own. */
const CHANNEL = sql<string>`current_schema() || '.kheo_live'`
/** NOTIFY takes less than 8000 bytes: this many principals stay below. */
const PER_MESSAGE = 500
/** Announcements of so long go out together: each NOTIFY holds a lock at commit. */
const GATHER_MS = 50

/** What a stream hears: something of this kind changed for one of its principals; `resync` after a gap. It says nothing more. */
export type LiveKind = string
export type LiveStream = { readonly principals: readonly number[]; send(kind: LiveKind): void }

export type LiveHub = {
  /** Adds a stream; call the answer to remove it. The first one begins to listen. */
  join(stream: LiveStream): Promise<() => void>
  /** After the commit: tells every node that something changed for these principals. Gathers a moment, never throws. */
  announce(principals: readonly number[], kind: LiveKind): void
  /** The same for those whom `who` finds for these ids, asked once for all that a moment gathered. */
  announceOf(who: Finder, ids: readonly string[]): void
  /** Streams open on this node. */
  readonly size: number
  /** Says what is still gathered, then hears no more. */
  close(): Promise<void>
}

/** A query for those to be told: columns kind, principal. */
export type Finder = (ids: readonly string[]) => RawBuilder<unknown>

/** One hub per server: hears the database's notices and passes (principal, kind) on to the streams that carry the principal. */
export function makeLiveHub(db: Pick<Database, 'kysely' | 'listen'>, onError: (error: unknown) => void): LiveHub {
  const streams = new Map<number, Set<LiveStream>>()
  const all = new Set<LiveStream>()
  let listening: Promise<() => void> | null = null
  const known = gathering<LiveKind, number>((kind, principals) => announceIn(db.kysely, principals, kind), onError)
  const found = gathering<Finder, string>((who, ids) => announceFoundIn(db.kysely, who(ids)), onError)

  const hear = (payload: string): void => {
    const [kind, principals] = JSON.parse(payload) as [LiveKind, number[]]
    const reached = new Set(principals.flatMap(principal => [...(streams.get(principal) ?? [])]))
    for (const stream of reached) stream.send(kind)
  }
  const resync = (): void => {
    for (const stream of all) stream.send('resync')
  }
  return {
    async join(stream) {
      listening ??= channelName(db.kysely).then(channel => db.listen(channel, hear, resync))
      try {
        await listening
      } catch (error) {
        listening = null
        throw error
      }
      all.add(stream)
      for (const principal of stream.principals) streams.set(principal, (streams.get(principal) ?? new Set()).add(stream))
      return () => leave(streams, all, stream)
    },
    announce: (principals, kind) => known.add(kind, principals),
    announceOf: found.add,
    get size() {
      return all.size
    },
    async close() {
      await Promise.all([known.flush(), found.flush()])
      listening?.then(
        stop => stop(),
        () => undefined,
      )
    },
  }
}

/** Collects announcements for a moment and sends each sort once. */
function gathering<Sort, Item>(send: (sort: Sort, items: Item[]) => Promise<void>, onError: (error: unknown) => void) {
  const waiting = new Map<Sort, Set<Item>>()
  let timer: NodeJS.Timeout | undefined
  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    const gathered = [...waiting]
    waiting.clear()
    await Promise.all(gathered.map(([sort, items]) => send(sort, [...items]))).catch(onError)
  }
  return {
    add(sort: Sort, items: readonly Item[]): void {
      if (items.length === 0) return
      const known = waiting.get(sort) ?? new Set()
      waiting.set(sort, known)
      for (const item of items) known.add(item)
      timer ??= setTimeout(() => void flush(), GATHER_MS)
    },
    flush,
  }
}

/** The same inside a transaction: heard when it commits. For jobs and other rare writers. */
export async function announceIn(db: Reader, principals: readonly number[], kind: LiveKind): Promise<void> {
  for (let i = 0; i < principals.length; i += PER_MESSAGE) {
    await sql`SELECT pg_notify(${CHANNEL}, ${JSON.stringify([kind, principals.slice(i, i + PER_MESSAGE)])})`.execute(db)
  }
}

/** The same for those whom a query finds. */
async function announceFoundIn(db: Reader, found: RawBuilder<unknown>): Promise<void> {
  await sql`SELECT pg_notify(${CHANNEL}, json_build_array(kind, json_agg(principal))::text)
    FROM (SELECT kind, principal, (row_number() OVER (PARTITION BY kind) - 1) / ${PER_MESSAGE} AS part FROM (${found}) AS found) AS told
    GROUP BY kind, part`.execute(db)
}

async function channelName(db: Reader): Promise<string> {
  const { rows } = await sql<{ channel: string }>`SELECT ${CHANNEL} AS channel`.execute(db)
  return rows[0]?.channel ?? 'kheo_live'
}

function leave(streams: Map<number, Set<LiveStream>>, all: Set<LiveStream>, stream: LiveStream): void {
  all.delete(stream)
  for (const principal of stream.principals) {
    const set = streams.get(principal)
    set?.delete(stream)
    if (set?.size === 0) streams.delete(principal)
  }
}
