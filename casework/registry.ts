import type { Canonical } from '../kernel/canonical.ts'
import { declaredAs, type FactTable } from '../kernel/fact-table.ts'
import type { ProcessLook } from '../kernel/act-form.ts'
import type { PlainDate } from '../kernel/clock.ts'
import type { Uuid } from '../kernel/ids.ts'
import type { ProcessDef } from '../kernel/process.ts'
import type { Tx } from '../platform/database/transaction.ts'
import { withCommonActs } from './common-acts.ts'
import { faultsOf } from './validate-process.ts'

/** A named query that rules may rely on, for many matters at once. Loaded under the lock before a decision. */
export type FactQuery = (tx: Tx, ids: readonly Uuid[], on: { readonly today: PlainDate }) => Promise<ReadonlyMap<Uuid, Canonical>>

const processes = new Map<string, ProcessDef>()
const newest = new Map<string, ProcessDef>()
const facts = new Map<string, FactQuery>()

/** Facts that any process may name. */
export function useFacts(queries: Readonly<Record<string, FactQuery>>): void {
  for (const [name, query] of Object.entries(queries)) facts.set(name, query)
}

/**
 * Loads process definitions. Throws with every fault in words when one is wrong: the server does not start then.
 * Several versions of one process may be loaded; new matters take the newest.
 */
export function useProcesses(
  defs: readonly ProcessDef[],
  known: { rights: ReadonlySet<string>; limits: ReadonlySet<string>; figures?: ReadonlySet<string> },
): void {
  const faults = defs.flatMap(def => faultsOf(def, { ...known, facts: new Set(facts.keys()) }))
  if (faults.length) throw new Error(`Process definitions are wrong:\n${faults.join('\n')}`)
  for (const own of defs) {
    const def = withCommonActs(own)
    processes.set(`${def.id}@${def.version}`, def)
    const other = newest.get(def.id)
    if (!other || other.version <= def.version) newest.set(def.id, def)
  }
}

const looks = new Map<string, ProcessLook>()

/** How processes look: forms and facts of their pages. */
export function useLooks(given: readonly ProcessLook[]): void {
  for (const look of given) looks.set(look.process, look)
}

export function lookOf(process: string): ProcessLook | null {
  return looks.get(process) ?? null
}

/** Every look that is loaded. */
export function loadedLooks(): readonly ProcessLook[] {
  return [...looks.values()]
}

/** Kinds of matter with a group of their own on the desk. */
export function deskProcesses(): string[] {
  return loadedLooks().flatMap(look => (look.desk ? [look.process] : []))
}

/** The definition of a version, if it is loaded. */
export function findProcess(id: string, version: number): ProcessDef | null {
  return processes.get(`${id}@${version}`) ?? null
}

/** The definition of a matter's own version. */
export function processOf(id: string, version: number): ProcessDef {
  const def = findProcess(id, version)
  if (!def) throw new Error(`No process ${id} version ${version} is loaded`)
  return def
}

/** The definition under which new matters open. */
export function newestProcess(id: string): ProcessDef {
  const def = newest.get(id)
  if (!def) throw new Error(`No process ${id} is loaded`)
  return def
}

/** The typed facts of a kind of matter. */
export function factTableOf(process: string): FactTable | null {
  return newest.get(process)?.columns ?? null
}

/** Every table of typed facts with the kinds of matter that stand in it. Two kinds in one table declare it alike. */
export function factTables(): ReadonlyArray<{ readonly table: FactTable; readonly processes: readonly string[] }> {
  const declared = loadedProcesses().flatMap(({ id, columns }) => (columns ? [{ id, columns }] : []))
  return [...Map.groupBy(declared, ({ columns }) => columns.name)].map(([name, of]) => {
    const [first, ...others] = of.map(({ columns }) => columns)
    if (!first || others.some(each => declaredAs(each) !== declaredAs(first))) throw new Error(`${name} is declared in two ways`)
    return { table: first, processes: of.map(({ id }) => id) }
  })
}

/** May an act of this name, of whatever process, act on the matter above? Its ancestors are locked first. */
export function mayActOnParent(act: string): boolean {
  return [...processes.values()].some(({ acts }) => acts[act]?.may?.includes('act-on-parent'))
}

/** Does an act of this name, of whatever process, need what takes long to find out? */
export function looksBeside(act: string): boolean {
  return [...processes.values()].some(({ acts }) => acts[act]?.beside)
}

export function loadedProcesses(): readonly ProcessDef[] {
  return [...newest.values()]
}

export function factQuery(name: string): FactQuery {
  const query = facts.get(name)
  if (!query) throw new Error(`No query gives the fact ${name}`)
  return query
}
