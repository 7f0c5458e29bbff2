import type { ReactNode } from 'react'
import { DataTable, EmptyState, Notice, PageHead, Pager, PrintHead, Section, Together, type Column } from '../../ui/index.ts'
import type { BookRow, BookView } from '../books/view.ts'
import './book.css'

/** Every book of the decree: its head, its columns as the decree prints them, on the screen and on paper. */
export function BookPage({ view, above, below }: { view: BookView; above?: ReactNode; below?: ReactNode }) {
  const { title, printed, registers, notice, rows, more } = view
  return (
    <div className="print-landscape book">
      <PrintHead office={view.office} title={title} filter={view.filter} printedBy={printed.by} at={printed.at} />
      <PageHead
        crumbs={view.crumbs}
        title={title}
        note={view.note}
        acts={<Acts view={view} />}
        tabs={view.tabs && view.tabs.items.length > 1 ? view.tabs : undefined}
      />
      {above}
      {registers && registers.items.length > 1 ? (
        <Section id="cac-so" head={registers.label} hideHead>
          <BookChoices {...registers} />
        </Section>
      ) : null}
      {notice ? <Notice kind={notice.kind}>{notice.words}</Notice> : null}
      <Section id="so" head={title} hideHead>
        {rows.length === 0 ? (
          <EmptyState>{view.empty}</EmptyState>
        ) : (
          <DataTable caption={title} hideCaption columns={columnsOf(view)} rows={rows} rowKey={row => row.key} fold={false} />
        )}
        {more ? <Pager href={more.href} words={more.label} /> : null}
        {below}
      </Section>
    </div>
  )
}

function Acts({ view: { quiet, acts } }: { view: BookView }) {
  return (
    <>
      {quiet ? <span className="quiet">{quiet}</span> : null}
      {acts.map(({ href, label, look }) => (
        <a key={href} className={look === 'text' ? 'button-text' : 'button'} href={href}>
          {label}
        </a>
      ))}
    </>
  )
}

/** One of several books, or of the ways to read one. */
export function BookChoices({ label, items }: NonNullable<BookView['registers']>) {
  return (
    <nav aria-label={label} className="book-choices">
      {items.map(each => (
        <a key={each.href} href={each.href} aria-current={each.current ? 'page' : undefined}>
          {each.label}
        </a>
      ))}
    </nav>
  )
}

const columnsOf = ({ columns }: BookView): Column<BookRow>[] =>
  columns.map(({ id, head, look: { number, wide, rowHead, ...look } }, at) => ({
    id,
    head,
    number,
    wide,
    rowHead,
    cell: row => <BookCell row={row} text={row.cells[at] ?? ''} id={id} look={{ ...look, rowHead }} />,
  }))

type CellProps = {
  readonly row: BookRow
  readonly text: string
  readonly id: string
  readonly look: BookView['columns'][number]['look']
}

function BookCell({ row, text, id, look }: CellProps) {
  if (look.byHand) return <span className="book-by-hand" />
  const said = row.struck && look.struck ? <s>{text}</s> : text
  if (row.act?.column === id)
    return (
      <>
        <Together>{said}</Together>{' '}
        <a className="book-act" href={row.act.href}>
          {row.act.label}
        </a>
      </>
    )
  if (look.rowHead && row.href) return <a href={row.href}>{said}</a>
  return look.together ? <Together>{said}</Together> : said
}
