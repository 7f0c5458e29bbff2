import type { ZodType } from 'zod'
import type { Viewer } from '../../kernel/access.ts'
import type { ActForm } from '../../kernel/act-form.ts'
import type { Named } from '../../kernel/module.ts'
import { isProblem, type Problem } from '../../kernel/problem.ts'
import type { Answers } from '../forms/form-answers.ts'
import type { Asker } from '../asker.ts'
import { parsedInput, refusedInput } from '../acts/input.ts'
import type { ActRequest, Performed } from '../acts/perform.ts'
import type { ReadMatter } from '../matter/read-matter.ts'
import { newestProcess } from '../registry.ts'

/** For whom and what a form is made: the matter as it stands, the parameters of the address. */
export type ActAsked = { readonly asker: Asker; readonly read: ReadMatter; readonly query: URLSearchParams }

/** An act as it is asked for, its input read by the schema of what does it. */
export type Asked<I> = Omit<ActRequest, 'input'> & { readonly input: I }

/**
 * How a person does an act that needs more than its form in `look`: choices of today, files and registers besides the matter (`doneBy`), a
 * page of its own. Registered beside the process (`acts` of the module); page, matter, drafts and API all take it from here.
 */
export type ActPageDef = {
  readonly process: string
  readonly act: string
  /** Address of its own page; absent: its form opens on the page of the matter. */
  readonly href?: (matter: string) => string
  /** A right besides that of the act, without which the page does not open. */
  readonly right?: string
  /** Its button, where it does not bear the name of the act. */
  readonly button?: { readonly label?: Named; readonly key?: string; readonly tone?: ActForm['tone'] }
  /** Head of its page; absent: the name of the act. */
  readonly title?: Named
  /** Its form for one asker; absent: that of the look, or a page that is the function's own. */
  readonly form?: (asked: ActAsked) => ActForm | Promise<ActForm>
  /** What the form calls its fields, said also where nobody is logged in: beside answers that were kept when a session ended. */
  readonly labels?: Readonly<Record<string, Named>>
  /** What its form gives, when something else than the act takes it (`doneBy`). */
  readonly input?: ZodType
  /** What does it; absent: the engine. */
  readonly perform?: (asker: Asker, request: ActRequest) => Promise<Performed | Problem>
  /** Buttons of its form that do not send it: each gives the answers as they stand afterwards. */
  readonly aside?: Readonly<Record<string, (asker: Asker, answers: Answers) => Promise<Answers>>>
  /** What may be done where this one cannot. */
  readonly instead?: string
  /** Where to go on; absent: the page of the matter. */
  readonly after?: (matter: string) => string
}

/** An act that is done by a use case of its function: what the form gives is read by `input` first, from pages and API alike. */
export function doneBy<I>(
  input: ZodType<I>,
  work: (asker: Asker, asked: Asked<I>) => Promise<Performed | Problem>,
): Pick<ActPageDef, 'input' | 'perform'> {
  const perform = async (asker: Asker, request: ActRequest) => {
    const read = parsedInput({ from: [], right: '', input }, request.input)
    if (refusedInput(read)) return read
    return work(asker, { ...request, input: input.parse(request.input) })
  }
  return { input, perform }
}

/** A use case whose refusals bear fields of its own names: the names of the form instead. */
export function atField<R>(done: R | Problem, names: Readonly<Record<string, string>>): R | Problem {
  if (!isProblem(done)) return done
  const { field } = done.data
  const name = typeof field === 'string' ? names[field] : undefined
  return name === undefined ? done : { ...done, data: { ...done.data, field: name } }
}

const pages = new Map<string, ActPageDef>()

/** Acts of every module that are done by more than their form; after its processes. Throws where one is no act: the server does not start then. */
export function useActPages(given: readonly ActPageDef[]): void {
  for (const each of given) {
    const def = newestProcess(each.process).acts[each.act]
    if (!def || def.from === 'new' || def.systemOnly) throw new Error(`${each.process}.${each.act} is no act that a person does`)
    pages.set(`${each.process}.${each.act}`, each)
  }
}

export function actPageOf(process: string, act: string): ActPageDef | null {
  return pages.get(`${process}.${act}`) ?? null
}

/** Every one that is loaded. */
export function loadedActPages(): readonly ActPageDef[] {
  return [...pages.values()]
}

/** The process and the acts whose page stands at an address; of no process when there is none. */
export function actsAt(path: string, matter: string): [process: string, acts: string[]] {
  const here = loadedActPages().filter(({ href }) => href?.(matter) === path)
  return [here[0]?.process ?? '', here.map(({ act }) => act)]
}

/** May this viewer open the page of an act that is offered? */
export const opensFor = (viewer: Pick<Viewer, 'rights'>, page: ActPageDef | null): boolean =>
  page?.right === undefined || viewer.rights.has(page.right)
