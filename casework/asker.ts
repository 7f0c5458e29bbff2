import { data } from 'react-router'
import type { Lang, Viewer } from '../kernel/access.ts'
import { isProblem, problem, type Problem } from '../kernel/problem.ts'
import { calendarOf, type OfficeCalendar } from '../org/index.ts'
import type { AppContext } from '../platform/http/context.ts'
import { judgedAt, type RowReader } from './lists/row-view.ts'
import type { World } from './world.ts'

/** Who asks, with what every page of this room needs: viewer, language, calendar, law and moment. */
export type Asker = {
  readonly app: Pick<AppContext, 'db' | 'files' | 'keyring' | 'csrf'>
  readonly viewer: Viewer
  readonly lang: Lang
  readonly world: World
  readonly calendar: OfficeCalendar
  readonly reader: RowReader
  readonly today: string
}

/** The asker of a page. Throws the way to the login when nobody is logged in. */
export async function askerOf(app: AppContext): Promise<Asker> {
  const asker = await askerOfCall(app)
  if (isProblem(asker)) throw refused(asker)
  return asker
}

/** The same for a call of the API, which answers with the Problem. */
export async function askerOfCall(app: AppContext): Promise<Asker | Problem> {
  const { viewer, lang } = app
  if (!viewer) return { ...problem('app/sign-in-needed'), status: 401 }
  const world = await app.world()
  const { today } = world.clock.now()
  return { app, viewer, lang, world, calendar: calendarOf(world), today, reader: { viewer, lang, at: judgedAt(world) } }
}

/** Who prints what they see, and when. */
export function printedBy({ viewer, world }: Pick<Asker, 'viewer' | 'world'>): { office: string; by: string; at: string } {
  return {
    office: viewer.post.bodyName,
    by: `${viewer.personName}, ${viewer.post.title}`,
    at: world.clock.now().instant.toISOString(),
  }
}

/** A Problem as the answer of a loader: the frame shows it in words. */
export function refused(refusal: Problem) {
  return data(refusal, { status: refusal.status })
}

/** What loaders throw for a matter that is not there, or not for this viewer: the same. */
export function notFound() {
  return refused({ ...problem('app/not-found'), status: 404 })
}
