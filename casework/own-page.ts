import type { Viewer } from '../kernel/access.ts'
import { lookOf } from './registry.ts'

/** Where a matter is opened: the page of its own kind, where the viewer may open that, else the page that every matter has. */
export function addressOf(viewer: Viewer, { id, process }: { readonly id: string; readonly process: string }): string {
  const page = lookOf(process)?.opensAt
  return page && viewer.rights.has(page.right) ? page.href(id) : `/viec/${id}`
}
