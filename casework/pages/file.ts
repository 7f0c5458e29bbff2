import type { LoaderFunctionArgs } from 'react-router'
import { isProblem } from '../../kernel/problem.ts'
import { appContext } from '../../platform/http/context.ts'
import { askerOf, notFound, refused } from '../asker.ts'
import { fileOfMatter } from '../matter/files.ts'
import { isUuid } from '../inbox/work-query.ts'

/** Evidence and products of a matter, as attachments. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id, hash } = params
  if (!isUuid(id) || hash === undefined) throw notFound()
  const answer = await fileOfMatter(asker, id, hash)
  if (!isProblem(answer)) return answer
  throw answer.status === 404 ? notFound() : refused(answer)
}
