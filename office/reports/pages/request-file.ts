import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../casework/asker.ts'
import { isId } from '../../../kernel/ids.ts'
import { appContext } from '../../../platform/http/context.ts'
import { FILE_KINDS, fileOf, fileOfVersion } from '../paper/files.ts'
import { paperRenderer } from '../paper/renderer.ts'
import { requestHere } from '../requests/request-view.ts'

/** A request's report as DOCX, PDF or its annexes as XLSX: a draft, the frozen copy, or the files that were issued. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const kind = FILE_KINDS.find(each => each === params['dang'])
  const read = isId(params['id']) && kind ? await requestHere(asker, params['id']) : null
  if (!read || !kind) throw notFound()
  const { app, world } = asker
  const parts = { db: app.db, files: app.files, renderer: paperRenderer(), world }
  const version = Number(new URL(request.url).searchParams.get('phien-ban'))
  const file = version > 0 ? await fileOfVersion(parts, read.matter, { version, kind }) : await fileOf(parts, read.matter, kind)
  if (!file) throw notFound()
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': file.mediaType,
      'content-length': String(file.bytes.length),
      'content-disposition': `attachment; filename="${file.name}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
