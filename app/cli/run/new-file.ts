import { open, rm, type FileHandle } from 'node:fs/promises'
import { CliRefusal } from './verb.ts'

/** A new file that only its owner reads: one that is there already is not written over; one that could not be ended does not stay. */
export async function inNewFile<T>(path: string, work: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    throw new CliRefusal(error.code === 'EEXIST' ? 'cli/file-exists' : 'cli/cannot-write', { path })
  })
  try {
    return await work(file)
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await file.close()
  }
}

export const writeNewFile = (path: string, bytes: Uint8Array): Promise<void> => inNewFile(path, file => file.writeFile(bytes))
