import type { LoaderFunctionArgs } from 'react-router'
import { rolesOn } from '../../../../casework/index.ts'
import { isId } from '../../../../kernel/ids.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { documentFiles } from '../../../../records/index.ts'
import { askerOf, notFound, refused } from '../../asker.ts'
import { serveFile } from '../../document/serve-file.ts'

/** A file of a registered document, for whoever may see it. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { app, viewer } = await askerOf(context.get(appContext))
  const { id, position } = params
  if (!isId(id) || (await rolesOn(app.db.kysely, viewer, id)).length === 0) throw notFound()
  const file = (await documentFiles(app.db.kysely, id)).find(each => String(each.position) === position)
  if (!file) throw notFound()
  const answer = await serveFile(app.files, file)
  if (isProblem(answer)) throw refused(answer)
  return answer
}
