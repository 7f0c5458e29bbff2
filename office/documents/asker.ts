import { data } from 'react-router'
import type { Lang, Viewer } from '../../kernel/access.ts'
import { problem, type Problem } from '../../kernel/problem.ts'
import type { World } from '../../casework/index.ts'
import type { AppContext } from '../../platform/http/context.ts'

/** Who asks for a page of documents, with what decisions are made with. */
export type Asker = {
  readonly app: AppContext
  readonly viewer: Viewer
  readonly lang: Lang
  readonly world: World
  readonly today: string
}

/** The asker of a page. Throws the way to the login when nobody is logged in. */
export async function askerOf(app: AppContext): Promise<Asker> {
  const { viewer, lang } = app
  if (!viewer) throw refused({ ...problem('app/sign-in-needed'), status: 401 })
  const world = await app.world()
  return { app, viewer, lang, world, today: world.clock.now().today }
}

export function refused(refusal: Problem) {
  return data(refusal, { status: refusal.status })
}

/** What a page throws for something that is not there, or not for this viewer: the same. */
export function notFound() {
  return refused({ ...problem('app/not-found'), status: 404 })
}
