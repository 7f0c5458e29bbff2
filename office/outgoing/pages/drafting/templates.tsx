import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../../casework/asker.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  DataTable,
  EmptyState,
  ErrorSummary,
  HiddenFields,
  PageHead,
  Section,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { faultsOf, postedIn } from '../../drafting/form-input.ts'
import { dropTemplate, templateRows, templateScopes } from '../../templates/keep-templates.ts'
import { templatesPath } from './template-path.ts'
import { pageText } from '../text.ts'
import { useWords } from '../use-words.ts'
import '../outgoing.css'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const scopes = await templateScopes(asker, { all: pageText(asker.lang).templateAll })
  return {
    lang: asker.lang,
    csrf: asker.app.csrf,
    path: templatesPath(request.url),
    mayKeep: scopes.keeps.length > 0,
    mayDraft: asker.viewer.rights.has('outgoing.draft'),
    rows: await templateRows(asker, scopes),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const asker = await askerOf(app)
  const posted = postedIn(await request.formData())
  const scopes = await templateScopes(asker, { all: pageText(asker.lang).templateAll })
  const refusal = await dropTemplate(asker, scopes, posted.one('id'), app.address)
  if (refusal) return data({ faults: faultsOf(refusal, asker.lang) }, { status: refusal.status })
  throw redirect(templatesPath(request.url))
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${pageText(loaderData?.lang ?? 'vi').templates} – Khéo` },
]

type Data = PageProps<typeof loader>['loaderData']

/** With what does a draft of each type begin, who keeps it right, until when? */
export default function TemplatesPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { rows, path, mayKeep } = loaderData
  const groups = [...Map.groupBy(rows, row => row.type)].map(([type, own]) => ({ id: type, head: type, rows: own }))
  const common = path.startsWith('/quan-tri')
  return (
    <>
      <PageHead
        crumbs={
          common
            ? [{ label: words.administration, href: '/quan-tri' }, { label: words.commonTemplates }]
            : [{ label: words.outgoing, href: '/van-ban/di' }, { label: words.templates }]
        }
        title={common ? words.commonTemplates : words.templates}
        note={words.templatesNote}
        acts={
          mayKeep ? (
            <ButtonLink href={`${path}/moi`} look="primary">
              {words.newTemplate}
            </ButtonLink>
          ) : undefined
        }
      />
      <Section id="mau" head={words.templates} hideHead>
        {actionData ? (
          <ErrorSummary
            head={words.notDone}
            problems={actionData.faults.map(fault => ({ fieldId: 'mau', words: fault.words }))}
          />
        ) : null}
        {rows.length === 0 ? (
          <EmptyState>{words.noTemplates}</EmptyState>
        ) : (
          <DataTable
            caption={words.templates}
            hideCaption
            groups={groups}
            rowKey={row => row.id}
            columns={[
              {
                id: 'name',
                head: words.templateName,
                rowHead: true,
                wide: true,
                cell: row => (row.expired ? <s>{row.name}</s> : row.name),
              },
              { id: 'scope', head: words.templateScope, cell: row => row.body ?? words.templateAll },
              { id: 'owner', head: words.templateOwner, cell: row => row.owner },
              {
                id: 'until',
                head: words.templateUntil,
                cell: row => (row.expired ? words.templateExpired(row.until) : row.until),
              },
              { id: 'used', head: words.templateUsed, number: true, cell: row => row.used },
              { id: 'acts', head: words.change, word: '', cell: row => <Acts row={row} data={loaderData} /> },
            ]}
          />
        )}
      </Section>
    </>
  )
}

function Acts({ row, data: { csrf, path, mayDraft } }: { row: Data['rows'][number]; data: Data }) {
  const words = useWords()
  return (
    <form method="post" className="outgoing-row-acts">
      <HiddenFields values={{ csrf, id: row.id }} />
      {mayDraft && !row.expired ? (
        <a className="button-text" href={`/van-ban/di/moi?mau=${row.id}`}>
          {words.templateBegin}
          <span className="only-read-aloud">: {row.name}</span>
        </a>
      ) : null}
      {row.keeps ? (
        <>
          {' '}
          <a className="button-text" href={`${path}/${row.id}`}>
            {words.changeTemplate}
            <span className="only-read-aloud">: {row.name}</span>
          </a>{' '}
          <Button look="text" of={row.name}>
            {words.templateEnd}
          </Button>
        </>
      ) : null}
    </form>
  )
}
