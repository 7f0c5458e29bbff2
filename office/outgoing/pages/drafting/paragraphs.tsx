import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { formatDate } from '@kheo/viet-text'
import { askerOf } from '../../../../casework/asker.ts'
import { isId } from '../../../../kernel/ids.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { inTransaction } from '../../../../platform/database/transaction.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  DataTable,
  DateField,
  EmptyState,
  ErrorSummary,
  FormActs,
  HiddenFields,
  PageHead,
  Section,
  TextArea,
  TextField,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { faultsOf, postedIn } from '../../drafting/form-input.ts'
import { endParagraph, paragraphsOf, saveParagraph } from '../../templates/paragraph-store.ts'
import { pageText } from '../text.ts'
import { useWords } from '../use-words.ts'
import '../outgoing.css'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { app, viewer, today, lang } = await askerOf(context.get(appContext))
  const paragraphs = await paragraphsOf(app.db.kysely, viewer.post.bodyId, today)
  const changed = new URL(request.url).searchParams.get('sua')
  const edited = paragraphs.find(each => each.id === changed) ?? null
  return {
    lang,
    csrf: app.csrf,
    mayKeep: viewer.rights.has('outgoing.paragraphs'),
    edited: edited
      ? {
          id: edited.id,
          topic: edited.topic,
          text: edited.text,
          validUntil: edited.validUntil ? formatDate(edited.validUntil) : '',
        }
      : null,
    rows: paragraphs.map(({ lastUsedAt: _last, validUntil, ...each }) => ({
      ...each,
      until: validUntil ? formatDate(validUntil) : '',
    })),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { app, viewer, world, today, lang } = await askerOf(context.get(appContext))
  const posted = postedIn(await request.formData())
  const at = world.clock.now().instant
  const id = posted.one('id')
  const done = await inTransaction(app.db, async tx => {
    if (posted.one('y') === 'thoi') return endParagraph(tx, { bodyId: viewer.post.bodyId, id, at })
    const validUntil = posted.date('validUntil')
    return saveParagraph(
      tx,
      {
        bodyId: viewer.post.bodyId,
        topic: posted.one('topic'),
        text: posted.one('text'),
        ownerPost: viewer.post.id,
        validUntil: validUntil === '' ? null : validUntil,
        replaces: isId(id) ? id : null,
      },
      { by: viewer.accountId, at, today },
    )
  })
  if (!isProblem(done)) throw redirect('/van-ban/di/doan-mau')
  const typed = { id, topic: posted.one('topic'), text: posted.one('text'), validUntil: posted.one('validUntil') }
  return data({ faults: faultsOf(done, lang), typed }, { status: done.status })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${pageText(loaderData?.lang ?? 'vi').paragraphs} – Khéo` },
]

type Data = PageProps<typeof loader>['loaderData']

/** Which paragraphs does the office keep, whose are they, do they still hold? */
export default function ParagraphsPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { rows, mayKeep } = loaderData
  const groups = [...Map.groupBy(rows, row => row.topic)].map(([topic, own]) => ({ id: topic, head: topic, rows: own }))
  return (
    <>
      <PageHead
        crumbs={[{ label: words.outgoing, href: '/van-ban/di' }, { label: words.paragraphs }]}
        title={words.paragraphs}
        note={words.paragraphsNote}
      />
      <Section id="doan" head={words.paragraphs} hideHead>
        {rows.length === 0 ? (
          <EmptyState>{words.noParagraphs}</EmptyState>
        ) : (
          <DataTable
            caption={words.paragraphs}
            hideCaption
            groups={groups}
            rowKey={row => row.id}
            columns={[
              {
                id: 'text',
                head: words.paragraphText,
                rowHead: true,
                wide: true,
                cell: row => (row.expired ? <s>{row.text}</s> : row.text),
              },
              { id: 'owner', head: words.paragraphOwner, cell: row => row.owner },
              {
                id: 'until',
                head: words.paragraphUntil,
                cell: row => (row.expired ? words.paragraphExpired(row.until) : row.until),
              },
              { id: 'used', head: words.paragraphUsed, number: true, cell: row => row.used },
              {
                id: 'change',
                head: words.change,
                word: '',
                cell: row => (mayKeep ? <Change row={row} csrf={loaderData.csrf} /> : null),
              },
            ]}
          />
        )}
      </Section>
      {mayKeep ? <Keep data={loaderData} again={actionData ?? null} /> : null}
    </>
  )
}

function Change({ row, csrf }: { row: Data['rows'][number]; csrf: string }) {
  const words = useWords()
  return (
    <form method="post" className="outgoing-row-acts">
      <HiddenFields values={{ csrf, id: row.id, y: 'thoi' }} />
      <a className="button-text" href={`/van-ban/di/doan-mau?sua=${row.id}#giu`}>
        {words.changeParagraph}
      </a>
      <Button look="text" of={row.text.slice(0, 40)}>
        {words.endKey}
      </Button>
    </form>
  )
}

type Again = { readonly faults: ReadonlyArray<{ field: string; words: string }>; readonly typed: NonNullable<Data['edited']> }

function Keep({ data: { edited, csrf }, again }: { data: Data; again: Again | null }) {
  const words = useWords()
  const typed = again?.typed ?? edited
  const at = (field: string) => again?.faults.find(fault => fault.field === field)?.words
  return (
    <Section
      id="giu"
      head={typed?.id ? words.changeParagraph : words.newParagraph}
      note={typed?.id ? words.changeParagraphNote : undefined}
      look="form"
    >
      <form method="post" action="/van-ban/di/doan-mau">
        <HiddenFields values={{ csrf, id: typed?.id ?? '', y: 'luu' }} />
        {again ? (
          <ErrorSummary
            head={words.notDone}
            problems={again.faults.map(fault => ({ fieldId: fault.field || 'text', words: fault.words }))}
          />
        ) : null}
        <TextField name="topic" label={words.topic} value={typed?.topic ?? ''} error={at('topic')} />
        <TextArea name="text" label={words.paragraphText} rows={5} value={typed?.text ?? ''} error={at('text')} />
        <DateField
          name="validUntil"
          label={words.paragraphUntil}
          value={typed?.validUntil ?? ''}
          error={at('validUntil')}
          optional
        />
        <FormActs>
          <Button>{words.keepParagraph}</Button>
        </FormActs>
      </form>
    </Section>
  )
}
