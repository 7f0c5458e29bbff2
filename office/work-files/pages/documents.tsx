import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { formatDate } from '@kheo/viet-text'
import { askerOf, notFound } from '../../../casework/asker.ts'
import { readMatter } from '../../../casework/index.ts'
import { newId } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { PostForm } from '../../../org/pages/parts.tsx'
import { textOf, type FormState } from '../../../org/pages/form.ts'
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
  type Column,
  type PageHandle,
  type PageProps,
} from '../../../ui/index.ts'
import { formAgain } from '../../../org/pages/form-again.ts'
import { formFaults } from '../form-faults.ts'
import { linkDocuments, unlinkDocument } from '../service.ts'
import { documentsIn, documentsLike, type DocumentLine } from '../store.ts'
import { workFilesText } from '../text.ts'
import { workFileOf } from '../work-file.ts'
import { useWords } from './words.ts'
import '../../../casework/pages/parts/list.css'
import './work-files.css'

export const handle: PageHandle = { frame: 'office' }
const SHOWN = 15

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { app, viewer, world, lang } = await askerOf(context.get(appContext))
  const read = await readMatter(app.db.kysely, world, viewer, params['id'] ?? '')
  if (isProblem(read) || read.matter.process !== 'ho-so-cong-viec') throw notFound()
  const text = new URL(request.url).searchParams.get('tim') ?? ''
  const { documents } = workFileOf(read.matter)
  const mayChange = read.offers.some(offer => offer.act === 'gan-van-ban' && offer.refusal === null)
  const shown = (line: DocumentLine) => ({
    id: line.id,
    title: line.title,
    designation: line.designation ?? line.code,
    issuedOn: line.issuedOn ? formatDate(line.issuedOn) : '',
    agency: line.agency ?? '',
  })
  return {
    lang,
    id: read.matter.id,
    title: read.matter.title,
    text,
    key: newId(),
    mayChange,
    inFile: (await documentsIn(app.db.kysely, viewer, documents)).map(shown),
    found: mayChange ? (await documentsLike(app.db.kysely, viewer, { text, without: documents, limit: SHOWN })).map(shown) : [],
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { app, viewer, world, lang } = await askerOf(context.get(appContext))
  const body = await request.formData()
  const file = params['id'] ?? ''
  const parts = { db: app.db, world, viewer }
  const key = textOf(body, 'key')
  const unlink = textOf(body, 'unlink')
  const done =
    unlink === ''
      ? await linkDocuments(parts, { file, key, documents: body.getAll('document').map(String) })
      : await unlinkDocument(parts, { file, key, document: unlink })
  return isProblem(done) ? formAgain(done, { body, problems: formFaults(done, lang) }) : redirect(`/ho-so/${file}/van-ban`)
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${workFilesText(loaderData?.lang ?? 'vi').link} – Khéo` },
]

type Data = PageProps<typeof loader>['loaderData']
type Row = Data['found'][number]

/** Puts documents into a file, several at once, and takes them out again. */
export default function FileDocumentsPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { id, title, inFile, key, mayChange } = loaderData
  return (
    <>
      <PageHead
        crumbs={[{ label: words.files, href: '/ho-so' }, { label: title, href: `/viec/${id}` }, { label: words.link }]}
        title={mayChange ? words.link : words.inFile}
        note={mayChange ? words.linkNote : undefined}
        acts={<ButtonLink href={`/ho-so/${id}/muc-luc`}>{words.contentsLink}</ButtonLink>}
      />
      <Section id="trong-ho-so" head={words.inFile}>
        {inFile.length === 0 ? (
          <EmptyState>{words.inFileNone}</EmptyState>
        ) : (
          <DataTable
            caption={words.inFile}
            hideCaption
            rows={inFile}
            rowKey={row => row.id}
            columns={[
              ...columnsOf(words),
              ...(mayChange ? [{ id: 'act', head: '', cell: (row: Row) => <Unlink row={row} keyOf={key} /> }] : []),
            ]}
          />
        )}
      </Section>
      {mayChange ? <Choose data={loaderData} again={actionData?.state} /> : null}
    </>
  )
}

/** Documents to be put in: found by their words, chosen several at once. */
function Choose({ data: { id, text, found, key }, again }: { data: Data; again: FormState | undefined }) {
  const words = useWords()
  return (
    <>
      <Section id="tim-van-ban" head={words.findDocument} hideHead>
        <form method="get" action={`/ho-so/${id}/van-ban`} className="list-find">
          <TextField name="tim" type="search" label={words.findDocument} value={text} />
          <Button>{words.search}</Button>
        </form>
      </Section>
      <Section id="chon" head={text === '' ? words.newestDocuments : words.foundDocuments} note={words.firstShown(found.length)}>
        {found.length === 0 ? (
          <EmptyState>{words.nothingFound}</EmptyState>
        ) : (
          <PostForm failed={words.notDone} state={again} hidden={{ key }}>
            <DataTable
              caption={words.link}
              hideCaption
              rows={found}
              rowKey={row => row.id}
              columns={[
                {
                  id: 'choose',
                  head: words.choose,
                  word: '',
                  cell: row => (
                    <input type="checkbox" name="document" value={row.id} aria-label={`${words.choose} ${row.designation}`} />
                  ),
                },
                ...columnsOf(words),
              ]}
            />
            <FormActs>
              <Button look="primary">{words.linkChosen}</Button>
            </FormActs>
          </PostForm>
        )}
      </Section>
    </>
  )
}

function columnsOf(words: ReturnType<typeof useWords>): Column<Row>[] {
  return [
    { id: 'designation', head: words.designation, rowHead: true, cell: row => <a href={`/viec/${row.id}`}>{row.designation}</a> },
    { id: 'issuedOn', head: words.issuedOn, word: '', cell: row => row.issuedOn },
    { id: 'title', head: words.abstract, word: '', wide: true, cell: row => row.title },
    { id: 'agency', head: words.author, word: '', soft: true, cell: row => row.agency },
  ]
}

function Unlink({ row, keyOf }: { row: Row; keyOf: string }) {
  const words = useWords()
  return (
    <PostForm failed={words.notDone} formId={`go-${row.id}`} hidden={{ key: keyOf, unlink: row.id }}>
      <Button look="text" of={row.designation}>
        {words.unlink}
      </Button>
    </PostForm>
  )
}
