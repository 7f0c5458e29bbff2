import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isProblem } from '../../kernel/problem.ts'
import { appContext } from '../../platform/http/context.ts'
import { Button, FormActs, PageHead, TextField, type PageHandle, type PageProps } from '../../ui/index.ts'
import { giveSecondFactor } from '../services/second-factor.ts'
import { orgText } from '../text.ts'
import { signedIn } from '../viewer.ts'
import { backTo, refused, textOf } from './form.ts'
import { fromOf, withSession } from './from.ts'
import { fieldOf, PostForm } from './parts.tsx'
import { mustBeHere, nextPage } from './pending.ts'

export const handle: PageHandle = { frame: 'plain' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const to = backTo(new URL(request.url).searchParams.get('toi'))
  const who = await mustBeHere(app, to)
  if (who.pending !== 'second-factor') throw redirect(nextPage(who, to))
  return { lang: app.lang, to, name: who.accountName }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  const to = backTo(textOf(body, 'to'))
  const { token } = await mustBeHere(app, to)
  const from = fromOf(app, request)
  const given = await giveSecondFactor(app.db, { sessionToken: token, code: textOf(body, 'code'), from })
  if (isProblem(given)) return refused(given, { body, lang: app.lang })
  const who = await signedIn(app.db.kysely, { sessionToken: given.token, now: from.now })
  return redirect(nextPage(who, to), withSession(app, given.token))
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${orgText(loaderData?.lang ?? 'vi').codeTitle} – Khéo` },
]

export default function Code({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang, to, name } = loaderData
  const text = orgText(lang)
  const field = fieldOf(actionData?.state)
  return (
    <>
      <PageHead title={text.codeTitle} note={`${name}. ${text.codeNote}`} />
      <PostForm failed={text.codeFailed} state={actionData?.state} hidden={{ to }}>
        <TextField
          {...field('code')}
          value=""
          label={text.code}
          hint={text.codeLost}
          inputMode="numeric"
          autoComplete="one-time-code"
          short
        />
        <FormActs>
          <Button look="primary">{text.codeAct}</Button>
        </FormActs>
      </PostForm>
      <PostForm failed="" action="/dang-xuat">
        <Button>{text.otherAccount}</Button>
      </PostForm>
    </>
  )
}
