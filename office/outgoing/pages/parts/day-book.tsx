import { DoneNotice } from '../../../../casework/pages/parts/done-notice.tsx'
import {
  Button,
  DataTable,
  DateField,
  EmptyState,
  FieldLine,
  HiddenFields,
  Notice,
  PageHead,
  PrintHead,
  Section,
  Together,
  type Column,
} from '../../../../ui/index.ts'
import type { DayBookData } from '../books/day-book-data.ts'
import { useWords } from '../use-words.ts'
import '../outgoing.css'

type View = DayBookData['view']
type Row = View['rows'][number]

/** Columns that stay on one line, and the one with a figure. */
const SHORT: ReadonlySet<string> = new Set(['on', 'returned'])
const FIGURES: ReadonlySet<string> = new Set(['envelopes'])
/** For the hand of who signs, and the stamp of the post: room on the printed page. */
const BY_HAND: ReadonlySet<string> = new Set(['stamp', 'signed'])

/** A book of the decree that is written day by day: its days, its lines, what still waits. */
export function DayBookPage({ data }: { data: DayBookData }) {
  const words = useWords()
  const { view, printed } = data
  const name = words.dayBooks[view.id]
  const title = `${name}, ${view.query.open ? words.notReturnedYet : words.onDays(view.query)}`
  const columns: Column<Row>[] = view.columns.map(({ id, head }, at) => ({
    id,
    head,
    number: FIGURES.has(id),
    rowHead: id === view.document,
    wide: id === 'abstract' || id === 'receivers',
    cell: row => <Cell row={row} text={row.cells[at] ?? ''} id={id} view={view} />,
  }))
  return (
    <div className="print-landscape outgoing-book">
      <PrintHead office={view.body.name} title={title} printedBy={printed.by} at={printed.at} />
      <PageHead
        crumbs={[
          { label: words.outgoing, href: '/van-ban/di' },
          { label: words.book, href: `/van-ban/di/so?co-quan=${view.body.id}` },
          { label: name },
        ]}
        title={title}
        acts={
          <>
            <a className="button-text" href={view.order.href}>
              {words.bookOrder[view.order.now]}
            </a>
            <a className="button" href={view.fileHref}>
              {words.toXlsx}
            </a>
          </>
        }
        tabs={view.bodies.length > 1 ? { label: words.issuer, items: view.bodies } : undefined}
      />
      <DoneNotice done={data.done} />
      <Days view={view} />
      {view.more ? <Notice kind="info">{words.bookLong({ shown: view.rows.length, order: view.order.now })}</Notice> : null}
      <Section id="so" head={title} hideHead>
        {view.rows.length === 0 ? (
          <EmptyState>{view.query.open ? words.allReturned : words.dayBookEmpty[view.id]}</EmptyState>
        ) : (
          <DataTable caption={title} hideCaption columns={columns} rows={view.rows} rowKey={row => row.key} fold={false} />
        )}
      </Section>
    </div>
  )
}

/** The stretch of days, as a plain GET; for file copies beside it those that are not back, whatever their day. */
function Days({ view }: { view: View }) {
  const words = useWords()
  const { query } = view
  return (
    <Section id="ngay" head={words.days} hideHead>
      <div className="outgoing-days">
        {view.standing.length > 0 ? (
          <nav aria-label={words.days} className="outgoing-registers">
            {view.standing.map(each => (
              <a key={each.href} href={each.href} aria-current={each.current ? 'page' : undefined}>
                {each.open ? words.notReturnedOnly : words.byDays}
              </a>
            ))}
          </nav>
        ) : null}
        {query.open ? null : (
          <form action={`/van-ban/di/so/${view.id}`} method="get" className="filter-form">
            <HiddenFields values={{ 'co-quan': view.body.id }} />
            <FieldLine>
              <DateField name="tu" label={words.fromDay} value={query.from} />
              <DateField name="den" label={words.toDay} value={query.to} />
            </FieldLine>
            <Button>{words.showDays}</Button>
          </form>
        )}
      </div>
    </Section>
  )
}

function Cell({ row, text, id, view }: { row: Row; text: string; id: string; view: View }) {
  const words = useWords()
  if (id === view.document) return <a href={`/van-ban/di/${row.id}`}>{row.struck ? <s>{text}</s> : text}</a>
  if (BY_HAND.has(id)) return <span className="outgoing-by-hand" />
  if (id === view.waits && row.actHref)
    return (
      <>
        <Together>{text}</Together>{' '}
        <a className="outgoing-book-act" href={row.actHref}>
          {words.noteReturn}
        </a>
      </>
    )
  return SHORT.has(id) ? <Together>{text}</Together> : text
}
