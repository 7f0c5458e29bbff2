import { balance } from '../casework/index.ts'
import { weekRunningAt } from '../office/weekly-review/weeks/week.ts'
import type { Services } from '../platform/http/context.ts'
import { ask } from './http.ts'
import { closedLoop, type Measured } from './load.ts'
import type { BenchUser } from './users.ts'

const FIVE_YEARS_MS = 5 * 365.25 * 86_400_000

/** The page of the running week for the whole province. */
export async function weeklyPage(origin: string, { world }: Services, user: BenchUser, seconds: number): Promise<Measured> {
  const { clock, law } = await world()
  const { instant, today } = clock.now()
  const { period } = weekRunningAt(instant, today, law(today))
  const page = async (): Promise<boolean> => {
    const { status, text } = await ask(`${origin}/theo-doi/kiem-diem-tuan/${period}`, { headers: { cookie: user.cookie } })
    return status === 200 && text.includes('</table>')
  }
  return closedLoop(page, { clients: 1, seconds })
}

/** Five years of the balance of every body, from the flow. */
export async function fiveYears({ db, clock }: Services, seconds: number): Promise<Measured> {
  const to = clock.now().instant
  const from = new Date(to.getTime() - FIVE_YEARS_MS)
  const figures = async (): Promise<boolean> =>
    (await balance(db.kysely, { processes: ['directive'], dimension: 'body', from, to })).length > 0
  return closedLoop(figures, { clients: 1, seconds })
}
