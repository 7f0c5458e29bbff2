import type { LoaderFunctionArgs } from 'react-router'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { intakeById, intakeFiles } from '../../../../records/index.ts'
import { askerOf, notFound, refused } from '../../asker.ts'
import { serveFile } from '../../document/serve-file.ts'

/** A file of a document that waits to be registered: for the clerks of its register. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { app, viewer } = await askerOf(context.get(appContext))
  const intake = await intakeById(app.db.kysely, viewer.post.bodyId, params['id'] ?? '')
  const files = intake ? await intakeFiles(app.db.kysely, intake.id) : []
  const file = files.find(each => String(each.position) === params['position'])
  if (!file) throw notFound()
  const answer = await serveFile(app.files, file)
  if (isProblem(answer)) throw refused(answer)
  return answer
}
