import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { FILE_KINDS } from '../../paper/files.ts'
import { kindNamed, recordsFile } from '../../measures/from-records.ts'
import { paperRenderer } from '../../paper/renderer.ts'

/** The report of a period as the records alone write it: a draft to begin from. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const kind = kindNamed(params['loai'] ?? '')
  const format = FILE_KINDS.find(each => each === params['dang'])
  if (!kind || !format) throw notFound()
  const { app, world } = asker
  const file = await recordsFile({ db: app.db, world, renderer: paperRenderer() }, { kind, period: params['ky'] ?? '', format })
  if (isProblem(file)) throw notFound()
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
