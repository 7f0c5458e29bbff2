import { data } from 'react-router'
import type { Viewer } from '../../kernel/access.ts'
import { problem } from '../../kernel/problem.ts'
import type { AppContext } from '../../platform/http/context.ts'

/** The viewer of a page that only people logged in reach; with `right`, one who holds it. Throws the refusal as a page. */
export function viewerHere(app: AppContext, right?: string): Viewer {
  if (!app.viewer) throw data(problem('app/sign-in-needed'), { status: 401 })
  if (right && !app.viewer.rights.has(right)) throw data(problem('app/forbidden'), { status: 403 })
  return app.viewer
}
