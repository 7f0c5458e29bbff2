import { DataTable, type Column } from '../../../ui/index.ts'
import { ScrollRegion } from './scroll-region.tsx'

type Props<Row> = {
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  total?: Row
  figures?: boolean
}

/** A table of figures that scrolls in a named region which the keys can reach. */
export function ScrollTable<Row>({ label, ...table }: Props<Row>) {
  return (
    <ScrollRegion className="scroll-table" label={label}>
      <DataTable caption={label} hideCaption fold={false} {...table} />
    </ScrollRegion>
  )
}
