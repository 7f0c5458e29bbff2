import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { newId } from '../../kernel/ids.ts'
import { appContext } from '../../platform/http/context.ts'
import {
  ChainCheck,
  Columns,
  DeadlineChip,
  FileList,
  Notice,
  PageHead,
  PrintHead,
  Section,
  StateMark,
  Timeline,
  type PageHandle,
  type PageProps,
} from '../../ui/index.ts'
import { askerOf, notFound, printedBy } from '../asker.ts'
import { chainView } from '../chain/chain-view.ts'
import { openFormHere } from '../forms/form-open.ts'
import { matterView } from '../matter/matter-view.ts'
import { postMatter } from '../forms/matter-post.ts'
import { summaryView } from '../matter/summary-view.ts'
import { ACCEPTED } from '../forms/upload-sniff.ts'
import { isUuid } from '../inbox/work-query.ts'
import { Children } from './parts/children.tsx'
import { DoneNotice, SnoozedNotice } from './parts/done-notice.tsx'
import { DuePart } from './parts/due-part.tsx'
import { Facts, Sentence } from './parts/facts.tsx'
import { sizeWords } from './parts/forms/field-control.tsx'
import { FormPanel } from './parts/forms/form-panel.tsx'
import { dayOf, timelineActs } from './parts/history.tsx'
import { MatterActs } from './parts/matter-acts.tsx'
import { MatterSummary } from './parts/matter-summary.tsx'
import { OwnMarks } from './parts/own-marks.tsx'
import { SnoozeForm } from './parts/snooze-form.tsx'
import { useWords } from './parts/words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id } = params
  if (!isUuid(id)) throw notFound()
  const shown = await matterView(asker, id)
  if (!shown) {
    const summary = await summaryView(asker, id)
    if (!summary) throw notFound()
    return { kind: 'summary' as const, summary }
  }
  const query = new URL(request.url).searchParams
  const opened = query.get('mo')
  const { app } = asker
  return {
    kind: 'whole' as const,
    shown,
    csrf: app.csrf,
    chain: await chainView(app.db.kysely, shown.row.id, asker.today),
    key: newId(),
    opened,
    form: await openFormHere(asker, shown.row.id, opened === 'hoan' ? null : opened),
    accept: ACCEPTED.join(','),
    done: query.get('xong'),
    snoozed: query.get('da-hoan') === shown.row.id ? shown.row.id : null,
    today: asker.today,
    printed: printedBy(asker),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  if (!isUuid(params['id'])) throw notFound()
  return postMatter(asker, params['id'], await request.formData())
}

type Head = { code: string; title: string }
export const meta = ({ loaderData }: { loaderData?: { shown?: { row: Head }; summary?: Head } }) => {
  const head = loaderData?.shown?.row ?? loaderData?.summary
  return [{ title: head ? `${head.code} ${head.title} – Khéo` : 'Khéo' }]
}

/** 02: where does this stand, and what may I do? Whose team may know no more is told the first alone. */
export default function MatterPage({ loaderData, actionData }: Props) {
  return loaderData.kind === 'summary' ? (
    <MatterSummary summary={loaderData.summary} />
  ) : (
    <WholeMatter loaderData={loaderData} actionData={actionData} />
  )
}

function WholeMatter({ loaderData, actionData }: Pick<Props, 'actionData'> & { loaderData: Data }) {
  const words = useWords()
  const { shown, csrf, opened, printed } = loaderData
  const { row } = shown
  const here = `/viec/${row.id}`
  const form = actionData?.form ?? loaderData.form
  const goTo = actionData?.goTo ?? here
  return (
    <>
      <PrintHead office={printed.office} title={row.code} printedBy={printed.by} at={printed.at} />
      <PageHead
        crumbs={crumbsOf(loaderData, words.inbox)}
        title={row.title}
        facts={<HeadFacts data={loaderData} />}
        acts={<MatterActs shown={shown} csrf={csrf} keyOfForm={loaderData.key} here={here} form={form} />}
        tabs={tabsOf(loaderData, words)}
      />
      {shown.readBy ? <Notice kind="info">{shown.readBy}</Notice> : null}
      <DoneNotice done={loaderData.done} />
      <SnoozedNotice matterId={loaderData.snoozed} csrf={csrf} goTo={here} />
      <Drafts data={loaderData} open={form?.view.act} />
      <Columns side={<Side data={loaderData} />}>
        {shown.quote || shown.page ? (
          <Section id="noi-dung-giao" head={words.quote} hideHead>
            <Sentence quote={shown.quote} page={shown.page} />
          </Section>
        ) : null}
        {opened === 'hoan' || actionData?.snooze ? (
          <SnoozeForm matterId={row.id} csrf={csrf} goTo={goTo} close={here} error={actionData?.snooze ?? undefined} />
        ) : null}
        {form ? (
          <FormPanel
            key={form.view.act}
            form={form}
            matterId={row.id}
            csrf={csrf}
            goTo={goTo}
            close={here}
            accept={loaderData.accept}
          />
        ) : null}
        {shown.due ? <DuePart due={shown.due} /> : null}
        <Children rows={shown.children} />
        <Evidence data={loaderData} />
      </Columns>
    </>
  )
}

type Props = PageProps<typeof loader, typeof action>
type Data = Extract<Props['loaderData'], { kind: 'whole' }>

function crumbsOf({ shown }: Data, inbox: string) {
  const parent = shown.parent ? [{ label: shown.parent.code, href: `/viec/${shown.parent.id}` }] : []
  return [{ label: inbox, href: '/viec' }, ...parent, { label: shown.row.code }]
}

function HeadFacts({ data: { shown } }: { data: Data }) {
  const words = useWords()
  const { row, due } = shown
  const moved = due !== null && due.originalDueOn !== due.dueOn
  return (
    <>
      {shown.timed ? <DeadlineChip deadline={row.deadline} inFull href={due ? '#cach-tinh' : undefined} /> : null}
      <StateMark kind={row.state.kind}>{row.state.words}</StateMark>
      {row.urgent ? <span>{row.urgent}</span> : null}
      {moved && shown.originalDueOn ? <a href="#cach-tinh">{words.originalDue(shown.originalDueOn)}</a> : null}
      {row.snoozedUntil ? <span>{words.snoozedUntil(row.snoozedUntil)}</span> : null}
    </>
  )
}

function tabsOf({ shown }: Data, words: ReturnType<typeof useWords>) {
  const items = [{ href: '#noi-dung', label: words.whole, current: true }]
  const part = (href: string, label: string, count?: string) => ({ href, label, count, current: false })
  const done = shown.children.filter(
    child => child.deadline.state === 'done' || child.deadline.state === 'done-late' || child.deadline.state === 'ended',
  ).length
  return {
    label: words.parts,
    items: [
      ...items,
      ...(shown.due ? [part('#cach-tinh', words.dueWhy)] : []),
      ...(shown.children.length
        ? [part('#viec-con', words.children, words.childrenDone({ done, all: shown.children.length }))]
        : []),
      ...(shown.files.length ? [part('#chung-cu', words.evidence, String(shown.files.length))] : []),
      part('#qua-trinh', words.history, String(shown.history.length)),
    ],
  }
}

function Drafts({ data: { shown }, open }: { data: Data; open?: string }) {
  const words = useWords()
  const drafts = shown.drafts.filter(draft => draft.act !== open)
  if (drafts.length === 0) return null
  return (
    <Notice kind="info">
      <p>
        {drafts.map(draft => (
          <a key={draft.act} href={draft.href ?? `/viec/${shown.row.id}?mo=${encodeURIComponent(draft.act)}#bieu-mau`}>
            {words.continueDraft(draft.label)}
          </a>
        ))}
      </p>
    </Notice>
  )
}

function Evidence({ data: { shown } }: { data: Data }) {
  const words = useWords()
  if (shown.files.length === 0) return null
  return (
    <Section id="chung-cu" head={words.evidence}>
      <FileList
        files={shown.files.map(file => ({
          href: file.href,
          name: file.name,
          note: file.withdrawnReason ? words.fileWithdrawn(file.withdrawnReason) : file.who,
          end: [dayOf(file.at), file.size === null ? '' : sizeWords(file.size)].filter(part => part !== '').join(' · '),
        }))}
      />
    </Section>
  )
}

function Side({ data }: { data: Data }) {
  const words = useWords()
  const { shown, csrf } = data
  const here = `/viec/${shown.row.id}`
  const related = [
    ...(shown.parent ? [{ term: words.parent, item: shown.parent }] : []),
    ...shown.linked.map(item => ({ term: words.linked, item })),
  ]
  return (
    <>
      <Section id="ai" head={words.who} hideHead>
        <Facts
          facts={shown.facts}
          extra={related.map(({ term, item }) => ({
            term: `${term} ${item.code}`,
            value: <a href={`/viec/${item.id}`}>{item.title}</a>,
          }))}
        />
      </Section>
      <OwnMarks matterId={shown.row.id} csrf={csrf} star={shown.star} snoozedUntil={shown.row.snoozedUntil} />
      <Section id="qua-trinh" head={words.history}>
        <Timeline acts={timelineActs(shown.history, words, hash => `${here}/tep/${hash}`)} />
        <ChainCheck
          acts={shown.history.length}
          href={`${here}?kiem=${data.key}#qua-trinh`}
          brokenAt={data.chain.brokenAt ?? undefined}
          root={data.chain.root ?? undefined}
        />
      </Section>
    </>
  )
}
