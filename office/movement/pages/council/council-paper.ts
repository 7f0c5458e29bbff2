import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { isId } from '../../../../kernel/ids.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { councilPaper } from '../../council/council-documents.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Minutes or decision of a session as DOCX. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const made = isId(params['id']) ? await councilPaper(asker, params['id'], params['paper'] ?? '') : null
  if (!made) throw notFound()
  return new Response(Uint8Array.from(made.content), {
    headers: {
      'content-type': DOCX,
      'content-disposition': `attachment; filename="${made.name}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
