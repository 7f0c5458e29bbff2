import type { PaperFile } from './paper.ts'

/** A file as an answer: drawn by ourselves it is shown in the page, anything else leaves as an attachment. */
export function asResponse({ name, mediaType, bytes, inline }: PaperFile): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': mediaType,
      'content-length': String(bytes.length),
      'content-disposition': `${inline ? 'inline' : 'attachment'}; filename="van-ban"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
