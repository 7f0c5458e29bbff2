import type { ZodType } from 'zod'
import type { Viewer } from '../../kernel/access.ts'
import type { ActForm } from '../../kernel/act-form.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import type { Named } from '../../kernel/module.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Asker } from '../asker.ts'
import type { Performed } from '../acts/perform.ts'
import { newestProcess } from '../registry.ts'
import type { World } from '../world.ts'

/** What opens the matter: reads what was given, refuses with Problems at its fields, and opens it once by `key`. */
export type Begin = (
  tx: Tx,
  world: World,
  viewer: Viewer,
  input: Readonly<Record<string, unknown>> & { readonly key: string },
) => Promise<Performed | Problem>

/** The form as one asker gets it: what can be chosen today, what stands in it at first. */
export type OpeningForm = ActForm & { readonly start?: Readonly<Record<string, Canonical>> }

/**
 * How a person opens a matter of a process: its form as data, shown by one page and served by `POST /matters`. Registered beside the
 * process (`openings` of the module).
 */
export type OpeningDef = {
  readonly process: string
  /** The opening act (`from: 'new'`); its right opens the page. */
  readonly act: string
  /** Address of its page; absent: `/mo/<process>`. */
  readonly href?: string
  /** The list to which it belongs, and to which one turns back. */
  readonly list: { readonly href: string; readonly label: Named }
  /** Head of the page; absent: the name of the act. */
  readonly title?: Named
  readonly form: (asker: Asker, query: URLSearchParams) => OpeningForm | Promise<OpeningForm>
  /** What `begin` takes, to refuse faulty answers all at once; absent: the title, and the input of the act. */
  readonly input?: ZodType
  /** Absent: the answer `title` names the matter, the asker's post holds it, everything else is the input of the act. */
  readonly begin?: Begin
  /** Where to go on with the opened matter; absent: its own page. */
  readonly after?: (matterId: string) => string
}

const openings = new Map<string, OpeningDef>()

/** Opening forms of every module, after its processes; of one process there is one. Throws where one does not open a matter: the server does not start then. */
export function useOpenings(given: readonly OpeningDef[]): void {
  for (const each of given) {
    if (newestProcess(each.process).acts[each.act]?.from !== 'new')
      throw new Error(`${each.process}.${each.act} does not open a matter`)
    openings.set(each.process, each)
  }
}

/** How a matter of this process is opened by a person; null: only rules and other acts open it. */
export function openingOf(process: string): OpeningDef | null {
  return openings.get(process) ?? null
}

/** Every one that is loaded. */
export const openingDefs = (): readonly OpeningDef[] => [...openings.values()]

export const addressOfOpening = ({ href, process }: Pick<OpeningDef, 'href' | 'process'>): string => href ?? `/mo/${process}`
