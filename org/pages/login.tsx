import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isProblem, problem } from '../../kernel/problem.ts'
import { appContext, type AppContext } from '../../platform/http/context.ts'
import { Button, ButtonLink, FormActs, Notice, PageHead, TextField, type PageHandle, type PageProps } from '../../ui/index.ts'
import { isEmptyOffice } from '../services/first-run.ts'
import { passkeySite } from '../rules/passkey-site.ts'
import { login, type From } from '../services/login.ts'
import { askForAnswer, loginByPasskey } from '../services/passkeys.ts'
import { rolesToStepInto } from '../services/sample-entry.ts'
import { orgText } from '../text.ts'
import { signedIn } from '../viewer.ts'
import { orgWiring } from '../wiring.ts'
import { backTo, refused, secretOf, textOf } from './form.ts'
import { fromOf, withSession } from './from.ts'
import { fieldOf, PostForm } from './parts.tsx'
import { PasskeyForm } from './passkey-form.tsx'
import { nextPage, whoIsHere } from './pending.ts'

export const handle: PageHandle = { frame: 'plain' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  if (await isEmptyOffice(app.db)) throw redirect('/bat-dau')
  const { searchParams } = new URL(request.url)
  const to = backTo(searchParams.get('toi'))
  const noPost = searchParams.get('thieu') === 'vi-tri'
  const who = await whoIsHere(app)
  if (who && !noPost && who.pending !== 'no-post') throw redirect(nextPage(who, to))
  const isSample = app.local && (await rolesToStepInto(app.db.kysely, app.clock.now().today)).length > 0
  const ended = app.sessionToken !== null && !who
  const site = passkeySite(app.origin)
  return {
    lang: app.lang,
    to,
    noPost: noPost || who?.pending === 'no-post',
    ended,
    isSample,
    oidc: orgWiring().oidc?.name ?? null,
    passkey: site && (await askForAnswer(app.db.kysely, { site, account: null, now: app.clock.now().instant })),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  const from = fromOf(app, request)
  const form = textOf(body, 'form')
  const started = form === 'passkey' ? await byPasskey(app, body, from) : await byPassword(app, body, from)
  if (isProblem(started)) return refused(started, { body, lang: app.lang, form })
  const who = await signedIn(app.db.kysely, { sessionToken: started.token, now: from.now })
  return redirect(nextPage(who, backTo(textOf(body, 'to'))), withSession(app, started.token))
}

const byPassword = (app: AppContext, body: FormData, from: From) =>
  login(app.db, { name: textOf(body, 'accountName'), password: secretOf(body, 'password') }, from)

async function byPasskey(app: AppContext, body: FormData, from: From) {
  const site = passkeySite(app.origin)
  if (!site) return problem('org/passkey-no-site')
  return loginByPasskey(app.db, { site, sealed: textOf(body, 'sealed'), response: textOf(body, 'response'), from })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${orgText(loaderData?.lang ?? 'vi').signIn} – Khéo` },
]

export default function Login({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang, to, noPost, ended, isSample, oidc, passkey } = loaderData
  const text = orgText(lang)
  const field = fieldOf(actionData?.state)
  return (
    <>
      <PageHead title={text.signIn} note={text.signInNote} />
      {noPost ? <Notice kind="warning">{text.noPost}</Notice> : null}
      {ended && !actionData ? <Notice kind="info">{text.endedNote}</Notice> : null}
      <PostForm failed={text.signInFailed} state={actionData?.state} hidden={{ to }}>
        <TextField {...field('accountName')} label={text.accountName} autoComplete="username" short />
        <TextField
          {...field('password')}
          label={text.password}
          hint={text.passwordHint}
          type="password"
          autoComplete="current-password"
          short
        />
        <FormActs>
          <Button look="primary">{text.signInAct}</Button>
          {oidc ? (
            <ButtonLink href={`/dang-nhap/cong-chung?toi=${encodeURIComponent(to)}`}>{text.signInBy(oidc)}</ButtonLink>
          ) : null}
          {isSample ? (
            <ButtonLink href={to === '/' ? '/vao-vai' : `/vao-vai?toi=${encodeURIComponent(to)}`}>{text.stepIntoRole}</ButtonLink>
          ) : null}
        </FormActs>
      </PostForm>
      {passkey ? (
        <PasskeyForm
          question={passkey}
          kind="get"
          label={text.passkeySignIn}
          failed={text.signInFailed}
          state={actionData?.state}
          hidden={{ to }}
        />
      ) : null}
    </>
  )
}
