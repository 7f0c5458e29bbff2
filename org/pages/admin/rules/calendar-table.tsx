import { DataTable, OfficeDate, type Column } from '../../../../ui/index.ts'
import { adminText } from '../text.ts'

export type CalendarDay = {
  date: string
  name: string
  kind: string
  status: 'official' | 'provisional'
  source: string
  /** A national day in whose place the office has set another. */
  replaced: boolean
}

/** Days of a year that differ from the plain week, with what they rest on. */
export function CalendarTable({ days, lang, year }: { days: readonly CalendarDay[]; lang: 'vi' | 'en'; year: string }) {
  const text = adminText(lang)
  const columns: Column<CalendarDay>[] = [
    { id: 'date', head: text.calendarDay, rowHead: true, cell: day => (day.replaced ? <s>{fullDay(day)}</s> : fullDay(day)) },
    { id: 'name', head: text.calendarName, cell: day => day.name },
    { id: 'kind', head: text.calendarWhat, cell: day => text.calendarKind[day.kind] ?? day.kind },
    { id: 'status', head: text.calendarStatus, cell: day => (day.status === 'official' ? text.official : text.provisional) },
    { id: 'source', head: text.source, soft: true, cell: day => day.source },
  ]
  return (
    <DataTable
      caption={text.calendarYear(year)}
      hideCaption
      columns={columns}
      rows={days}
      rowKey={day => `${day.date} ${day.kind}`}
    />
  )
}

const fullDay = (day: CalendarDay) => <OfficeDate date={day.date} form="full" />
