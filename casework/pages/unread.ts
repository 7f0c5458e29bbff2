import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../platform/http/context.ts'
import { askerOf } from '../asker.ts'
import { unreadNotices } from '../notices/unread-notices.ts'

/** For a page that stays as it is while a form is filled: how many notices wait. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { app, viewer } = await askerOf(context.get(appContext))
  return Response.json({ count: await unreadNotices(app.db.kysely, viewer) })
}
