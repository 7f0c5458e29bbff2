import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isProblem } from '../../kernel/problem.ts'
import { appContext } from '../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  DataTable,
  EmptyState,
  Notice,
  PageHead,
  type Column,
  type PageHandle,
  type PageProps,
} from '../../ui/index.ts'
import { rolesToStepInto, stepInto } from '../services/sample-entry.ts'
import { orgText } from '../text.ts'
import { backTo, refused, textOf } from './form.ts'
import { fromOf, withSession } from './from.ts'
import { PostForm } from './parts.tsx'

export const handle: PageHandle = { frame: 'plain' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const roles = app.local ? await rolesToStepInto(app.db.kysely, app.clock.now().today) : []
  const to = backTo(new URL(request.url).searchParams.get('toi'))
  return { lang: app.lang, local: app.local, roles, to }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  const started = await stepInto(app.db, { accountId: textOf(body, 'account'), local: app.local }, fromOf(app, request))
  if (isProblem(started)) return refused(started, { body, lang: app.lang })
  return redirect(backTo(textOf(body, 'to')), withSession(app, started.token))
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${orgText(loaderData?.lang ?? 'vi').rolesTitle} – Khéo` },
]

type Role = { accountId: string; name: string; title: string; body: string; unit: string | null }

export default function StepInto({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang, local, roles, to } = loaderData
  const text = orgText(lang)
  const columns: Column<Role>[] = [
    { id: 'name', head: text.accountPerson, rowHead: true, cell: role => role.name },
    {
      id: 'title',
      head: text.delegationPost,
      cell: role => `${role.title}, ${[role.unit, role.body].filter(Boolean).join(', ')}`,
    },
    {
      id: 'act',
      head: text.acts,
      word: '',
      cell: role => (
        <PostForm failed="" formId={`vao-${role.accountId}`} hidden={{ account: role.accountId, to }}>
          <Button of={role.name}>{text.rolesAct}</Button>
        </PostForm>
      ),
    },
  ]
  return (
    <>
      <PageHead
        title={text.rolesTitle}
        note={local ? text.rolesNote : undefined}
        acts={<ButtonLink href="/dang-nhap">{text.signIn}</ButtonLink>}
      />
      {actionData?.state.problems.map(({ words }) => (
        <Notice kind="error" live key={words}>
          {words}
        </Notice>
      ))}
      {local ? null : <EmptyState>{text.rolesNotHere}</EmptyState>}
      {local && roles.length === 0 ? <EmptyState>{text.rolesEmpty}</EmptyState> : null}
      {roles.length > 0 ? (
        <DataTable caption={text.rolesTitle} hideCaption columns={columns} rows={roles} rowKey={role => role.accountId} />
      ) : null}
    </>
  )
}
