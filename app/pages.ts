import type { Page } from '../kernel/module.ts'

/** Pages of the composition itself: what no room owns. `file` is relative to `app/`. */
export const appPages: readonly Page[] = [
  { path: '', file: 'pages/start.tsx', access: { public: 'shows the way in; sends those who are logged in to their work' } },
  { path: 'hien-thi', file: 'pages/display.tsx', access: { public: 'language and appearance of the browser' } },
  { path: 'tu-choi', file: 'pages/refused.tsx', access: { public: 'shows a refusal; nothing of its own' } },
]
