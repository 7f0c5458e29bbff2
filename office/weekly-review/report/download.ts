import type { ReportFile } from './report-files.ts'

/** A file as an attachment, never shown inside the site. */
export function asDownload({ name, mediaType, bytes }: ReportFile): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': mediaType,
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
