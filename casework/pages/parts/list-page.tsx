import type { ReactNode } from 'react'
import type { Cell } from '../../lists/cell.ts'
import type { ListView } from '../../lists/page.ts'
import {
  Button,
  ButtonLink,
  DataTable,
  EmptyState,
  HiddenFields,
  PageHead,
  Pager,
  PrintHead,
  Section,
  type Column,
} from '../../../ui/index.ts'
import { ListBeside } from './list-beside.tsx'
import { ListCell } from './list-cell.tsx'
import { ListFilters } from './list-filters.tsx'
import { ListSave, type SaveSent } from './list-save.tsx'
import { useWords } from './words.ts'
import './list.css'

/** How a function of the office draws a column by itself. */
export type OwnCells = Readonly<Record<string, (cell: Cell, row: ListView['rows'][number]) => ReactNode>>

/** A list: its head and tabs, its filters, its rows; on paper with the filter in words. */
export function ListPage({ data, sent, cells = {} }: { data: ListView; sent?: SaveSent; cells?: OwnCells }) {
  const { title, printed, tabs } = data
  const words = useWords()
  return (
    <>
      <PrintHead office={printed.office} title={title} filter={data.printSaid} printedBy={printed.by} at={printed.at} />
      <PageHead
        title={title}
        note={data.note}
        crumbs={data.crumbs}
        acts={<HeadActs data={data} />}
        tabs={tabs.length > 0 ? { label: title, items: tabs } : undefined}
      />
      <ListFilters data={data} />
      <ListSave data={data} sent={sent} />
      <ListBeside data={data} at="above" />
      <Section id="danh-sach" head={title} hideHead>
        {data.rows.length === 0 ? (
          <EmptyState act={data.clear ? <a href={data.clear.href}>{data.clear.label}</a> : undefined}>{data.empty}</EmptyState>
        ) : (
          <Picked data={data}>
            <DataTable
              caption={title}
              hideCaption
              columns={columnsOf(data, cells)}
              rows={data.rows}
              rowKey={row => row.id}
              walked
            />
            <Pager href={data.more ?? undefined}>{data.before ? <a href={data.before}>{words.pageBefore}</a> : null}</Pager>
          </Picked>
        )}
      </Section>
      <ListBeside data={data} at="below" />
    </>
  )
}

function HeadActs({ data }: { data: ListView }) {
  return data.acts.map(({ href, label, look, key }) =>
    look === 'text' ? (
      <a key={href} className="button-text" href={href}>
        {label}
      </a>
    ) : (
      <ButtonLink key={href} href={href} look={look === 'primary' ? 'primary' : undefined} keyCap={key}>
        {label}
      </ButtonLink>
    ),
  )
}

/** Rows that can be chosen stand in a form with the one thing that can be done with them. */
function Picked({ data, children }: { data: ListView; children: ReactNode }) {
  if (!data.pick) return children
  return (
    <form method="post" action={data.href}>
      <HiddenFields values={{ csrf: data.csrf }} />
      {children}
      <Button>{data.pick.button}</Button>
    </form>
  )
}

type Row = ListView['rows'][number]

function columnsOf({ pick, columns }: ListView, own: OwnCells): Column<Row>[] {
  const drawn = columns.map(({ id, head, look }, at): Column<Row> => ({
    id,
    head,
    ...look,
    cell: row => own[id]?.(row.cells[at] ?? null, row) ?? <ListCell cell={row.cells[at] ?? null} />,
  }))
  if (!pick) return drawn
  const box = (row: Row) => (
    <input type="checkbox" name="id" value={row.id} aria-label={`${pick.head} ${row.label}`} data-row-select="" />
  )
  return [{ id: 'pick', head: pick.head, word: '', cell: box }, ...drawn]
}
