export { figureKeys, lawAt, lawRow, limitKeys, overrideFault, type LawBook, type Limit, type Override } from './book.ts'
export { calendarYears, nationalCalendar, sourceOfDay } from './calendar/calendar.ts'
export type { CalendarKind, CalendarYear, NationalDay } from './calendar/calendar-year.ts'
export { pendingDecisions, type PendingDecision } from './calendar/pending.ts'
export {
  copyTypes,
  documentType,
  partyDocumentTypes,
  stateDocumentTypes,
  stateTypeOfAbbr,
  type DocumentType,
} from './document-types.ts'
export { fromLunar, toLunar, type LunarDate } from './lunar/lunar.ts'
export { PERIOD_KINDS, reportPeriod, reportPeriodOf, type PeriodKind, type ReportPeriod } from './report-periods.ts'
export { CERTAINTIES, HOUSE, rowId, type Certainty, type LawRow } from './row.ts'
export { lawRows } from './rows/all.ts'
