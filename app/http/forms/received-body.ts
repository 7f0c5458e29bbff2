import { randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { open, rm, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from '../../../platform/folder.ts'

/** A body up to this size stays in memory; a larger one is written down while it comes in. */
const IN_MEMORY_BYTES = 1024 * 1024

export type Received = {
  readonly size: number
  /** The first part of the body: all of it when it is small. */
  readonly head: Uint8Array<ArrayBuffer>
  /** The whole body: a large one stays in its file until it is read, so that nobody holds it a second time. */
  whole(): Promise<Uint8Array<ArrayBuffer> | Blob>
  /** Leaves nothing behind. */
  drop(): Promise<void>
}

export type ReceiveLimits = {
  readonly folder: string
  readonly mostBytes: number
  /** Read to its end up to here before it is refused, so that the browser gets to see the answer. */
  readonly drainBytes: number
}

/**
 * Takes in the body of a request. Large ones go to a file in `folder`, so that slow uploads, however many, cost no memory. Null when the
 * body is larger than `mostBytes`. Throws ENOSPC when the disk is full.
 */
export async function receiveBody(body: ReadableStream<Uint8Array>, limits: ReceiveLimits): Promise<Received | null> {
  const parts: Uint8Array[] = []
  let size = 0
  let file: Spool | null = null
  try {
    for await (const part of body) {
      size += part.byteLength
      if (size > limits.drainBytes) break
      if (size > limits.mostBytes) continue
      if (size <= IN_MEMORY_BYTES) parts.push(part)
      else await (file ??= await openSpool(limits.folder, parts)).handle.write(part)
    }
    await file?.handle.close()
  } catch (error) {
    await file?.remove()
    throw error
  }
  if (size > limits.mostBytes) return file?.remove().then(() => null) ?? null
  const head = new Uint8Array(Buffer.concat(parts))
  const spooled = file
  return {
    size,
    head,
    whole: async () => (spooled ? openAsBlob(spooled.path) : head),
    drop: async () => spooled?.remove(),
  }
}

type Spool = { readonly path: string; readonly handle: FileHandle; remove(): Promise<void> }

async function openSpool(folder: string, parts: readonly Uint8Array[]): Promise<Spool> {
  makeFolder(folder)
  const path = join(folder, randomUUID())
  const handle = await open(path, 'wx', 0o600)
  const remove = async (): Promise<void> => {
    await handle.close().catch(() => undefined)
    await rm(path, { force: true })
  }
  try {
    for (const part of parts) await handle.write(part)
  } catch (error) {
    await remove()
    throw error
  }
  return { path, handle, remove }
}
