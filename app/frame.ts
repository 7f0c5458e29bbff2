import type { Lang } from '../kernel/access.ts'
import type { AppContext, Theme } from '../platform/http/context.ts'
import { menuFor, type MenuEntry } from './menu.ts'

/** What the frame around every page shows. */
export type Frame = {
  lang: Lang
  theme: Theme
  today: string
  csrf: string
  requestId: string
  path: string
  menu: readonly MenuEntry[]
  viewer: FrameViewer | null
  /** Name of today's day off, if it is one. */
  dayOff: string | null
  notices: number
}

export type FrameViewer = { name: string; title: string; bodyName: string; onBehalfOf: string | null }

export function frameOf(app: AppContext, request: Request): Frame {
  const { viewer } = app
  return {
    lang: app.lang,
    theme: app.theme,
    today: app.clock.now().today,
    csrf: app.csrf,
    requestId: app.requestId,
    path: new URL(request.url).pathname,
    menu: menuFor(viewer, app.lang),
    viewer: viewer && {
      name: viewer.personName,
      title: viewer.post.title,
      bodyName: viewer.post.bodyName,
      onBehalfOf: viewer.onBehalfOf?.personName ?? null,
    },
    dayOff: null,
    notices: 0,
  }
}
