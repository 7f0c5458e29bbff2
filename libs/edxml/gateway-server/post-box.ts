import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { newAgencyCode } from '../agency-code.ts'
import type { MessageType } from '../gateway/gateway.ts'

/** A message that waits for, or was fetched by, its receivers. */
export type Held = {
  readonly id: string
  readonly type: MessageType
  readonly from: string
  readonly to: readonly string[]
  readonly documentId: string
  /** Instant, ISO. */
  readonly at: string
  /** What each receiver said of it. */
  readonly statuses: Readonly<Record<string, string>>
}

/** Messages in a folder: one file each, and one small file that says whose it is. Whole or not at all, also after `kill -9`. */
export type PostBox = {
  /** Keeps the bytes while they arrive; nothing is there for anybody before `accept`. */
  readonly take: (bytes: Readable) => Promise<{ readonly path: string; readonly drop: () => Promise<void> }>
  readonly accept: (path: string, message: Omit<Held, 'id' | 'statuses'>) => Promise<Held>
  readonly list: (
    codes: readonly string[],
    type: MessageType,
    window: { readonly from: string; readonly to: string },
  ) => readonly Held[]
  readonly find: (id: string, codes: readonly string[]) => Held | null
  readonly open: (held: Held) => Readable
  readonly tell: (held: Held, code: string, status: string) => Promise<void>
  /** The agencies a document was sent to by its sender. */
  readonly receiversOf: (documentId: string, from: string) => readonly string[]
}

/** Opens the post box of a folder; files of interrupted sendings are thrown away. */
export async function openPostBox(folder: string): Promise<PostBox> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const held = new Map<string, Held>()
  for (const name of await readdir(folder)) {
    if (name.endsWith('.tmp')) await rm(join(folder, name), { force: true })
    if (name.endsWith('.json')) {
      const message = JSON.parse(await readFile(join(folder, name), 'utf8')) as Held // written below
      held.set(message.id, message)
    }
  }
  const isFor = (message: Held, codes: readonly string[]) => message.to.some(to => codes.some(code => same(code, to)))
  const keep = async (message: Held) => {
    await writeWhole(join(folder, `${message.id}.json`), JSON.stringify(message))
    held.set(message.id, message)
  }
  return {
    async take(bytes) {
      const path = join(folder, `${randomUUID()}.tmp`)
      const drop = () => rm(path, { force: true })
      try {
        await pipeline(bytes, createWriteStream(path, { mode: 0o600, flush: true }))
      } catch (error) {
        await drop()
        throw error
      }
      return { path, drop }
    },
    async accept(path, message) {
      const accepted: Held = { ...message, id: randomUUID(), statuses: {} }
      await rename(path, join(folder, `${accepted.id}.edxml`))
      await keep(accepted)
      return accepted
    },
    list: (codes, type, { from, to }) =>
      [...held.values()]
        .filter(message => message.type === type && isFor(message, codes) && inWindow(message.at, from, to))
        .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    find(id, codes) {
      const message = held.get(id)
      return message !== undefined && isFor(message, codes) ? message : null
    },
    open: ({ id }) => createReadStream(join(folder, `${id}.edxml`)),
    async tell({ id }, code, status) {
      const message = held.get(id)
      if (message !== undefined) await keep({ ...message, statuses: { ...message.statuses, [code]: status } })
    },
    receiversOf: (documentId, from) => [
      ...new Set(
        [...held.values()]
          .filter(one => one.type === 'edoc' && one.documentId === documentId && same(one.from, from))
          .flatMap(one => one.to),
      ),
    ],
  }
}

const same = (a: string, b: string): boolean => newAgencyCode(a) === newAgencyCode(b)

const OFFSET_MS = 7 * 3_600_000

/** Days are those of Vietnam, both included. */
function inWindow(at: string, from: string, to: string): boolean {
  const day = new Date(Date.parse(at) + OFFSET_MS).toISOString().slice(0, 10)
  return from <= day && day <= to
}

async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`
  const file = await open(temporary, 'wx', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(temporary, path)
}
