import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { isId } from '../../../../kernel/ids.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { unitFile } from '../../unit-reports/unit-files.ts'
import { unitHere } from '../../unit-reports/unit-view.ts'

/** A unit's report as a Word file, or one of its annexes as an Excel file: to be filled and brought back. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id, dang: kind } = params
  const read = isId(id) ? await unitHere(asker, id) : null
  if (!read || (kind !== 'docx' && kind !== 'xlsx')) throw notFound()
  const file = await unitFile(asker, read, { kind, annex: new URL(request.url).searchParams.get('phu-luc') })
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
