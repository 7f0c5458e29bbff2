import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, open, opendir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { problem, type Problem } from '../../kernel/problem.ts'
import { makeFolder } from '../folder.ts'
import { syncFolder } from '../write-file.ts'
import { isHash, type FileStore, type PutOptions, type StoredFile } from './store.ts'

/** How bytes reach the disk; tests put a full disk here. */
export type Sink = (path: string) => Writable

const toDisk: Sink = path => createWriteStream(path, { flags: 'wx', mode: 0o600 })

/** Files in a folder by their hash (`ab/cd/abcd…`), each written under a temporary name, synced, then renamed. */
export function folderStore(folder: string, sink: Sink = toDisk): FileStore {
  const pathOf = (hash: string): string => join(folder, hash.slice(0, 2), hash.slice(2, 4), hash)
  return {
    put: (content, options) => put({ folder, pathOf, sink }, content, options ?? {}),
    async read(hash) {
      const content = isHash(hash) ? await readFile(pathOf(hash)).catch(absent) : null
      if (!content) return problem('storage/not-found', { hash })
      const actual = createHash('sha256').update(content).digest('hex')
      return actual === hash ? content : problem('storage/damaged', { hash })
    },
    async open(hash) {
      if (!isHash(hash) || !(await exists(pathOf(hash)))) return problem('storage/not-found', { hash })
      const file = createReadStream(pathOf(hash))
      const checked = checking(hash)
      file.on('error', error => checked.destroy(error))
      return file.pipe(checked)
    },
    has: async hash => isHash(hash) && exists(pathOf(hash)),
    remove: async hash => {
      if (isHash(hash)) await rm(pathOf(hash), { force: true })
    },
    list: () => list(folder),
  }
}

type Place = { readonly folder: string; readonly pathOf: (hash: string) => string; readonly sink: Sink }

async function put(
  { folder, pathOf, sink }: Place,
  content: Readable | Uint8Array,
  { maxBytes }: PutOptions,
): Promise<StoredFile | Problem> {
  const temporary = join(folder, 'incoming', randomUUID())
  try {
    makeFolder(join(folder, 'incoming'))
    const meter = measuring(maxBytes ?? Number.POSITIVE_INFINITY)
    await pipeline(
      content instanceof Readable ? content : Readable.from([content], { objectMode: false }),
      meter.stream,
      sink(temporary),
    )
    const file = meter.result()
    await keep(temporary, pathOf(file.hash))
    return file
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    if (error instanceof TooLarge) return problem('storage/too-large', { maxBytes })
    if (hasCode(error, 'ENOSPC') || hasCode(error, 'EDQUOT')) return problem('storage/full')
    throw error
  }
}

async function keep(temporary: string, path: string): Promise<void> {
  const handle = await open(temporary, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
  if (await exists(path)) return rm(temporary)
  const parent = join(path, '..')
  makeFolder(parent)
  await rename(temporary, path)
  await syncFolder(parent)
}

class TooLarge extends Error {}

function measuring(maxBytes: number): { stream: Transform; result: () => StoredFile } {
  const hash = createHash('sha256')
  let size = 0
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size > maxBytes) return done(new TooLarge())
      hash.update(chunk)
      done(null, chunk)
    },
  })
  return { stream, result: () => ({ hash: hash.digest('hex'), size }) }
}

function checking(expected: string): Transform {
  const hash = createHash('sha256')
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
    flush(done) {
      done(hash.digest('hex') === expected ? null : new Error(`file ${expected} is damaged`))
    },
  })
}

async function* list(folder: string): AsyncGenerator<StoredFile> {
  for (const first of await names(folder, /^[0-9a-f]{2}$/)) {
    for (const second of await names(join(folder, first), /^[0-9a-f]{2}$/)) {
      const parent = join(folder, first, second)
      for (const hash of await names(parent, /^[0-9a-f]{64}$/)) yield { hash, size: (await stat(join(parent, hash))).size }
    }
  }
}

async function names(folder: string, pattern: RegExp): Promise<string[]> {
  const found: string[] = []
  const directory = await opendir(folder).catch(absent)
  if (directory) for await (const { name } of directory) if (pattern.test(name)) found.push(name)
  return found.toSorted()
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

function absent(error: unknown): null {
  if (hasCode(error, 'ENOENT')) return null
  throw error
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
