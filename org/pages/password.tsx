import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isProblem } from '../../kernel/problem.ts'
import { appContext } from '../../platform/http/context.ts'
import { Button, ButtonLink, FormActs, Notice, PageHead, TextField, type PageHandle, type PageProps } from '../../ui/index.ts'
import { changePassword } from '../services/passwords.ts'
import { settingOf } from '../store/setting.ts'
import { orgText } from '../text.ts'
import { signedIn } from '../viewer.ts'
import { backTo, refused, secretOf, textOf } from './form.ts'
import { withSession } from './from.ts'
import { fieldOf, PostForm } from './parts.tsx'
import { mustBeHere, nextPage } from './pending.ts'

export const handle: PageHandle = { frame: 'plain' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const to = backTo(new URL(request.url).searchParams.get('toi'), '/tai-khoan?da=mat-khau')
  const who = await mustBeHere(app, '/doi-mat-khau')
  if (who.pending === 'second-factor') throw redirect(nextPage(who, '/doi-mat-khau'))
  const { minLength } = await settingOf(app.db.kysely, 'password')
  return {
    lang: app.lang,
    to: who.pending === 'password' && to.startsWith('/tai-khoan') ? '/' : to,
    first: who.pending === 'password',
    minLength,
    name: who.accountName,
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  const { token } = await mustBeHere(app, '/doi-mat-khau')
  const now = app.clock.now()
  const given = { old: secretOf(body, 'old'), password: secretOf(body, 'password'), repeated: secretOf(body, 'repeated') }
  const changed = await changePassword(app.db, { ...given, sessionToken: token, now })
  if (isProblem(changed)) return refused(changed, { body, lang: app.lang })
  const who = await signedIn(app.db.kysely, { sessionToken: changed.token, now })
  return redirect(nextPage(who, backTo(textOf(body, 'to'))), withSession(app, changed.token))
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${orgText(loaderData?.lang ?? 'vi').passwordTitle} – Khéo` },
]

export default function Password({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang, to, first, minLength, name } = loaderData
  const text = orgText(lang)
  const field = fieldOf(actionData?.state)
  return (
    <>
      <PageHead title={text.passwordTitle} note={text.passwordNote} />
      {first ? <Notice kind="info">{text.passwordFirst}</Notice> : null}
      <PostForm failed={text.passwordFailed} state={actionData?.state} hidden={{ to }}>
        <input type="hidden" autoComplete="username" value={name} readOnly />
        {first ? null : (
          <TextField {...field('old')} label={text.passwordOld} type="password" autoComplete="current-password" short />
        )}
        <TextField
          {...field('password')}
          label={text.passwordNew}
          hint={text.passwordRule(minLength)}
          type="password"
          autoComplete="new-password"
          short
        />
        <TextField {...field('repeated')} label={text.passwordAgain} type="password" autoComplete="new-password" short />
        <FormActs>
          <Button look="primary">{text.passwordAct}</Button>
          {first ? null : <ButtonLink href="/tai-khoan">{text.accountTitle}</ButtonLink>}
        </FormActs>
      </PostForm>
    </>
  )
}
