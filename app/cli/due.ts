import { filterVerb } from './run/filter-verb.ts'

/** `kheo due`: a term and the day it began → the day it ends, with every day counted or skipped. */
export const verb = filterVerb(
  async () => {
    const [{ dueLine, makeCalendar }, { nationalCalendar }] = await Promise.all([
      import('@kheo/working-days'),
      import('../../law/calendar/calendar.ts'),
    ])
    const calendar = makeCalendar(nationalCalendar)
    return input => dueLine(input, calendar)
  },
  { documents: false },
)
