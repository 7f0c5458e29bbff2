import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isId } from '../../../../kernel/ids.ts'
import { isProblem, problem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { inTransaction } from '../../../../platform/database/transaction.ts'
import { putAsideIntakes, takeBackIntake, waitingIntakes } from '../../../../records/index.ts'
import {
  Button,
  DataTable,
  EmptyState,
  FileField,
  FormActs,
  Notice,
  PageHead,
  Section,
  TextArea,
  type Column,
  type PageProps,
} from '../../../../ui/index.ts'
import { askerOf } from '../../asker.ts'
import { whenWords } from '../../../../casework/clocks/when-words.ts'
import { faultsOf, wordsOf } from '../../problem-words.ts'
import { scansWaitedFor } from '../../scan/store.ts'
import { takeIn, type GivenFile } from '../../intake/take-in.ts'
import { documentsText } from '../../text.ts'
import { faultAt, PostForm } from '../post-form.tsx'
import { useWords } from '../use-words.ts'

/** What was put aside is shown so long. */
const ASIDE_DAYS = 30

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { app, viewer, lang, world } = await askerOf(context.get(appContext))
  const rows = await waitingIntakes(app.db.kysely, viewer.post.bodyId)
  const since = new Date(world.clock.now().instant.getTime() - ASIDE_DAYS * 86_400_000)
  const aside = await putAsideIntakes(app.db.kysely, viewer.post.bodyId, { since, limit: 100 })
  const scanned = await scansWaitedFor(app.db.kysely, viewer.post.bodyId)
  return {
    lang,
    aside: aside.map(row => ({
      id: row.id,
      title: [row.answers['designation'], row.answers['abstract']].filter(Boolean).join(': ') || null,
      at: whenWords(row.at, lang),
      reason: row.reason,
      by: row.by,
      mayTakeBack: row.by !== null && row.source !== 'exchange',
    })),
    secret: new URL(request.url).searchParams.has('mat'),
    rows: rows.map(row => ({
      id: row.id,
      title: row.answers['abstract'] || scanned.get(row.id) || null,
      beingRead: scanned.has(row.id),
      designation: row.answers['designation'] || null,
      at: whenWords(row.createdAt, lang),
      openBy: row.openBy && row.openBy !== viewer.accountId ? row.openByName : null,
    })),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { app, viewer, world, lang } = await askerOf(context.get(appContext))
  const body = await request.formData()
  const back = body.get('lay-lai')
  if (typeof back === 'string') {
    const at = world.clock.now().instant
    const done = isId(back)
      ? await inTransaction(app.db, tx => takeBackIntake(tx, { bodyId: viewer.post.bodyId, id: back, at }))
      : problem('records/not-put-aside')
    if (done) return data({ faults: faultsOf(done, lang), pasted: '', earlier: [] }, { status: done.status })
    throw redirect(`/van-ban/tiep-nhan/${back}`)
  }
  const pasted = String(body.get('text') ?? '')
  const files = await givenFiles(body, pasted, documentsText(lang).pastedName)
  const taken = await takeIn({ db: app.db, files: app.files, jobs: app.jobs, world }, viewer, { files })
  if (isProblem(taken)) {
    const earlier = files.filter(file => file.name !== documentsText(lang).pastedName).map(file => file.name)
    return data({ faults: faultsOf(taken, lang), pasted, earlier }, { status: taken.status })
  }
  const refused = taken.refused.map(({ refusal }) => wordsOf(refusal, lang))
  throw redirect(`/van-ban/tiep-nhan/${taken.id}${refused.length > 0 ? `?bo-tep=${encodeURIComponent(refused.join(' '))}` : ''}`)
}

/** The chosen files, the first one first; pasted text is a file of its own. */
async function givenFiles(body: FormData, pasted: string, pastedName: string): Promise<GivenFile[]> {
  const chosen = body
    .getAll('files')
    .filter((value): value is File => value instanceof File && (value.size > 0 || value.name !== ''))
  const files = await Promise.all(
    chosen.map(async file => ({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) })),
  )
  return pasted.trim() === '' ? files : [{ name: pastedName, content: new TextEncoder().encode(pasted) }, ...files]
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${documentsText(loaderData?.lang ?? 'vi').takeIn} – Khéo` },
]

type Row = PageProps<typeof loader>['loaderData']['rows'][number]
type Aside = PageProps<typeof loader>['loaderData']['aside'][number]

/** Where documents come in: drop, choose or paste; below, those that wait. */
export default function IntakeList({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { rows } = loaderData
  const columns: Column<Row>[] = [
    {
      id: 'what',
      head: words.abstractColumn,
      rowHead: true,
      wide: true,
      cell: row => (
        <a href={`/van-ban/tiep-nhan/${row.id}`}>{[row.designation, row.title ?? words.noAbstract].filter(Boolean).join(': ')}</a>
      ),
    },
    { id: 'at', head: words.cameAt, cell: row => row.at },
    {
      id: 'by',
      head: words.openColumn,
      soft: true,
      cell: row =>
        [row.beingRead ? words.scanListed : '', row.openBy ? words.waitingOpenBy(row.openBy) : ''].filter(Boolean).join('; '),
    },
  ]
  return (
    <>
      <PageHead
        crumbs={[{ label: words.incoming, href: '/van-ban' }, { label: words.takeIn }]}
        title={words.takeIn}
        note={words.takeInNote}
      />
      {loaderData.secret ? (
        <Notice kind="error" live>
          {words.problems['documents/secret-refused']?.({}) ?? ''}
        </Notice>
      ) : null}
      <Section id="gui-tep" head={words.takeIn} hideHead look="form">
        <PostForm id="tep-den" files failed={words.notRead} faults={actionData?.faults}>
          <FileField
            name="files"
            label={words.file}
            limits={words.fileLimits}
            accept=".pdf,.docx,.doc,.txt,.tif,.tiff,.jpg,.jpeg,.png"
            multiple
            sends={words.reading}
            earlier={actionData?.earlier}
            earlierWords={words.fileEarlier}
            error={faultAt(actionData?.faults, 'files')}
          />
          <TextArea name="text" label={words.paste} hint={words.pasteHint} rows={5} value={actionData?.pasted} optional />
          <FormActs>
            <Button look="primary">{words.read}</Button>
          </FormActs>
        </PostForm>
      </Section>
      <Section id="cho-vao-so" head={words.waitingCount(rows.length)}>
        {rows.length === 0 ? (
          <EmptyState>{words.waitingNone}</EmptyState>
        ) : (
          <DataTable caption={words.waiting} hideCaption columns={columns} rows={rows} rowKey={row => row.id} />
        )}
      </Section>
      {loaderData.aside.length > 0 ? <PutAside rows={loaderData.aside} /> : null}
    </>
  )
}

/** What was put aside of late: why, by whom, and the way back. */
function PutAside({ rows }: { rows: readonly Aside[] }) {
  const words = useWords()
  const columns: Column<Aside>[] = [
    { id: 'what', head: words.abstractColumn, rowHead: true, wide: true, cell: row => row.title ?? words.noAbstract },
    { id: 'why', head: words.asideReason, wide: true, cell: row => row.reason },
    { id: 'by', head: words.asideBy, cell: row => row.by ?? words.asideSender },
    { id: 'at', head: words.asideAt, soft: true, cell: row => row.at },
    {
      id: 'back',
      head: words.asideBack,
      word: '',
      cell: row =>
        row.mayTakeBack ? (
          <PostForm id={`lay-lai-${row.id}`} hidden={{ 'lay-lai': row.id }}>
            <Button look="text">{words.asideBack}</Button>
          </PostForm>
        ) : null,
    },
  ]
  return (
    <Section id="da-bo" head={words.asideHead(ASIDE_DAYS)}>
      <DataTable caption={words.asideHead(ASIDE_DAYS)} hideCaption columns={columns} rows={rows} rowKey={row => row.id} />
    </Section>
  )
}
