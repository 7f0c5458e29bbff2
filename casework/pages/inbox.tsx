import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../platform/http/context.ts'
import {
  BulkBar,
  Button,
  ButtonLink,
  EmptyState,
  HiddenFields,
  Inbox,
  MatterGroup,
  MatterRow,
  Notice,
  PageHead,
  PrintHead,
  SelectField,
  useNextRow,
  type PageHandle,
  type PageProps,
} from '../../ui/index.ts'
import { askerOf, printedBy } from '../asker.ts'
import { caseworkText } from '../text.ts'
import { ACCEPTED } from '../forms/upload-sniff.ts'
import { workPage, type GroupView, type WorkPage } from '../inbox/work-page.ts'
import { isUuid, workAddress } from '../inbox/work-query.ts'
import { DoneNotice, SnoozedNotice } from './parts/done-notice.tsx'
import { Pane } from './parts/pane.tsx'
import { useCommonActs } from './parts/use-common-acts.ts'
import { useWords } from './parts/words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const url = new URL(request.url)
  const page = await workPage(asker, url)
  return {
    ...page,
    mayGive: asker.viewer.rights.has('directive.give'),
    handsOut: asker.viewer.post.isLeader && asker.viewer.rights.has('part.distribute'),
    noneNext: url.searchParams.has('het-viec'),
    lang: asker.lang,
    opened: workAddress(url.searchParams).opened,
    accept: ACCEPTED.join(','),
    done: url.searchParams.get('xong'),
    snoozed: idIn(url.searchParams.get('da-hoan')),
    printed: printedBy(asker),
  }
}

const idIn = (text: string | null): string | null => (isUuid(text) ? text : null)

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${caseworkText(loaderData?.lang ?? 'vi').inbox} – Khéo` },
]

/** 01: what do I do next? */
export default function InboxPage({ loaderData: page }: PageProps<typeof loader>) {
  const words = useWords()
  useNextRow(page.done ?? page.snoozed)
  const total = page.groups.reduce((sum, group) => sum + group.rows.length, 0)
  return (
    <>
      <PrintHead
        office={page.printed.office}
        title={words.inbox}
        filter={page.tabs.find(tab => tab.current)?.label}
        printedBy={page.printed.by}
        at={page.printed.at}
      />
      <PageHead
        title={words.inbox}
        note={words.inboxNote({ open: page.open, overdue: page.overdue })}
        tabs={{ label: words.filters, items: [...page.tabs] }}
        acts={<HeadActs page={page} />}
      />
      <DoneNotice done={page.done} />
      {page.noneNext ? <Notice kind="info">{words.noneNext}</Notice> : null}
      <SnoozedNotice matterId={page.snoozed} csrf={page.csrf} goTo={page.here} />
      {page.dayOff === null ? null : (
        <Notice kind="warning" icon="calendar">
          {page.dayOff === '' ? words.dayOffPlain : words.dayOffNotice(page.dayOff)}
        </Notice>
      )}
      <Inbox
        view={page.chosen && page.shown ? 'matter' : 'list'}
        pane={<Pane page={page} opened={page.opened} accept={page.accept} />}
      >
        {page.allHref ? (
          <p className="more">
            <a href={page.allHref}>{words.allGroups}</a>
          </p>
        ) : null}
        {total === 0 && page.groups.every(group => group.count === '0') ? (
          <EmptyState>{words.emptyInbox}</EmptyState>
        ) : (
          page.groups.map(group => <Group key={group.group} group={group} />)
        )}
        <Bulk page={page} />
      </Inbox>
    </>
  )
}

/** Kind of matter, and the list as a file. */
function HeadActs({ page }: { page: WorkPage & { mayGive: boolean; handsOut: boolean } }) {
  const words = useWords()
  return (
    <>
      {page.mayGive ? (
        <ButtonLink href="/viec/giao" keyCap="N">
          {words.giveTask}
        </ButtonLink>
      ) : null}
      {page.handsOut ? <ButtonLink href="/viec/tiep-theo">{words.nextOne}</ButtonLink> : null}
      <Filter page={page} />
    </>
  )
}

function Filter({ page }: { page: WorkPage }) {
  const words = useWords()
  return (
    <details className="disclosure">
      <summary>{words.filterAndExport}</summary>
      {page.kinds.length > 1 ? <KindFilter page={page} /> : null}
      <p className="pager">
        <a href={page.exports.xlsx}>{words.exportXlsx}</a> <a href={page.exports.csv}>{words.exportCsv}</a>
      </p>
    </details>
  )
}

function KindFilter({ page }: { page: WorkPage }) {
  const words = useWords()
  return (
    <form className="form-acts" action="/viec" method="get">
      {page.tab === 'cua-toi' ? null : <HiddenFields values={{ loc: page.tab }} />}
      <SelectField
        name="loai"
        label={words.kindOfMatter}
        value={page.kind ?? undefined}
        optional
        options={[
          ...(page.kind ? [{ value: '', label: words.allKinds }] : []),
          ...page.kinds.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Button>{words.applyFilter}</Button>
    </form>
  )
}

function Group({ group }: { group: GroupView }) {
  return (
    <MatterGroup
      id={`nhom-${group.group}`}
      head={group.head}
      count={group.count}
      note={group.note ?? undefined}
      overdue={group.group === 'overdue' && group.rows.length > 0}
      empty={group.empty ?? undefined}
      more={group.more ? { href: group.more.href, count: group.more.count ?? '' } : undefined}
    >
      {group.rows.map(row => (
        <MatterRow
          key={row.id}
          id={row.id}
          href={row.href}
          title={row.title}
          deadline={row.deadline}
          date={row.date}
          meta={row.meta}
          state={row.state}
          urgent={row.urgent}
          unread={row.unread}
          selected={row.selected}
          select={{ form: 'nhieu' }}
          acts={row.pageActs}
        />
      ))}
    </MatterGroup>
  )
}

/** Acts for several rows: those which all selected rows have. Without scripts every one is offered and the result says what could not be done. */
function Bulk({ page }: { page: WorkPage }) {
  const words = useWords()
  const common = useCommonActs(page.groups.flatMap(group => group.rows.map(row => ({ id: row.id, acts: row.bulk }))))
  return (
    <BulkBar id="nhieu" action="/viec/nhieu">
      <HiddenFields values={{ csrf: page.csrf, khoa: page.key, ve: page.back }} />
      {page.bulk
        .filter(({ act }) => common === null || common.has(act))
        .map(({ act, label }) => (
          <Button key={act} name="act" value={act}>
            {label}
          </Button>
        ))}
      <Button name="act" value="hoan">
        {words.snooze}
      </Button>
      <ButtonLink href={page.back} look="text">
        {words.closePlain}
      </ButtonLink>
    </BulkBar>
  )
}
