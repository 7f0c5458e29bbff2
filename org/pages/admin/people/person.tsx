import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isId } from '../../../../kernel/ids.ts'
import { isProblem, problem } from '../../../../kernel/problem.ts'
import { appContext, type AppContext } from '../../../../platform/http/context.ts'
import { Button, FieldLine, FormActs, PageHead, Section, TextField, type PageProps } from '../../../../ui/index.ts'
import { accountById } from '../../../store/account.ts'
import { passkeysOf } from '../../../store/passkey.ts'
import { personLine, type PersonLine } from '../../../store/person.ts'
import { rolesOfPost } from '../../../store/role.ts'
import { orgWiring } from '../../../wiring.ts'
import { refused, textOf } from '../../form.ts'
import { fieldOf, PostForm } from '../../parts.tsx'
import { AccountPart } from './account-part.tsx'
import { MadeNotice } from './made-notice.tsx'
import { PERSON_ACTS } from './person-acts.ts'
import { postChoices } from './post-choices.ts'
import { PostFields } from './post-fields.tsx'
import { PostsPart } from './posts-part.tsx'
import { adminMeta, adminText } from '../text.ts'

async function personHere(app: AppContext, id: string | undefined): Promise<PersonLine> {
  const person = id && isId(id) ? await personLine(app.db.kysely, id, app.clock.now().today) : null
  if (!person) throw data(problem('app/not-found'), { status: 404 })
  return person
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const db = app.db.kysely
  const person = await personHere(app, params['id'])
  const account = person.accountId ? await accountById(db, person.accountId) : null
  const posts = []
  for (const post of person.posts) posts.push({ ...post, roles: (await rolesOfPost(db, post.id)).map(role => role.code) })
  const { today } = app.clock.now()
  return {
    lang: app.lang,
    today,
    person: { name: person.name, email: person.email, phone: person.phone },
    account: account && {
      name: account.name,
      locked: account.locked,
      hasFactor: account.totpSecret !== null || (await passkeysOf(db, account.id)).length > 0,
      oidcSubject: account.oidcSubject,
    },
    hasOidc: orgWiring().oidc !== null,
    posts,
    choices: await postChoices(db, today),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  const form = textOf(body, 'form')
  const act = PERSON_ACTS[form]
  const person = await personHere(app, params['id'])
  if (!act) throw data(problem('app/not-found'), { status: 404 })
  const done = await act({ app, body, person })
  return isProblem(done)
    ? refused(done, { body, lang: app.lang, form })
    : data({ state: null, done: person.name, secret: done.secret })
}

export const meta = adminMeta(text => text.people)

export default function Person({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang, today, person, posts, account, choices, hasOidc } = loaderData
  const text = adminText(lang)
  const state = actionData?.state
  const field = fieldOf(state, 'facts')
  const crumbs = [
    { label: text.admin, href: '/quan-tri' },
    { label: text.people, href: '/quan-tri/nguoi' },
    { label: person.name },
  ]
  return (
    <>
      <PageHead title={person.name} crumbs={crumbs} />
      {actionData?.done ? <MadeNotice name={actionData.done} secret={actionData.secret} lang={lang} /> : null}
      <Section id="thong-tin" head={text.bodyNow}>
        <PostForm failed={text.failed} state={state} form="facts">
          <TextField {...field('name', person.name)} label={text.person} />
          <FieldLine>
            <TextField {...field('email', person.email ?? '')} label={text.email} type="email" optional />
            <TextField {...field('phone', person.phone ?? '')} label={text.phone} type="tel" optional short />
          </FieldLine>
          <FormActs>
            <Button>{text.personSave}</Button>
          </FormActs>
        </PostForm>
      </Section>
      <PostsPart posts={posts} roles={choices.roles} state={state} lang={lang} />
      <Section id="vi-tri-moi" head={text.postNew} look="form">
        <PostForm failed={text.failed} state={state} form="post">
          <PostFields field={fieldOf(state, 'post')} choices={choices} lang={lang} today={today} />
          <FormActs>
            <Button>{text.postAct}</Button>
          </FormActs>
        </PostForm>
      </Section>
      <AccountPart account={account} hasOidc={hasOidc} state={state} lang={lang} />
    </>
  )
}
