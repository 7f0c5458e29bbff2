import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isId } from '../../kernel/ids.ts'
import { isProblem, problem } from '../../kernel/problem.ts'
import { appContext } from '../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  EmptyState,
  Notice,
  OfficeTime,
  PageHead,
  Section,
  TextField,
  type PageHandle,
  type PageProps,
} from '../../ui/index.ts'
import { passkeySite } from '../rules/passkey-site.ts'
import { addPasskey, askForPasskey, dropPasskey } from '../services/passkeys.ts'
import { passkeysOf } from '../store/passkey.ts'
import { orgText } from '../text.ts'
import { signedIn } from '../viewer.ts'
import { backTo, refused, textOf } from './form.ts'
import { fromOf, withSession } from './from.ts'
import { Done, fieldOf, PostForm } from './parts.tsx'
import { PasskeyForm } from './passkey-form.tsx'
import { mustBeHere, nextPage } from './pending.ts'

export const handle: PageHandle = { frame: 'plain' }
const HERE = '/khoa-bao-mat'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const { searchParams } = new URL(request.url)
  const to = backTo(searchParams.get('toi'), '/tai-khoan')
  const who = await mustBeHere(app, HERE)
  if (who.pending === 'second-factor' || who.pending === 'password') throw redirect(nextPage(who, to))
  const site = passkeySite(app.origin)
  const account = { id: who.accountId, name: who.accountName, personName: who.personName }
  const keys = await passkeysOf(app.db.kysely, who.accountId)
  return {
    lang: app.lang,
    to,
    demanded: who.pending === 'second-factor-setup',
    done: searchParams.get('da'),
    keys: keys.map(({ id, name, createdAt, lastUsedAt }) => ({
      id,
      name,
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    })),
    question: site && (await askForPasskey(app.db.kysely, { site, account, now: app.clock.now().instant })),
  }
}

/** A device is added, or one is taken away. */
export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  const to = backTo(textOf(body, 'to'), '/tai-khoan')
  const who = await mustBeHere(app, HERE)
  const form = textOf(body, 'form')
  if (form === 'drop') {
    const id = textOf(body, 'passkey')
    const dropped = isId(id)
      ? await dropPasskey(app.db, { accountId: who.accountId, id, demanded: who.demandsSecondFactor })
      : problem('org/passkey-not-found')
    return isProblem(dropped) ? refused(dropped, { body, lang: app.lang, form }) : redirect(`${HERE}?da=bo`)
  }
  const site = passkeySite(app.origin)
  const from = fromOf(app, request)
  const added = site
    ? await addPasskey(app.db, {
        sessionToken: who.token,
        site,
        sealed: textOf(body, 'sealed'),
        response: textOf(body, 'response'),
        name: textOf(body, 'name'),
        from,
      })
    : problem('org/passkey-no-site')
  if (isProblem(added)) return refused(added, { body, lang: app.lang, form: 'passkey' })
  const after = await signedIn(app.db.kysely, { sessionToken: added.token, now: from.now })
  const next = to === '/tai-khoan' ? `${HERE}?da=them` : to
  return redirect(nextPage(after, next), withSession(app, added.token))
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${orgText(loaderData?.lang ?? 'vi').passkeys} – Khéo` },
]

/** The devices by which an account proves who it is. */
export default function Passkeys({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang, to, demanded, keys, question, done } = loaderData
  const text = orgText(lang)
  const field = fieldOf(actionData?.state, 'passkey')
  return (
    <>
      <PageHead title={text.passkeys} note={text.passkeysNote} />
      <Done words={done === 'them' ? text.passkeyAdded : done === 'bo' ? text.passkeyDropped : null} />
      {demanded ? <Notice kind="info">{text.factorDemanded}</Notice> : null}
      <Section id="thiet-bi" head={text.passkeys} hideHead>
        {keys.length === 0 ? <EmptyState>{text.passkeysNone}</EmptyState> : null}
        <ul>
          {keys.map(key => (
            <li key={key.id}>
              {key.name}{' '}
              <span className="section-note">
                {text.passkeySince} <OfficeTime instant={key.createdAt} />
                {key.lastUsedAt ? (
                  <>
                    {'; '}
                    {text.passkeyUsed} <OfficeTime instant={key.lastUsedAt} />
                  </>
                ) : null}
              </span>
              <PostForm
                failed={text.accountSaveFailed}
                state={actionData?.state}
                form="drop"
                formId={`bo-${key.id}`}
                hidden={{ passkey: key.id }}
              >
                <Button of={key.name}>{text.passkeyDrop}</Button>
              </PostForm>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="them" head={text.passkeyAdd} look="form">
        {question ? (
          <PasskeyForm
            question={question}
            kind="create"
            label={text.passkeyAddAct}
            failed={text.factorFailed}
            state={actionData?.state}
            hidden={{ to }}
          >
            <TextField {...field('name')} label={text.passkeyName} hint={text.passkeyNameHint} optional short />
          </PasskeyForm>
        ) : (
          <p>{text.passkeyNoSite}</p>
        )}
      </Section>
      <p>
        <ButtonLink href={demanded ? '/xac-thuc-hai-buoc' : '/tai-khoan'} look="text">
          {demanded ? text.factorByCode : text.accountTitle}
        </ButtonLink>
      </p>
    </>
  )
}
