import { PassThrough } from 'node:stream'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { readMessage, type FileSink, type ReadMessage, type ReceivedFile } from '@kheo/edxml'
import type { FileStore, StoredFile } from '../../../platform/files/store.ts'

/** The most one attachment may weigh; a package with a heavier one is refused as a whole. */
export const MOST_BYTES = 200 * 1024 * 1024

/** A file of an arriving message, already in the file store. */
export type ArrivedFile = ReceivedFile & { readonly hash: string }

/** A message with its files; nothing refers to them yet. */
export type Arriving = Pick<ReadMessage, 'message' | 'warnings' | 'signed'> & { readonly files: readonly ArrivedFile[] }

/** Reads a message while it arrives; its files go to the file store as they come. Throws `EdxmlProblem`; an Error when they cannot be stored. */
export async function readArriving(files: FileStore, bytes: AsyncIterable<Uint8Array>): Promise<Arriving> {
  const sinks: StoringSink[] = []
  try {
    const open = (at: number): FileSink => (sinks[at] = storingSink(files))
    const { message, files: came, warnings, signed } = await readMessage(bytes, open, { attachmentBytes: MOST_BYTES })
    const hashed: ArrivedFile[] = []
    for (const file of came) hashed.push({ ...file, hash: (await sinks[file.at]?.stored())?.hash ?? '' })
    return { message, warnings, signed, files: hashed }
  } catch (error) {
    for (const sink of sinks) sink.drop()
    throw error
  }
}

type StoringSink = FileSink & { readonly stored: () => Promise<StoredFile>; readonly drop: () => void }

function storingSink(files: FileStore): StoringSink {
  const stream = new PassThrough()
  // An unstored file is told by `stored`; the stream's own error would only repeat it.
  stream.on('error', () => undefined)
  const put: Promise<StoredFile | Problem> = files.put(stream).catch(() => problem('storage/not-found'))
  const stored = async () => {
    const done = await put
    if (isProblem(done)) throw new Error(`an attachment could not be stored: ${done.problem}`)
    return done
  }
  return {
    stored,
    drop: () => stream.destroy(new Error('the message was refused')),
    async write(part) {
      if (stream.destroyed) await stored()
      if (stream.write(part)) return
      await new Promise<void>(done => void stream.once('drain', done).once('close', done))
    },
    async end() {
      stream.end()
      await stored()
    },
  }
}
