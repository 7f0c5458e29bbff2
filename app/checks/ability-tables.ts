import { abilitiesOf, type Ability } from '../../casework/abilities.ts'
import { loadedProcesses } from '../../casework/index.ts'
import type { ProcessDef } from '../../kernel/process.ts'
import { loadEngine } from '../services/engine.ts'
import { modules } from '../modules.ts'

/** All processes: which part in a matter may do what in which state, as Markdown. */
export async function abilityTables(): Promise<string> {
  const parts = (await processesOfModules()).map(tableOf)
  return `# Who may do what, in which state\n\nMade by \`npx kheo abilities\` from the processes and their policies; \`app/checks/ability-tables.test.ts\` compares. For somebody whose post has every right; facts may still refuse. Parts that may do nothing more than everybody are left out; what a part may do in every open state stands first.\n${parts.join('')}`
}

/** What the modules bring, with the acts that every process has; not what else was handed to the engine. */
export async function processesOfModules(): Promise<ProcessDef[]> {
  await loadEngine()
  const brought = await Promise.all(modules.flatMap(each => (each.processes ? [each.processes()] : [])))
  const ids = new Set(brought.flatMap(({ processes }) => processes.map(({ id }) => id)))
  return loadedProcesses()
    .filter(({ id }) => ids.has(id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function tableOf(process: ProcessDef): string {
  const every = abilitiesOf(process)
  const named = (acts: readonly string[]) => acts.map(act => process.actNames[act]?.vi ?? act).join(' · ')
  const [first] = every
  const everybody = (first?.acts ?? []).filter(act => every.every(({ acts }) => acts.includes(act)))
  const all = every.map(each => ({ ...each, acts: each.acts.filter(act => !everybody.includes(act)) }))
  const rows = [...Map.groupBy(all, ({ role }) => role)].flatMap(([role, may]) =>
    linesOf(process, may).map(([state, acts]) => `| ${role} | ${state} | ${named(acts)} |\n`),
  )
  return `\n## ${process.names.vi} (\`${process.id}\`)\n\nWhoever sees it, always: ${named(everybody)}.\n\n| part | state | may |\n|---|---|---|\n${rows.join('')}`
}

type Line = readonly [state: string, acts: readonly string[]]

/** First what a part may do in every open state, then what comes to it in each. */
function linesOf(process: ProcessDef, may: readonly Ability[]): Line[] {
  const isOpen = (state: string) => process.states[state]?.final === undefined
  const actsIn = (state: string) => may.find(each => each.state === state)?.acts ?? []
  const open = Object.keys(process.states).filter(isOpen)
  const always = actsIn(open[0] ?? '').filter(act => open.every(state => actsIn(state).includes(act)))
  const lines: Line[] = may.map(({ state, acts }) => [
    process.stateNames[state]?.vi ?? state,
    isOpen(state) ? acts.filter(act => !always.includes(act)) : acts,
  ])
  return [['*mọi tình trạng mở*', always] as const, ...lines].filter(([, acts]) => acts.length > 0)
}
