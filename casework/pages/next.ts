import { redirect, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../platform/http/context.ts'
import { askerOf } from '../asker.ts'
import { nextOne } from '../inbox/next-one.ts'

/** Leads to the matter that is to be handed out next, or back to the inbox, which says that none is left. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { app, viewer, today } = await askerOf(context.get(appContext))
  const id = await nextOne(app.db.kysely, viewer, today)
  throw redirect(id ? `/viec/${id}` : '/viec?het-viec=1')
}
