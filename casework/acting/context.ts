import type { ActForm } from '../../kernel/act-form.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { ActDef, ProcessDef } from '../../kernel/process.ts'
import type { Asker } from '../asker.ts'
import { formOf, mayBackdate, shownForm } from '../forms/form-of.ts'
import { readMatter, type ReadMatter } from '../matter/read-matter.ts'
import { processOf } from '../registry.ts'
import { actPageOf, opensFor, type ActPageDef } from './act-page.ts'

/** An act of a matter with everything its form is shown and read by. */
export type ActContext = {
  readonly read: ReadMatter
  readonly matter: MatterState
  readonly process: ProcessDef
  readonly act: string
  /** As its form gives it: the input of the use case that does it, else of the act. */
  readonly def: ActDef
  /** As it is shown; `own` without what the engine asks besides. */
  readonly form: ActForm
  readonly own: ActForm
  readonly page: ActPageDef | null
}

const NO_QUERY = new URLSearchParams()

/** The form of an act for one asker, by the same rules wherever it is shown, sent or kept. */
export async function actContext(
  asker: Asker,
  id: Uuid,
  act: string,
  query: URLSearchParams = NO_QUERY,
): Promise<ActContext | Problem> {
  const read = await readMatter(asker.app.db.kysely, asker.world, asker.viewer, id)
  if (isProblem(read)) return read
  const { matter } = read
  const process = processOf(matter.process, matter.version)
  const def = process.acts[act]
  const page = actPageOf(process.id, act)
  const own = page?.form && def ? await page.form({ asker, read, query }) : formOf(process, act)
  if (!def || !own) return problem('act/not-found', { act })
  if (!opensFor(asker.viewer, page)) return problem('act/not-allowed', { act, right: page?.right })
  const form = shownForm(own, mayBackdate(def, { roles: read.row.roles, viewer: asker.viewer }))
  return { read, matter, process, act, def: page?.input ? { ...def, input: page.input } : def, form, own, page }
}
