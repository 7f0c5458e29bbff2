import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isProblem } from '../../kernel/problem.ts'
import { appContext } from '../../platform/http/context.ts'
import { Button, ButtonLink, FormActs, Notice, PageHead, TextField, type PageHandle, type PageProps } from '../../ui/index.ts'
import { beginEnrolment, finishEnrolment, sameEnrolment } from '../services/second-factor.ts'
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
  const who = await mustBeHere(app, '/xac-thuc-hai-buoc')
  if (who.pending === 'second-factor' || who.pending === 'password') throw redirect(nextPage(who, to))
  const enrolment = beginEnrolment({ id: who.accountId, name: who.accountName })
  return { lang: app.lang, to, demanded: who.pending === 'second-factor-setup', enrolment }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  const to = backTo(textOf(body, 'to'))
  const who = await mustBeHere(app, '/xac-thuc-hai-buoc')
  const sealed = textOf(body, 'sealed')
  const from = fromOf(app, request)
  const done = await finishEnrolment(app.db, { sessionToken: who.token, sealed, code: textOf(body, 'code'), from })
  if (isProblem(done)) {
    const same = sameEnrolment({ id: who.accountId, name: who.accountName }, sealed)
    const answer = refused(done, { body, lang: app.lang })
    return { ...answer, data: { ...answer.data, same } }
  }
  const after = await signedIn(app.db.kysely, { sessionToken: done.token, now: from.now })
  return redirect(nextPage(after, to), withSession(app, done.token))
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${orgText(loaderData?.lang ?? 'vi').factorTitle} – Khéo` },
]

export default function SecondFactor({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang, to, demanded } = loaderData
  const text = orgText(lang)
  const enrolment = actionData?.same ?? loaderData.enrolment
  const field = fieldOf(actionData?.state)
  return (
    <>
      <PageHead title={text.factorTitle} note={text.factorNote} />
      {demanded ? <Notice kind="info">{text.factorDemanded}</Notice> : null}
      <figure>
        <svg
          viewBox={`0 0 ${enrolment.qr.size} ${enrolment.qr.size}`}
          width="200"
          height="200"
          aria-hidden="true"
          shapeRendering="crispEdges"
        >
          <rect width="100%" height="100%" fill="#fff" />
          <path d={enrolment.qr.path} fill="#000" />
        </svg>
        <figcaption className="section-note">{text.factorQr}</figcaption>
      </figure>
      <p>
        {text.factorKey} <strong>{enrolment.key}</strong>
      </p>
      <PostForm failed={text.factorFailed} state={actionData?.state} hidden={{ to, sealed: enrolment.sealed }}>
        <TextField {...field('code')} value="" label={text.code} inputMode="numeric" autoComplete="one-time-code" short />
        <FormActs>
          <Button look="primary">{text.factorAct}</Button>
        </FormActs>
      </PostForm>
      <p>
        <ButtonLink href={to === '/' ? '/khoa-bao-mat' : `/khoa-bao-mat?toi=${encodeURIComponent(to)}`} look="text">
          {text.passkeyInstead}
        </ButtonLink>
      </p>
    </>
  )
}
