import type { Lang, Viewer } from '../../kernel/access.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { Named } from '../../kernel/module.ts'

/**
 * What another function begins out of a matter of some kind: an answer to a document, its copy, its place in a work file. Registered by the
 * function that begins it (`waysOn` of the module); every page of the matter shows it to whoever holds the right.
 */
export type WayOn = {
  /** Process of the matter out of which it begins. */
  readonly from: string
  readonly label: Named
  readonly href: (matter: string) => string
  readonly right: string
  /** States in which it may begin; absent: all. */
  readonly states?: readonly string[]
  /** Stands behind “more acts”. */
  readonly more?: true
}

const ways: WayOn[] = []

export function useWaysOn(given: readonly WayOn[]): void {
  ways.splice(0, ways.length, ...given)
}

export type WayOnView = { readonly label: string; readonly href: string; readonly more: boolean }

/** What may begin out of a matter, for one who sees it. */
export function waysOnFrom(
  viewer: Pick<Viewer, 'rights'>,
  { id, process, state }: Pick<MatterState, 'id' | 'process' | 'state'>,
  lang: Lang,
): WayOnView[] {
  return ways
    .filter(way => way.from === process && viewer.rights.has(way.right) && (way.states?.includes(state) ?? true))
    .map(({ label, href, more = false }) => ({ label: label[lang], href: href(id), more }))
}
