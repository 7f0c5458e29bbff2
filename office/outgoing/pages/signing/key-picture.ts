import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { asResponse } from '../../paper/as-response.ts'
import { keyOwners } from '../../signing/key-owners.ts'
import { keysOf } from '../../signing/key-store.ts'

/** The picture of a key, for whoever may use the key. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  for (const { owner } of await keyOwners(asker)) {
    const key = (await keysOf(asker.app.db.kysely, owner)).find(each => each.id === params['khoa'])
    if (!key?.picture) continue
    const bytes = await asker.app.files.read(key.picture)
    if (isProblem(bytes)) throw notFound()
    // Taken in as PNG and nothing else.
    return asResponse({ name: 'hinh.png', mediaType: 'image/png', bytes, inline: true })
  }
  throw notFound()
}
