import type { Lang } from './access.ts'
import type { ProcessLook } from './act-form.ts'
import type { ProcessDef } from './process.ts'

/** A name in both languages. */
export type Named = Readonly<Record<Lang, string>>

/** Who may use a page or an API route. Everything has exactly one of these; nothing is open by being forgotten. */
export type Access =
  | { readonly right: string }
  /** Anyone who has logged in; what is shown is decided row by row by the service. */
  | { readonly signedIn: true }
  /** Anyone at all; the reason stands in the route table. */
  | { readonly public: string }

/** A right of the rights tree. `parent` is the id of another right or of the module. */
export type Right = {
  readonly id: string
  readonly name: Named
  readonly parent?: string
  /** Standard roles that hold it from the first day (ids of org's roles). */
  readonly roles: readonly string[]
}

export type MenuItem = {
  readonly href: string
  readonly label: Named
  /** Place in the rail, small first; from 90 on it stands apart (administration). */
  readonly order: number
  readonly access: Access
  /** The inbox lane whose count stands beside the item; `open`: all that is open. */
  readonly countLane?: string
}

/**
 * A page: `path` as React Router writes it (`viec/:id`), `file` relative to the module's folder (`pages/inbox.tsx`); with a slash before
 * it, of another room (`/casework/pages/list.tsx`).
 */
export type Page = { readonly path: string; readonly file: string; readonly access: Access }

/** The page of a list that is declared as data, and its file. */
export const listPages = (path: string, access: Access, file = 'xuat'): [Page, Page] => [
  { path, file: '/casework/pages/list.tsx', access },
  { path: `${path}/${file}`, file: '/casework/pages/list-file.ts', access },
]

/** The page of an act that is nothing but its form; the address is that of its `ActPageDef`. */
export const actPage = (path: string, access: Access): Page => ({ path, file: '/casework/pages/act.tsx', access })

/** Where the file of a page stands, from the root. */
export const pageFile = (module: string, { file }: Page): string => (file.startsWith('/') ? file.slice(1) : `${module}/${file}`)

export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

/** What everyone may know of an API route; `platform/http/api.ts` adds schemas and the handler. */
export type ApiDeclaration = {
  readonly method: (typeof METHODS)[number]
  /** Under `/api`, OpenAPI style: `/matters/{id}`. */
  readonly path: string
  readonly access: Access
  /** The scope a token must carry; a session of the same origin needs the right only. */
  readonly scope: string
  readonly summary: Named
}

export type ModuleProcesses<Fact = unknown, Opening = unknown, ActPage = unknown, WayOn = unknown> = {
  readonly processes: readonly ProcessDef[]
  readonly looks: readonly ProcessLook[]
  readonly facts?: Readonly<Record<string, Fact>>
  /** How a person opens a matter of theirs (casework's `OpeningDef`). */
  readonly openings?: readonly Opening[]
  /** Acts of theirs that are done by more than a form (casework's `ActPageDef`). */
  readonly acts?: readonly ActPage[]
  /** What it begins out of matters of other functions (casework's `WayOn`). */
  readonly waysOn?: readonly WayOn[]
}

/**
 * The manifest of a room or an office function: data only, cheap to load. What needs the server (handlers, jobs) is imported when
 * asked for.
 */
export type Module<
  Api extends ApiDeclaration = ApiDeclaration,
  Jobs = unknown,
  Fact = unknown,
  Measures = unknown,
  Opening = unknown,
  List = unknown,
  ActPage = unknown,
  WayOn = unknown,
> = {
  /** The folder: `org`, `casework`, `office/directives`. */
  readonly id: string
  readonly names: Named
  readonly rights: readonly Right[]
  readonly menu: readonly MenuItem[]
  readonly pages: readonly Page[]
  readonly api?: () => Promise<{ readonly routes: readonly Api[] }>
  /** Work done behind and answers to the outbox: `platform/module-jobs.ts` says of which shape. */
  readonly jobs?: () => Promise<Jobs>
  /** Its kinds of matters, how they look, and the facts their rules read (casework's `FactQuery`). Loaded and validated when the server starts. */
  readonly processes?: () => Promise<ModuleProcesses<Fact, Opening, ActPage, WayOn>>
  /** Its `report.ts`: what can be counted, and the lists behind (casework's `MeasureSource`). */
  readonly measures?: () => Promise<Measures>
  /** Its lists as data (casework's `ListDef`); the engine serves them at the addresses that `listPages` gives. */
  readonly lists?: () => Promise<readonly List[]>
}

/** Keeps the exact type of a manifest while checking its shape. */
export function defineModule<const M extends Module>(manifest: M): M {
  return manifest
}

/** The right that an access names, or null. */
export function rightOf(access: Access): string | null {
  return 'right' in access ? access.right : null
}
