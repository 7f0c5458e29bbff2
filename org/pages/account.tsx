import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import type { Viewer } from '../../kernel/access.ts'
import { fieldProblem, isProblem } from '../../kernel/problem.ts'
import { appContext, type AppContext } from '../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  ChoiceGroup,
  DefinitionList,
  FormActs,
  OfficeDate,
  PageHead,
  Section,
  TextField,
  type PageProps,
} from '../../ui/index.ts'
import { isPhone } from '../rules/phone.ts'
import { dropSecondFactor } from '../services/second-factor.ts'
import { endOtherSessions, endOwnSession } from '../services/sessions.ts'
import { accountById, setPreferences } from '../store/account.ts'
import { passkeysOf } from '../store/passkey.ts'
import { personLine, setPhone } from '../store/person.ts'
import { postsIn } from '../store/post.ts'
import { openSessions } from '../store/session-write.ts'
import { orgText } from '../text.ts'
import { refused, textOf } from './form.ts'
import { fromOf, withSession } from './from.ts'
import { Done, fieldOf, PostForm } from './parts.tsx'
import { mustBeHere } from './pending.ts'
import { preferenceCookies, readPreferences } from './preferences.ts'
import { SessionTable } from './session-table.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const { lang, theme, db, clock } = app
  const now = clock.now()
  const who = await mustBeHere(app, '/tai-khoan')
  const account = await accountById(db.kysely, who.accountId)
  const posts = await postsIn(db.kysely, { date: now.today, personId: who.personId })
  const sessions = await openSessions(db.kysely, who.accountId, now.instant)
  return {
    lang,
    theme,
    name: who.personName,
    accountName: who.accountName,
    phone: (await personLine(db.kysely, who.personId, now.today))?.phone ?? '',
    hasFactor: account?.totpSecret !== null,
    passkeys: (await passkeysOf(db.kysely, who.accountId)).length,
    posts: posts.map(post => [post.title, post.unitName, post.bodyName].filter(Boolean).join(', ')),
    acting: who.viewer && actingWords(who.viewer),
    sessions: sessions.map(each => ({ ...each, here: each.id === who.sessionId })),
    done: doneOf(new URL(request.url).searchParams.get('da'), lang),
  }
}

function actingWords({ post, onBehalfOf }: Viewer) {
  const words = [post.title, post.unitName, post.bodyName].filter(Boolean).join(', ')
  return { words, behalf: onBehalfOf && { name: onBehalfOf.personName, until: onBehalfOf.until } }
}

function doneOf(what: string | null, lang: 'vi' | 'en'): string | null {
  const text = orgText(lang)
  const words = {
    'mat-khau': text.passwordDone,
    'hai-buoc': text.factorDone,
    'tat-hai-buoc': text.factorDropped,
    luu: text.accountSaved,
    phien: text.sessionsEnded(1),
  }
  return Object.entries(words).find(([key]) => key === what)?.[1] ?? null
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  const who = await mustBeHere(app, '/tai-khoan')
  const now = app.clock.now()
  switch (textOf(body, 'form')) {
    case 'phone': {
      const phone = textOf(body, 'phone')
      if (phone !== '' && !isPhone(phone))
        return refused(fieldProblem('org/bad-phone', 'phone'), { body, lang: app.lang, form: 'phone' })
      await setPhone(app.db.kysely, who.personId, phone || null)
      return redirect('/tai-khoan?da=luu')
    }
    case 'display':
      return saveDisplay(app, who.accountId, body)
    case 'session': {
      const sessionId = textOf(body, 'session')
      const ended = await endOwnSession(app.db, { accountId: who.accountId, sessionId, now })
      return isProblem(ended) ? refused(ended, { body, lang: app.lang, form: 'session' }) : redirect('/tai-khoan?da=phien#phien')
    }
    case 'others':
      await endOtherSessions(app.db, { accountId: who.accountId, except: who.sessionId, now })
      return redirect('/tai-khoan?da=phien#phien')
    default: {
      const from = fromOf(app, request)
      // A device of one's own is a second factor too.
      const demanded = who.demandsSecondFactor && (await passkeysOf(app.db.kysely, who.accountId)).length === 0
      const dropped = await dropSecondFactor(app.db, { sessionToken: who.token, code: textOf(body, 'code'), from, demanded })
      if (isProblem(dropped)) return refused(dropped, { body, lang: app.lang, form: 'factor' })
      return redirect('/tai-khoan?da=tat-hai-buoc', withSession(app, dropped.token))
    }
  }
}

async function saveDisplay(app: AppContext, accountId: string, body: FormData) {
  const chosen = readPreferences(body)
  await setPreferences(app.db.kysely, accountId, { lang: chosen.lang, settings: { theme: chosen.theme } })
  const headers = new Headers()
  for (const cookie of preferenceCookies(chosen, app.origin)) headers.append('set-cookie', cookie)
  return redirect('/tai-khoan?da=luu', { headers })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${orgText(loaderData?.lang ?? 'vi').accountTitle} – Khéo` },
]

export default function Account({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang, theme, sessions, hasFactor, done } = loaderData
  const text = orgText(lang)
  const field = fieldOf(actionData?.state, 'factor')
  const themes = [text.themeSystem, text.themeLight, text.themeDark]
  return (
    <>
      <PageHead title={text.accountTitle} acts={<SignOut label={text.signOut} />} />
      <Done words={done} />
      <Section id="thong-tin" head={text.accountProfile}>
        <Profile {...loaderData} />
      </Section>
      <Section id="dien-thoai" head={text.accountPhone} hideHead>
        <PostForm failed={text.accountSaveFailed} state={actionData?.state} form="phone">
          <TextField
            {...fieldOf(actionData?.state, 'phone')('phone', loaderData.phone)}
            label={text.accountPhone}
            hint={text.accountPhoneHint}
            type="tel"
            autoComplete="tel"
            optional
            short
          />
          <FormActs>
            <Button>{text.accountPhoneSave}</Button>
          </FormActs>
        </PostForm>
      </Section>
      <Section
        id="hai-buoc"
        head={text.accountFactor}
        note={hasFactor || loaderData.passkeys > 0 ? text.factorOn : text.factorOff}
      >
        {hasFactor ? (
          <PostForm failed={text.accountSaveFailed} state={actionData?.state} form="factor">
            <TextField {...field('code')} value="" label={text.code} inputMode="numeric" autoComplete="one-time-code" short />
            <Button>{text.factorDrop}</Button>
          </PostForm>
        ) : null}
        <p className="form-acts">
          {hasFactor ? null : (
            <ButtonLink href="/xac-thuc-hai-buoc?toi=/tai-khoan%3Fda%3Dhai-buoc">{text.factorBegin}</ButtonLink>
          )}
          <ButtonLink href="/khoa-bao-mat">{text.passkeysOwn(loaderData.passkeys)}</ButtonLink>
        </p>
      </Section>
      <Section id="hien-thi" head={text.accountDisplay}>
        <PostForm failed={text.accountSaveFailed} form="display">
          <ChoiceGroup
            name="lang"
            label={text.accountLanguage}
            values={[lang]}
            options={[
              { value: 'vi', label: 'Tiếng Việt' },
              { value: 'en', label: 'English' },
            ]}
          />
          <ChoiceGroup
            name="theme"
            label={text.accountTheme}
            values={[theme]}
            options={['system', 'light', 'dark'].map((value, i) => ({ value, label: themes[i] ?? value }))}
          />
          <FormActs>
            <Button>{text.accountSave}</Button>
          </FormActs>
        </PostForm>
        <p className="section-note">{text.accountKeys}</p>
      </Section>
      <Section id="phien" head={text.sessions}>
        <SessionTable sessions={sessions} lang={lang} />
      </Section>
    </>
  )
}

function SignOut({ label }: { label: string }) {
  return (
    <PostForm failed="" action="/dang-xuat">
      <Button>{label}</Button>
    </PostForm>
  )
}

type ProfileProps = Pick<Awaited<ReturnType<typeof loader>>, 'lang' | 'name' | 'accountName' | 'posts' | 'acting'>

function Profile({ lang, name, accountName, posts, acting }: ProfileProps) {
  const text = orgText(lang)
  const facts = [
    { term: text.accountPerson, value: name },
    { term: text.accountName, value: accountName },
    { term: text.accountPosts, value: posts.join(' · ') },
    ...(acting ? [{ term: text.accountActing, value: <Acting acting={acting} lang={lang} /> }] : []),
  ]
  return (
    <>
      <DefinitionList facts={facts} />
      <p className="form-acts">
        <ButtonLink href="/doi-vai">{text.accountSwitch}</ButtonLink>
        <ButtonLink href="/uy-quyen">{text.accountDelegate}</ButtonLink>
        <ButtonLink href="/doi-mat-khau">{text.accountPassword}</ButtonLink>
        <ButtonLink href="/tai-khoan/khoa-api">{text.tokens}</ButtonLink>
      </p>
    </>
  )
}

function Acting({ acting, lang }: { acting: ReturnType<typeof actingWords>; lang: 'vi' | 'en' }) {
  const { words, behalf } = acting
  const [before = '', after = ''] = orgText(lang)
    .accountOnBehalf(behalf?.name ?? '', '\u0001')
    .split('\u0001')
  return (
    <>
      {words}
      {behalf ? (
        <>
          {' ('}
          {before}
          <OfficeDate date={behalf.until} />
          {after})
        </>
      ) : null}
    </>
  )
}
