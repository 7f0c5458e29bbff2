import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isProblem, problem } from '../../kernel/problem.ts'
import { appContext, type AppContext } from '../../platform/http/context.ts'
import { Button, FormActs, Notice, PageHead, TextField, type PageHandle, type PageProps } from '../../ui/index.ts'
import { passkeySite } from '../rules/passkey-site.ts'
import type { From } from '../services/login.ts'
import { askForAnswer, giveSecondFactorByPasskey } from '../services/passkeys.ts'
import { giveSecondFactor } from '../services/second-factor.ts'
import { accountById } from '../store/account.ts'
import { passkeysOf } from '../store/passkey.ts'
import { orgText } from '../text.ts'
import { signedIn } from '../viewer.ts'
import { backTo, refused, textOf, type FormState } from './form.ts'
import { fromOf, withSession } from './from.ts'
import { fieldOf, PostForm } from './parts.tsx'
import { PasskeyForm } from './passkey-form.tsx'
import { mustBeHere, nextPage } from './pending.ts'

export const handle: PageHandle = { frame: 'plain' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const to = backTo(new URL(request.url).searchParams.get('toi'))
  const who = await mustBeHere(app, to)
  if (who.pending !== 'second-factor') throw redirect(nextPage(who, to))
  const db = app.db.kysely
  const account = await accountById(db, who.accountId)
  const site = passkeySite(app.origin)
  const hasPasskey = (await passkeysOf(db, who.accountId)).length > 0
  const question =
    site && hasPasskey ? await askForAnswer(db, { site, account: who.accountId, now: app.clock.now().instant }) : null
  return { lang: app.lang, to, name: who.accountName, hasCode: account?.totpSecret !== null, hasPasskey, question }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  const to = backTo(textOf(body, 'to'))
  const { token } = await mustBeHere(app, to)
  const from = fromOf(app, request)
  const form = textOf(body, 'form')
  const given = form === 'passkey' ? await byPasskey(app, { body, token, from }) : await byCode(app, { body, token, from })
  if (isProblem(given)) return refused(given, { body, lang: app.lang, form })
  const who = await signedIn(app.db.kysely, { sessionToken: given.token, now: from.now })
  return redirect(nextPage(who, to), withSession(app, given.token))
}

type Given = { readonly body: FormData; readonly token: string; readonly from: From }

const byCode = (app: AppContext, { body, token, from }: Given) =>
  giveSecondFactor(app.db, { sessionToken: token, code: textOf(body, 'code'), from })

async function byPasskey(app: AppContext, { body, token, from }: Given) {
  const site = passkeySite(app.origin)
  if (!site) return problem('org/passkey-no-site')
  const answer = { site, sealed: textOf(body, 'sealed'), response: textOf(body, 'response'), from }
  return giveSecondFactorByPasskey(app.db, { ...answer, sessionToken: token })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${orgText(loaderData?.lang ?? 'vi').codeTitle} – Khéo` },
]

export default function Code({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang, to, name, hasCode, hasPasskey, question } = loaderData
  const text = orgText(lang)
  return (
    <>
      <PageHead title={text.codeTitle} note={hasCode ? `${name}. ${text.codeNote}` : name} />
      {question ? (
        <PasskeyForm
          question={question}
          kind="get"
          label={text.passkeyUse}
          failed={text.codeFailed}
          state={actionData?.state}
          hidden={{ to }}
        />
      ) : null}
      {hasPasskey && !question && !hasCode ? <Notice kind="warning">{text.passkeyNoSite}</Notice> : null}
      {hasCode ? <CodeForm data={loaderData} state={actionData?.state} /> : null}
      <PostForm failed="" action="/dang-xuat">
        <Button>{text.otherAccount}</Button>
      </PostForm>
    </>
  )
}

type CodeFormProps = { data: PageProps<typeof loader>['loaderData']; state?: FormState | null }

function CodeForm({ data: { lang, to }, state }: CodeFormProps) {
  const text = orgText(lang)
  const field = fieldOf(state)
  return (
    <PostForm failed={text.codeFailed} state={state} hidden={{ to }}>
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
  )
}
