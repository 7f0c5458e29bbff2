import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { isId } from '../../../../kernel/ids.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { rewardPackage } from '../../rewards/reward-file.ts'

/** The file of a proposed reward as one package. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const made = isId(params['id']) ? await rewardPackage(asker, params['id']) : null
  if (!made || isProblem(made)) throw notFound()
  return new Response(Uint8Array.from(made.content), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${made.name}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
