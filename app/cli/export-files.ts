import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isProblem } from '../../kernel/problem.ts'
import type { FileStore } from '../../platform/files/store.ts'
import { CliRefusal } from './run/verb.ts'

type Named = { readonly name: string; readonly hash: string }
export type FileCopies = {
  /** Copies what has not been copied yet; what the store cannot give is said and left out. */
  take(files: readonly Named[]): Promise<void>
  count(): number
  missing(): number
}

/** Copies of stored files in a new folder of their own, each once, under its hash. */
export async function fileCopies(store: FileStore, folder: string): Promise<FileCopies> {
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    throw new CliRefusal(error.code === 'EEXIST' ? 'cli/file-exists' : 'cli/cannot-write', { path: folder })
  })
  const seen = new Set<string>()
  let missing = 0
  const copy = async ({ name, hash }: Named): Promise<void> => {
    const content = await store.open(hash)
    if (!isProblem(content) && (await written(content, join(folder, hash)))) return
    missing += 1
    process.stderr.write(`kheo: [storage/not-found] ${hash} ${name}\n`)
  }
  return {
    async take(files) {
      for (const file of files) {
        if (seen.has(file.hash)) continue
        seen.add(file.hash)
        await copy(file)
      }
    },
    count: () => seen.size - missing,
    missing: () => missing,
  }
}

/** False where the stored file turns out damaged: nothing of it is left behind. A disk that takes no more ends the export. */
async function written(content: Readable, path: string): Promise<boolean> {
  try {
    await pipeline(content, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
    return true
  } catch (error) {
    if (isErrno(error) && ['ENOSPC', 'EDQUOT', 'EACCES'].includes(error.code ?? ''))
      throw new CliRefusal('cli/cannot-write', { path })
    await rm(path, { force: true })
    return false
  }
}

function isErrno(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error
}
