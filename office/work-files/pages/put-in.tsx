import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound, type Asker } from '../../../casework/asker.ts'
import { readMatter } from '../../../casework/index.ts'
import { isId, newId } from '../../../kernel/ids.ts'
import { pageOf } from '../../../casework/matter/own-page.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { formAgain } from '../../../org/pages/form-again.ts'
import { textOf } from '../../../org/pages/form.ts'
import { PostForm } from '../../../org/pages/parts.tsx'
import { appContext } from '../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  DataTable,
  EmptyState,
  FormActs,
  PageHead,
  Section,
  TextField,
  type PageHandle,
  type PageProps,
} from '../../../ui/index.ts'
import { formFaults } from '../form-faults.ts'
import { linkDocuments } from '../service.ts'
import { filesFor } from '../store.ts'
import { workFilesText } from '../text.ts'
import { useWords } from './words.ts'
import '../../../casework/pages/parts/list.css'
import './work-files.css'

export const handle: PageHandle = { frame: 'office' }
const SHOWN = 15

/** The document that is to be put into a file, and its own page. */
async function documentAsked({ app, viewer, world }: Asker, id: string | null) {
  const read = isId(id ?? undefined) ? await readMatter(app.db.kysely, world, viewer, id ?? '') : null
  if (!read || isProblem(read) || !DOCUMENTS.has(read.matter.process)) throw notFound()
  return { id: read.matter.id, title: read.matter.title, href: pageOf(viewer, read.matter) }
}

const DOCUMENTS: ReadonlySet<string> = new Set(['van-ban-den', 'van-ban-di'])

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const params = new URL(request.url).searchParams
  const document = await documentAsked(asker, params.get('van-ban'))
  const text = params.get('tim') ?? ''
  const files = await filesFor(asker.app.db.kysely, asker.viewer, { document: document.id, text, limit: SHOWN })
  return { lang: asker.lang, key: newId(), document, text, files }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { app, viewer, world, lang } = asker
  const document = await documentAsked(asker, new URL(request.url).searchParams.get('van-ban'))
  const body = await request.formData()
  const done = await linkDocuments(
    { db: app.db, world, viewer },
    { file: textOf(body, 'file'), key: textOf(body, 'key'), documents: [document.id] },
  )
  if (isProblem(done)) return formAgain(done, { body, problems: formFaults(done, lang) })
  throw redirect(`${document.href}?xong=${encodeURIComponent(`${workFilesText(lang).putIn}|${done.code}`)}`)
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${workFilesText(loaderData?.lang ?? 'vi').putIn} – Khéo` },
]

type Data = PageProps<typeof loader>['loaderData']

/** Into which of my files does this document go? */
export default function PutInPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { document, text, files, key } = loaderData
  return (
    <>
      <PageHead
        crumbs={[{ label: words.files, href: '/ho-so' }, { label: words.putIn }]}
        title={words.putIn}
        note={document.title}
        acts={<ButtonLink href={document.href}>{words.backToDocument}</ButtonLink>}
      />
      <Section id="tim-ho-so" head={words.find} hideHead>
        <form method="get" action="/ho-so/vao" className="list-find">
          <input type="hidden" name="van-ban" value={document.id} />
          <TextField name="tim" type="search" label={words.find} value={text} />
          <Button>{words.search}</Button>
        </form>
      </Section>
      <Section id="chon" head={words.myOpenFiles} note={words.putInNote}>
        {files.length === 0 ? (
          <EmptyState act={<a href="/ho-so/moi">{words.newFile}</a>}>
            {text === '' ? words.noOpenFile : words.noneFound(text)}
          </EmptyState>
        ) : (
          <PostForm failed={words.notDone} state={actionData?.state} hidden={{ key }}>
            <Choice files={files} />
            <FormActs>
              <ButtonLink href="/ho-so/moi">{words.newFile}</ButtonLink>
            </FormActs>
          </PostForm>
        )}
      </Section>
    </>
  )
}

function Choice({ files }: { files: Data['files'] }) {
  const words = useWords()
  return (
    <DataTable
      caption={words.myOpenFiles}
      hideCaption
      rows={files}
      rowKey={row => row.id}
      columns={[
        {
          id: 'file',
          head: words.file,
          rowHead: true,
          wide: true,
          cell: row => (
            <span>
              <a href={`/viec/${row.id}`}>{row.title}</a> <span className="quiet">{row.code}</span>
            </span>
          ),
        },
        {
          id: 'choose',
          head: '',
          cell: row =>
            row.holds ? (
              <span className="quiet">{words.alreadyIn}</span>
            ) : (
              <Button name="file" value={row.id} of={row.title}>
                {words.putIn}
              </Button>
            ),
        },
      ]}
    />
  )
}
