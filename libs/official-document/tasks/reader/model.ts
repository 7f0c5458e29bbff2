import { readFileSync } from 'node:fs'
import { featuresOfStart } from './acts.ts'
import type { Choice } from './choices.ts'
import { nameFeatures, sayings } from './features.ts'
import type { Judge } from './read-block.ts'
import { best, type Weights } from './weigh.ts'

let known: { choices: Weights; starts: Weights } | null = null

/** The judge that was trained off line (bench/labels); its weights stand in weights.tsv, one feature a line. */
export function trainedJudge(mayLead: Judge['mayLead']): Judge {
  known ??= weightsIn(readFileSync(new URL('./weights.tsv', import.meta.url), 'utf8'))
  return judgeWith(known, mayLead)
}

export function judgeWith({ choices, starts }: { choices: Weights; starts: Weights }, mayLead: Judge['mayLead']): Judge {
  const table = tableOf(choices)
  return {
    mayLead,
    choice: (sheet, piece, around, all) => (all.length < 2 ? 0 : bestChoice(table, sheet, { piece, around, all })),
    start: (sheet, piece, after, all) =>
      all.length < 2 ? 0 : best(all.map(start => featuresOfStart(sheet, piece, after, start)), starts), // prettier-ignore
  }
}

const KINDS = ['nothing', 'rest', 'inherits', 'acts', 'names', 'lead'] as const
/** For each feature its weight under the name of each choice: one look-up serves all. */
type Table = ReadonlyMap<string, Float64Array>
const tables = new WeakMap<Weights, Table>()

function tableOf(weights: Weights): Table {
  const known = tables.get(weights)
  if (known) return known
  const table = new Map<string, Float64Array>()
  for (const [name, weight] of weights) {
    const blank = name.indexOf(' ')
    const kind = KINDS.findIndex(k => k === (blank < 0 ? name : name.slice(0, blank)))
    const feature = blank < 0 ? '' : name.slice(blank + 1)
    const row = table.get(feature) ?? new Float64Array(KINDS.length)
    if (kind >= 0) row[kind] = weight
    table.set(feature, row)
  }
  tables.set(weights, table)
  return table
}

type Asked = {
  piece: Parameters<Judge['choice']>[1]
  around: Parameters<Judge['choice']>[2]
  all: Parameters<Judge['choice']>[3]
}

/** Readings that find the same thing count together: a task is no less a task because its lead may be read in several ways. */
const FINDS: Record<Choice['is'], number> = { nothing: 0, rest: 1, names: 2, acts: 3, inherits: 3 }

/** The index of the best choice among those that find what is likeliest; the first of equals. */
function bestChoice(table: Table, sheet: Parameters<Judge['choice']>[0], { piece, around, all }: Asked): number {
  const scores = scoresOf(table, sheet, { piece, around, all })
  const top = Math.max(...scores)
  const mass = [0, 0, 0, 0]
  scores.forEach((score, i) => {
    const k = FINDS[all[i]?.is ?? 'nothing']
    mass[k] = (mass[k] ?? 0) + Math.exp(score - top)
  })
  const found = mass.indexOf(Math.max(...mass))
  let [best, chosen] = [-Infinity, 0]
  scores.forEach((score, i) => {
    if (FINDS[all[i]?.is ?? 'nothing'] === found && score > best) [best, chosen] = [score, i]
  })
  return chosen
}
function scoresOf(table: Table, sheet: Parameters<Judge['choice']>[0], { piece, around, all }: Asked): number[] {
  const said = sum(table, ['', ...sayings(sheet, piece, around)])
  let looks = said
  return all.map(choice => {
    const score = said[KINDS.indexOf(choice.is)] ?? 0
    if (choice.is === 'acts') looks = sum(table, nameFeatures(sheet, piece, choice, around))
    // each name is offered first as acting, then as only named: it looks the same
    return choice.is === 'acts' || choice.is === 'names'
      ? score + (looks[KINDS.indexOf(choice.is)] ?? 0) + (looks[KINDS.indexOf('lead')] ?? 0)
      : score
  })
}

function sum(table: Table, features: readonly string[]): Float64Array {
  const total = new Float64Array(KINDS.length)
  for (const f of features) {
    const row = table.get(f)
    if (row) for (let k = 0; k < total.length; k++) total[k] = (total[k] ?? 0) + (row[k] ?? 0)
  }
  return total
}

function weightsIn(file: string): { choices: Weights; starts: Weights } {
  const choices = new Map<string, number>()
  const starts = new Map<string, number>()
  for (const line of file.split('\n')) {
    const tab = line.lastIndexOf('\t')
    if (tab <= 0) continue
    const feature = line.slice(0, tab)
    ;(feature.startsWith('start ') ? starts : choices).set(feature, Number(line.slice(tab + 1)))
  }
  return { choices, starts }
}
