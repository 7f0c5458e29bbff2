import type { Lang, Viewer } from '../../kernel/access.ts'
import type { Access } from '../../kernel/module.ts'
import { modules } from '../modules.ts'

export type MenuEntry = { href: string; label: string; order: number; countLane: string | null }

const items = modules.flatMap(each => each.menu).toSorted((a, b) => a.order - b.order)

/** The rail: only what the viewer's rights open. */
export function menuFor(viewer: Viewer | null, lang: Lang): readonly MenuEntry[] {
  return items
    .filter(item => opens(item.access, viewer))
    .map(item => ({
      href: item.href,
      label: item.label[lang],
      order: item.order,
      countLane: item.countLane ?? null,
    }))
}

/** Does an access let this viewer (or nobody, for null) through? */
export function opens(access: Access, viewer: Viewer | null): boolean {
  if ('public' in access) return true
  if (!viewer) return false
  return 'signedIn' in access || viewer.rights.has(access.right)
}
