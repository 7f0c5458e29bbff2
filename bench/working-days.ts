import { addDays, format, isWeekend, parseISO } from 'date-fns'
import type { Services } from '../platform/http/context.ts'
import { chanceFrom } from '../sample/random.ts'

export type WorkingDaysResult = { readonly cases: number; readonly ours: number; readonly dateFns: number }

const CASES = 20_000
const ROUNDS = 5

/** Adds 1–60 working days to dates of 2021–2027, with Viet Nam's holidays and swapped days: ours and date-fns with a set of the same days. */
export async function workingDays({ world }: Services): Promise<WorkingDaysResult> {
  const { calendar } = await world()
  const chance = chanceFrom('working-days')
  const cases = Array.from({ length: CASES }, () => ({
    from: new Date(Date.UTC(2021, 0, 4) + chance.int(0, 2400) * 86_400_000).toISOString().slice(0, 10),
    days: chance.int(1, 60),
  }))
  const isWorking = workingSet(calendar.isWorkingDay)
  const byDateFns = ({ from, days }: (typeof cases)[number]): string => {
    let day = parseISO(from)
    for (let left = days; left > 0;) {
      day = addDays(day, 1)
      if (isWorking(day)) left--
    }
    return format(day, 'yyyy-MM-dd')
  }
  for (const one of cases) {
    const [ours, theirs] = [calendar.addWorkingDays(one.from, one.days), byDateFns(one)]
    if (ours !== theirs) throw new Error(`${one.from} + ${one.days}: ${ours}, by date-fns ${theirs}`)
  }
  return {
    cases: CASES,
    ours: perSecond(() => cases.forEach(({ from, days }) => calendar.addWorkingDays(from, days))),
    dateFns: perSecond(() => cases.forEach(byDateFns)),
  }
}

/** What date-fns needs beside it: the days off on weekdays and the working days on weekends, as sets of dates. */
function workingSet(isWorkingDay: (date: string) => boolean): (day: Date) => boolean {
  const [off, on] = [new Set<string>(), new Set<string>()]
  for (let at = Date.UTC(2021, 0, 1); at < Date.UTC(2028, 0, 1); at += 86_400_000) {
    const date = new Date(at).toISOString().slice(0, 10)
    const weekend = isWeekend(parseISO(date))
    if (weekend && isWorkingDay(date)) on.add(date)
    if (!weekend && !isWorkingDay(date)) off.add(date)
  }
  return day => {
    const date = format(day, 'yyyy-MM-dd')
    return isWeekend(day) ? on.has(date) : !off.has(date)
  }
}

function perSecond(work: () => void): number {
  work()
  const began = performance.now()
  for (let round = 0; round < ROUNDS; round++) work()
  return (CASES * ROUNDS) / ((performance.now() - began) / 1000)
}
