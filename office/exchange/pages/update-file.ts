import type { LoaderFunctionArgs } from 'react-router'
import { notFound, refused } from '../../../casework/asker.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { viewerHere } from '../../../org/pages/viewer-here.ts'
import { appContext } from '../../../platform/http/context.ts'
import { serveFile } from '../../documents/index.ts'
import { linkById } from '../relations/links.ts'
import { messageById } from '../relations/messages.ts'
import { updateFiles } from '../arriving/update-files.ts'

/** A file that an update brought, before and after it is taken over: for the clerks of its receiver. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const { post } = viewerHere(app, 'exchange')
  const message = await messageById(app.db.kysely, params['id'] ?? '')
  const link = message && (await linkById(app.db.kysely, message.linkId))
  if (!message || link?.bodyId !== post.bodyId) throw notFound()
  const file = (await updateFiles(app.db.kysely, message.id)).find(each => String(each.position) === params['position'])
  if (!file) throw notFound()
  const answer = await serveFile(app.files, file)
  if (isProblem(answer)) throw refused(answer)
  return answer
}
