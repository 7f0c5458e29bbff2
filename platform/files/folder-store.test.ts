import fs, { createWriteStream, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { beforeEach, expect, test } from 'vitest'
import { isProblem } from '../../kernel/problem.ts'
import { folderStore } from './folder-store.ts'
import type { FileStore, StoredFile } from './store.ts'

let folder: string
let store: FileStore

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kheo-files-'))
  store = folderStore(folder)
  return () => rmSync(folder, { recursive: true })
})

const ORIGINAL = Buffer.from('Công văn số 12/UBND-VP')

async function putOriginal(): Promise<StoredFile> {
  const file = await store.put(ORIGINAL)
  if (isProblem(file)) throw new Error(file.problem)
  return file
}

async function streamOf(hash: string): Promise<Readable> {
  const stream = await store.open(hash)
  if (isProblem(stream)) throw new Error(stream.problem)
  return stream
}

const pathOf = ({ hash }: StoredFile): string => join(folder, hash.slice(0, 2), hash.slice(2, 4), hash)

test('an original is kept once, for its owner only, and comes back unchanged', async () => {
  const file = await putOriginal()
  expect(await store.put(Readable.from([ORIGINAL.subarray(0, 5), ORIGINAL.subarray(5)]))).toEqual(file)
  expect(await store.read(file.hash)).toEqual(ORIGINAL)
  expect(await buffer(await streamOf(file.hash))).toEqual(ORIGINAL)
  const kept: StoredFile[] = []
  for await (const one of store.list()) kept.push(one)
  expect(kept).toEqual([file])
  expect(statSync(pathOf(file)).mode & 0o777).toBe(0o600)
  expect(readdirSync(join(folder, 'incoming'))).toEqual([])
})

test('a damaged original is noticed, read whole or as a stream', async () => {
  const file = await putOriginal()
  writeFileSync(pathOf(file), 'something else')
  expect(await store.read(file.hash)).toMatchObject({ problem: 'storage/damaged' })
  await expect(buffer(await streamOf(file.hash))).rejects.toThrow('damaged')
})

test('an unknown name is not found, whatever it looks like', async () => {
  expect(await store.read('0'.repeat(64))).toMatchObject({ problem: 'storage/not-found', status: 404 })
  expect(await store.read('../../etc/passwd')).toMatchObject({ problem: 'storage/not-found' })
  expect(await store.has('..')).toBe(false)
})

test('a file above the limit is refused while it comes in, and leaves nothing', async () => {
  expect(await store.put(Readable.from([ORIGINAL, ORIGINAL]), { maxBytes: 30 })).toMatchObject({
    problem: 'storage/too-large',
    status: 413,
  })
  expect(readdirSync(join(folder, 'incoming'))).toEqual([])
})

test('a full disk refuses, leaves nothing, and works again when there is room', async () => {
  let full = true
  const write: typeof fs.write = ((...args: Parameters<typeof fs.write>) => {
    const done = args.at(-1) as unknown as (error: Error) => void
    if (full) process.nextTick(done, Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }))
    else fs.write(...args)
  }) as never
  const small = folderStore(folder, path =>
    createWriteStream(path, { flags: 'wx', fs: { open: fs.open, close: fs.close, write } }),
  )
  expect(await small.put(ORIGINAL)).toMatchObject({ problem: 'storage/full', status: 503 })
  expect(readdirSync(join(folder, 'incoming'))).toEqual([])
  full = false
  expect(await small.put(ORIGINAL)).toMatchObject({ size: ORIGINAL.length })
})

test('a broken upload throws and leaves nothing', async () => {
  const broken = Readable.from(
    (function* () {
      yield ORIGINAL
      throw new Error('the line was cut')
    })(),
  )
  await expect(store.put(broken)).rejects.toThrow('the line was cut')
  expect(readdirSync(join(folder, 'incoming'))).toEqual([])
})
