import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound, refused } from '../../../casework/asker.ts'
import { openFormHere } from '../../../casework/forms/form-open.ts'
import { matterView } from '../../../casework/matter/matter-view.ts'
import { Children } from '../../../casework/pages/parts/children.tsx'
import { DoneNotice } from '../../../casework/pages/parts/done-notice.tsx'
import { DuePart } from '../../../casework/pages/parts/due-part.tsx'
import { OwnMarks } from '../../../casework/pages/parts/own-marks.tsx'
import { Facts } from '../../../casework/pages/parts/facts.tsx'
import { FormPanel } from '../../../casework/pages/parts/forms/form-panel.tsx'
import { MatterActs } from '../../../casework/pages/parts/matter-acts.tsx'
import { timelineActs } from '../../../casework/pages/parts/history.tsx'
import { useWords as useCaseworkWords } from '../../../casework/pages/parts/words.ts'
import { perform } from '../../../casework/index.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { isId, newId } from '../../../kernel/ids.ts'
import { timeInVietnam } from '../../../kernel/clock.ts'
import { appContext } from '../../../platform/http/context.ts'
import {
  ButtonLink,
  Columns,
  DeadlineChip,
  EmptyState,
  Notice,
  PageHead,
  ProposalList,
  Section,
  StateMark,
  Timeline,
  type PageProps,
} from '../../../ui/index.ts'
import { documentView } from '../document/document-view.ts'
import { FileRows } from './files/file-rows.tsx'
import { GivenTasks } from './giving/given-tasks.tsx'
import { Notes, SentTo } from './notes.tsx'
import { PostForm } from './post-form.tsx'
import { LongPaper } from './files/long-paper.tsx'
import { ProposalPager } from './giving/proposal-pager.tsx'
import { pageOfTask, tasksQuery } from './giving/proposal-pages.ts'
import { ProposalCard } from './giving/proposal-card.tsx'
import { ScanNotice } from './intake/scan-notice.tsx'
import { useWords } from './use-words.ts'

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id } = params
  const shown = isId(id) ? await matterView(asker, id) : null
  const document =
    shown && id ? await documentView(asker, id, { shown, tasksPage: new URL(request.url).searchParams.get('viec') }) : null
  if (!shown || !document) throw notFound()
  const query = new URL(request.url).searchParams
  const opened = query.get('mo')
  const forecast = Number(query.get('vao-so'))
  const registered = forecast > 0 && document.number !== null && document.registeredAt
  return {
    shown,
    document,
    csrf: asker.app.csrf,
    key: newId(),
    form: await openFormHere(asker, shown.row.id, opened),
    done: query.get('xong'),
    registered: registered
      ? { number: document.number ?? 0, at: timeInVietnam(new Date(document.registeredAt ?? 0)), forecast }
      : null,
  }
}

/** Marks of proposed tasks after registering. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id } = params
  const body = await request.formData()
  const pressed = /^(\d{1,4}):(open|marked|dropped)$/u.exec(String(body.get('mark') ?? ''))
  if (!isId(id) || !pressed) throw notFound()
  const [, n = '', state = 'open'] = pressed
  const act = {
    matterId: id,
    act: 'danh-dau-viec',
    input: { marks: { [n]: { state, reason: null, matter: null } } },
    key: `${String(body.get('key') ?? newId())}:${n}:${state}`,
  }
  const done = await inTransaction(asker.app.db, tx => perform(tx, asker.world, asker.viewer, act))
  if (isProblem(done)) throw done.status === 404 ? notFound() : refused(done)
  const query = tasksQuery(pageOfTask(Number(n)))
  throw redirect(`/van-ban/${id}${query ? `?${query}` : ''}#viec-${n}`)
}

export const meta = ({ loaderData }: { loaderData?: { shown: { row: { title: string } } } }) => [
  { title: `${loaderData?.shown.row.title ?? ''} – Khéo` },
]

type Data = PageProps<typeof loader>['loaderData']

/** A registered document: its text beside what was done with it. */
export default function DocumentPage({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { shown, document, form, csrf } = loaderData
  const here = `/van-ban/${shown.row.id}`
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.incoming, href: '/van-ban' },
          { label: document.number === null ? shown.row.code : words.doubleThat(document.number) },
        ]}
        title={shown.row.title}
        facts={<HeadFacts data={loaderData} />}
        acts={<MatterActs shown={shown} csrf={csrf} keyOfForm={loaderData.key} here={here} form={form} />}
      />
      <DoneNotice done={loaderData.done} />
      {loaderData.registered ? (
        <Notice kind="done" live>
          {words.registeredDone(loaderData.registered)}
        </Notice>
      ) : null}
      {document.senderSaid.map(line => (
        <Notice kind="warning" key={line}>
          {line}
        </Notice>
      ))}
      {document.returns.map(line => (
        <Notice kind="warning" key={line.at}>
          {words.returnedBecause(line)}
        </Notice>
      ))}
      <Columns side={<Side data={loaderData} />}>
        {form ? <FormPanel form={form} matterId={shown.row.id} csrf={csrf} goTo={here} close={here} accept="" /> : null}
        <Section id="but-phe" head={words.notesPart}>
          {document.notes.length === 0 ? <EmptyState>{words.noNotes}</EmptyState> : <Notes notes={document.notes} />}
        </Section>
        <Tasks data={loaderData} />
        {shown.due ? <DuePart due={shown.due} /> : null}
        <Children rows={shown.children} />
        <Section id="noi-dung" head={words.documentPart}>
          {document.filesUpdated ? <Notice kind="info">{words.filesUpdated(document.filesUpdated)}</Notice> : null}
          {document.scan ? <ScanNotice scan={document.scan} /> : null}
          <Original document={document} base={here} />
        </Section>
      </Columns>
    </>
  )
}

function HeadFacts({ data: { shown, document } }: { data: Data }) {
  const words = useWords()
  return (
    <>
      {document.number === null ? null : <span>{words.doubleThat(document.number)}</span>}
      {shown.row.deadline.state === 'none' ? null : (
        <DeadlineChip deadline={shown.row.deadline} inFull href={shown.due ? '#cach-tinh' : undefined} />
      )}
      <StateMark kind={shown.row.state.kind}>{shown.row.state.words}</StateMark>
      {shown.open ? <span>{words.heldBy(shown.row.holder)}</span> : null}
      {shown.row.urgent ? <span>{shown.row.urgent}</span> : null}
    </>
  )
}

/** Its text, or what stands instead of one: an entry of old times has no file, a picture no text. */
function Original({ document, base }: { document: Data['document']; base: string }) {
  const words = useWords()
  if (document.files.length === 0 && document.text === '') return <EmptyState>{words.noFiles}</EmptyState>
  const tools = <a href={`${base}/tep/0`}>{words.original}</a>
  if (document.text.trim() !== '')
    return <LongPaper text={document.text} spans={document.spans} tools={tools} whole={document.wholeText} />
  const reading = document.scan?.state === 'waiting' || document.scan?.state === 'reading'
  return <EmptyState act={tools}>{reading ? words.scanPaper : words.noTextInFile}</EmptyState>
}

function Tasks({ data }: { data: Data }) {
  const words = useWords()
  const { document } = data
  if (document.tasks.length === 0 && document.proposals.all === 0) return null
  return (
    <Section
      id="viec"
      head={words.tasksPart}
      note={document.proposals.all > 0 ? words.tasksNote : undefined}
      act={document.tasks.length > 0 ? <a href={`/theo-doi/van-ban/${data.shown.row.id}`}>{words.followTasks}</a> : undefined}
    >
      {document.tasks.length > 0 ? <GivenTasks rows={document.tasks} /> : null}
      <PostForm id="danh-dau" hidden={{ version: String(data.shown.version), key: data.key }} />
      <ProposalList>
        {document.proposals.shown.map(proposal => (
          <ProposalCard
            key={proposal.n}
            proposal={proposal}
            form={data.shown.offered.includes('danh-dau-viec') ? 'danh-dau' : undefined}
          />
        ))}
      </ProposalList>
      <ProposalPager page={document.proposals} />
    </Section>
  )
}

function Side({ data }: { data: Data }) {
  const words = useWords()
  const casework = useCaseworkWords()
  const { shown, document } = data
  const here = `/van-ban/${shown.row.id}`
  return (
    <>
      <Section id="dang-ky" head={words.registerFacts} hideHead>
        <Facts facts={shown.facts} />
        <div className="act-bar">
          <ButtonLink href={`${here}/phieu`}>{words.slip}</ButtonLink>
        </div>
      </Section>
      <OwnMarks matterId={shown.row.id} csrf={data.csrf} star={shown.star} snoozedUntil={shown.row.snoozedUntil} goTo={here} />
      {document.workFiles.length > 0 ? (
        <Section id="ho-so" head={words.inWorkFiles}>
          <ul>
            {document.workFiles.map(each => (
              <li key={each.id}>
                <a href={`/viec/${each.id}`}>{each.title}</a> <span className="quiet">{each.code}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {document.files.length > 0 ? (
        <Section id="tep" head={words.filesPart}>
          <FileRows files={document.files} base={here} />
        </Section>
      ) : null}
      <Section id="noi-nhan" head={words.sentPart}>
        {document.sent.length === 0 ? <EmptyState>{words.notSent}</EmptyState> : <SentTo sent={document.sent} />}
      </Section>
      <Section id="qua-trinh" head={casework.history}>
        <Timeline acts={timelineActs(shown.history, casework)} />
      </Section>
    </>
  )
}
