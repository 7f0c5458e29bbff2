import type { Viewer } from '../../../kernel/access.ts'
import type { World } from '../../../casework/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { FigureRow } from './figures.ts'
import { liveWeek } from '../report/freeze.ts'
import { runningFigures } from './running-figures.ts'
import { reviewBody } from '../service.ts'
import { weekRunningAt } from './week.ts'

export type WeekTotals = { readonly period: string; readonly total: FigureRow; readonly seen: FigureRow }

/** The balance of the running week in one line; null where no office is named. Needs the right `report.read`. */
export async function weekTotals(db: Reader, world: World, viewer: Viewer): Promise<WeekTotals | null> {
  const body = await reviewBody(db, viewer)
  const now = world.clock.now()
  const { period } = weekRunningAt(now.instant, now.today, world.law(now.today))
  const live = body ? await liveWeek(db, world, body, period) : null
  if (!live) return null
  const { total } = await runningFigures(db, live.week, { bounds: [] })
  return { period, total, seen: (await runningFigures(db, live.week, { bounds: [] }, viewer)).total }
}
