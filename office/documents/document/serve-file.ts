import { Readable } from 'node:stream'
import { isProblem, type Problem } from '../../../kernel/problem.ts'
import type { FileStore } from '../../../platform/files/store.ts'

type Served = { readonly hash: string; readonly name: string; readonly size: number; readonly mediaType: string }

/** A stored file as it came, always as an attachment that no browser opens by itself. */
export async function serveFile(files: FileStore, { hash, name, size, mediaType }: Served): Promise<Response | Problem> {
  const content = await files.open(hash)
  if (isProblem(content)) return content
  return new Response(Readable.toWeb(content) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': mediaType.startsWith('text/') ? 'text/plain; charset=utf-8' : mediaType,
      'content-length': String(size),
      'content-disposition': `attachment; filename="tep"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
