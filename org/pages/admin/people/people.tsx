import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { fieldProblem, isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  DataTable,
  EmptyState,
  FieldLine,
  FormActs,
  Link,
  PageHead,
  Pager,
  Section,
  SelectField,
  TextField,
  type Column,
  type PageProps,
} from '../../../../ui/index.ts'
import { createOfficial } from '../../../services/people.ts'
import { findPersons } from '../../../store/person.ts'
import { roles } from '../../../store/role.ts'
import { refused, textOf } from '../../form.ts'
import { fieldOf, PostForm } from '../../parts.tsx'
import { administer } from '../administer.ts'
import { MadeNotice } from './made-notice.tsx'
import { postIn } from './official-input.ts'
import { postChoices } from './post-choices.ts'
import { PostFields } from './post-fields.tsx'
import { adminMeta, adminText } from '../text.ts'

const PAGE = 50

export async function loader({ context, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const { today } = app.clock.now()
  const { searchParams } = new URL(request.url)
  const query = searchParams.get('ten') ?? ''
  const all = await roles(app.db.kysely)
  const role = all.find(each => each.id === searchParams.get('vai-tro'))
  const found = await findPersons(app.db.kysely, {
    query,
    role: role?.id,
    date: today,
    after: searchParams.get('sau') ?? undefined,
    limit: PAGE + 1,
  })
  const last = found.length > PAGE ? found[PAGE - 1] : undefined
  const people = found
    .slice(0, PAGE)
    .map(({ id, name, accountName, accountLocked, posts }) => ({ id, name, accountName, accountLocked, posts }))
  return {
    lang: app.lang,
    today,
    query,
    people,
    role: role?.id ?? '',
    roles: all.map(({ id, name }) => ({ value: id, label: name })),
    next: last?.sortKey ?? null,
    choices: await postChoices(app.db.kysely, today),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  const name = textOf(body, 'name')
  if (name === '') return refused(fieldProblem('org/name-needed', 'name'), { body, lang: app.lang })
  const post = await postIn(app.db.kysely, body, '')
  if (isProblem(post)) return refused(post, { body, lang: app.lang })
  const contact = {
    email: textOf(body, 'email') || null,
    phone: textOf(body, 'phone') || null,
    accountName: textOf(body, 'accountName'),
  }
  const line = {
    right: 'admin.people',
    act: 'person.create',
    subject: name,
    detail: { title: post.title, roles: post.roles, account: contact.accountName },
  }
  const made = await administer(app, line, tx =>
    createOfficial(tx, { ...post, ...contact, roles: post.roles ?? [], name, now: app.clock.now() }),
  )
  if (isProblem(made)) return refused(made, { body, lang: app.lang })
  return data({ state: null, done: name, secret: made.oneTimeSecret })
}

export const meta = adminMeta(text => text.people)

type Person = {
  id: string
  name: string
  accountName: string | null
  accountLocked: boolean
  posts: Array<{ title: string; body: string; unit: string | null }>
}

export default function People({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang, people, query, role, next } = loaderData
  const more = new URLSearchParams({ ten: query, ...(role ? { 'vai-tro': role } : {}), sau: next ?? '' })
  const text = adminText(lang)
  return (
    <>
      <PageHead
        title={text.people}
        note={text.peopleNote}
        crumbs={[{ label: text.admin, href: '/quan-tri' }, { label: text.people }]}
      />
      {actionData?.done ? <MadeNotice name={actionData.done} secret={actionData.secret} lang={lang} /> : null}
      <Section id="danh-sach" head={text.people} hideHead>
        <form method="get">
          <FieldLine>
            <TextField name="ten" label={text.personFind} value={query} type="search" />
            <SelectField
              name="vai-tro"
              label={text.role}
              value={role}
              optional
              options={role ? [{ value: '', label: text.allRoles }, ...loaderData.roles] : loaderData.roles}
            />
          </FieldLine>
          <FormActs>
            <Button>{text.find}</Button>
          </FormActs>
        </form>
        {people.length === 0 ? <EmptyState>{text.peopleNone}</EmptyState> : <PeopleTable people={people} lang={lang} />}
        <Pager href={next ? `/quan-tri/nguoi?${more.toString()}` : undefined} />
      </Section>
      <Section id="them" head={text.personNew} look="form">
        <NewPerson data={loaderData} state={actionData?.state} />
      </Section>
    </>
  )
}

function PeopleTable({ people, lang }: { people: readonly Person[]; lang: 'vi' | 'en' }) {
  const text = adminText(lang)
  const columns: Column<Person>[] = [
    {
      id: 'name',
      head: text.person,
      rowHead: true,
      cell: person => <Link href={`/quan-tri/nguoi/${person.id}`}>{person.name}</Link>,
    },
    {
      id: 'posts',
      head: text.posts,
      cell: person => person.posts.map(post => [post.title, post.unit, post.body].filter(Boolean).join(', ')).join(' · '),
    },
    {
      id: 'account',
      head: text.account,
      cell: person =>
        person.accountName ? `${person.accountName}${person.accountLocked ? ` (${text.accountLocked})` : ''}` : text.accountNone,
    },
  ]
  return <DataTable caption={text.people} hideCaption columns={columns} rows={people} rowKey={person => person.id} />
}

type NewProps = {
  data: Pick<Awaited<ReturnType<typeof loader>>, 'lang' | 'today' | 'choices'>
  state: Parameters<typeof fieldOf>[0]
}

function NewPerson({ data: { lang, today, choices }, state }: NewProps) {
  const text = adminText(lang)
  const field = fieldOf(state)
  return (
    <PostForm failed={text.failed} state={state}>
      <TextField {...field('name')} label={text.person} />
      <FieldLine>
        <TextField {...field('email')} label={text.email} type="email" optional />
        <TextField {...field('phone')} label={text.phone} type="tel" optional short />
      </FieldLine>
      <PostFields field={field} choices={choices} lang={lang} today={today} />
      <TextField {...field('accountName')} label={text.accountName} hint={text.accountNameHint} optional short />
      <FormActs>
        <Button look="primary">{text.personAct}</Button>
      </FormActs>
    </PostForm>
  )
}
