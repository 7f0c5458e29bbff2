import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../casework/asker.ts'
import { isId } from '../../../kernel/ids.ts'
import { appContext } from '../../../platform/http/context.ts'
import { FILE_KINDS, issuedFile, reportFile } from '../files.ts'
import { paperRenderer } from '../renderer.ts'
import { requestHere } from '../request-view.ts'

/** A request's report as DOCX, PDF or its annexes as XLSX: a draft, the frozen copy, or the files that were issued. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const kind = FILE_KINDS.find(each => each === params['dang'])
  const read = isId(params['id']) && kind ? await requestHere(asker, params['id']) : null
  if (!read || !kind) throw notFound()
  const { matter } = read
  const { app, today, world } = asker
  const common = { renderer: paperRenderer(), today }
  const file =
    matter.state === 'issued'
      ? await issuedFile({ db: app.db, files: app.files, now: world.clock.now().instant, ...common }, matter, kind)
      : await reportFile(app.db.kysely, { matter, kind, ...common })
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
