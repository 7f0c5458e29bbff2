import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../platform/http/context.ts'
import { Button, FormActs, PageHead, type PageHandle, type PageProps } from '../../ui/index.ts'
import { logout } from '../services/sessions.ts'
import { orgText } from '../text.ts'
import { withoutSession } from './from.ts'
import { PostForm } from './parts.tsx'

export const handle: PageHandle = { frame: 'plain' }

export const loader = ({ context }: LoaderFunctionArgs) => ({ lang: context.get(appContext).lang })

/** Ends the session. A link alone never does: only this form. */
export async function action({ context }: ActionFunctionArgs) {
  const app = context.get(appContext)
  if (app.sessionToken) await logout(app.db, app.sessionToken, app.clock.now())
  return redirect('/dang-nhap', withoutSession(app))
}

export default function Logout({ loaderData }: PageProps<typeof loader>) {
  const text = orgText(loaderData.lang)
  return (
    <>
      <PageHead title={text.signOut} />
      <PostForm failed="">
        <FormActs>
          <Button look="primary">{text.signOut}</Button>
        </FormActs>
      </PostForm>
    </>
  )
}
