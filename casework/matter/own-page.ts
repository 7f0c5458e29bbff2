import type { Viewer } from '../../kernel/access.ts'
import type { Addressed, OwnPage } from '../../kernel/act-form.ts'
import { lookOf } from '../registry.ts'

type Asking = Pick<Viewer, 'rights'>

/** The page of its own on which a matter of this process is worked on by this viewer; null: the page that every matter has. */
export function ownPageOf(viewer: Asking, process: string): OwnPage | null {
  const page = lookOf(process)?.page
  return page && (page.right === undefined || viewer.rights.has(page.right)) ? page : null
}

/** Address at which a matter is worked on. */
export function pageOf(viewer: Asking, matter: Addressed & { readonly process: string }): string {
  return ownPageOf(viewer, matter.process)?.href(matter) ?? `/viec/${matter.id}`
}

/** Where a found matter is opened: its own page where the id alone leads there, else the page that every matter has. */
export function addressOf(viewer: Asking, { id, process }: { readonly id: string; readonly process: string }): string {
  const page = ownPageOf(viewer, process)
  return page?.byId ? page.href({ id, state: '', fields: {} }) : `/viec/${id}`
}
