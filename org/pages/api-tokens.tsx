import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isProblem } from '../../kernel/problem.ts'
import { isId } from '../../kernel/ids.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { appContext } from '../../platform/http/context.ts'
import {
  Button,
  ChoiceGroup,
  DataTable,
  EmptyState,
  FormActs,
  Notice,
  OfficeTime,
  PageHead,
  Section,
  TextField,
  type Column,
  type PageProps,
} from '../../ui/index.ts'
import { createApiToken, revokeApiToken } from '../services/api-tokens.ts'
import { apiTokens } from '../store/api-token.ts'
import { orgText } from '../text.ts'
import { orgWiring } from '../wiring.ts'
import { listOf, refused, textOf } from './form.ts'
import { fieldOf, PostForm } from './parts.tsx'
import { viewerHere } from './viewer-here.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const viewer = viewerHere(app)
  const tokens = await apiTokens(app.db.kysely, viewer.accountId, app.clock.now().instant)
  const post = [viewer.post.title, viewer.post.unitName, viewer.post.bodyName].filter(Boolean).join(', ')
  const rows = tokens.map(each => ({
    ...each,
    createdAt: each.createdAt.toISOString(),
    expiresAt: each.expiresAt.toISOString(),
    lastUsedAt: each.lastUsedAt?.toISOString() ?? null,
  }))
  const words = (scope: string): string => orgWiring().scopeWords?.(scope, app.lang) ?? scope
  const scopes = (await scopesKnown()).map(value => ({ value, label: `${words(value)} (${value})` }))
  return { lang: app.lang, post, scopes, rows }
}

const scopesKnown = async (): Promise<readonly string[]> => (await orgWiring().scopes?.()) ?? ['org:read', 'me:read']

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const by = viewerHere(app)
  const body = await request.formData()
  const now = app.clock.now()
  const id = textOf(body, 'token')
  if (textOf(body, 'form') === 'revoke' && isId(id)) {
    const done = await inTransaction(app.db, tx => revokeApiToken(tx, { id, by, now }))
    return isProblem(done) ? refused(done, { body, lang: app.lang, form: 'revoke' }) : redirect('/tai-khoan/khoa-api')
  }
  const known = await scopesKnown()
  const given = { by, name: textOf(body, 'tokenName'), scopes: listOf(body, 'scopes'), days: Number(textOf(body, 'days')), now }
  const made = await inTransaction(app.db, tx => createApiToken(tx, given, known))
  return isProblem(made)
    ? refused(made, { body, lang: app.lang })
    : data({ state: null, done: given.name, secret: made.token, preview: null })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${orgText(loaderData?.lang ?? 'vi').tokens} – Khéo` },
]

type Row = Awaited<ReturnType<typeof loader>>['rows'][number]

export default function ApiTokens({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang, post, scopes, rows } = loaderData
  const text = orgText(lang)
  const field = fieldOf(actionData?.state)
  return (
    <>
      <PageHead
        title={text.tokens}
        note={text.tokensNote}
        crumbs={[{ label: text.accountTitle, href: '/tai-khoan' }, { label: text.tokens }]}
      />
      {actionData?.secret ? (
        <Notice kind="done" live>
          <p className="code">{actionData.secret}</p>
          <p>{text.tokenOnce}</p>
        </Notice>
      ) : null}
      <Section id="khoa" head={text.tokens} hideHead>
        {rows.length === 0 ? <EmptyState>{text.tokenNone}</EmptyState> : <TokenTable rows={rows} lang={lang} />}
      </Section>
      <Section id="moi" head={text.tokenNew} look="form">
        <PostForm failed={text.accountSaveFailed} state={actionData?.state}>
          <p>
            {text.delegationPost}: {post}
          </p>
          <TextField {...field('tokenName')} label={text.tokenName} hint={text.tokenNameHint} />
          <TextField {...field('days', '90')} label={text.tokenDays} inputMode="numeric" short />
          <ChoiceGroup
            {...field('scopes')}
            values={field('scopes').value?.split('\n') ?? []}
            kind="checkbox"
            label={text.tokenScopes}
            options={scopes}
          />
          <FormActs>
            <Button look="primary">{text.tokenAct}</Button>
          </FormActs>
        </PostForm>
      </Section>
    </>
  )
}

function TokenTable({ rows, lang }: { rows: readonly Row[]; lang: 'vi' | 'en' }) {
  const text = orgText(lang)
  const columns: Column<Row>[] = [
    { id: 'name', head: text.tokenName, rowHead: true, cell: row => row.name },
    { id: 'post', head: text.delegationPost, cell: row => row.post },
    { id: 'scopes', head: text.tokenScopes, cell: row => row.scopes.join(', ') },
    {
      id: 'used',
      head: text.sessionUsed,
      cell: row => (row.lastUsedAt ? <OfficeTime instant={row.lastUsedAt} /> : text.tokenUnused),
    },
    { id: 'ends', head: text.sessionEnds, cell: row => <OfficeTime instant={row.expiresAt} full /> },
    {
      id: 'act',
      head: text.acts,
      word: '',
      cell: row => (
        <PostForm failed="" form="revoke" formId={`thu-${row.id}`} hidden={{ token: row.id }}>
          <Button look="danger" of={row.name}>
            {text.delegationRevoke}
          </Button>
        </PostForm>
      ),
    },
  ]
  return <DataTable caption={text.tokens} hideCaption columns={columns} rows={rows} rowKey={row => row.id} />
}
