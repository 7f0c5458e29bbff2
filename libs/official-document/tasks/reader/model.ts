import { readFileSync } from 'node:fs'
import { featuresOfStart } from './acts.ts'
import { featuresOfChoices } from './features.ts'
import type { Judge } from './read-block.ts'
import { best, type Weights } from './weigh.ts'

let known: { choices: Weights; starts: Weights } | null = null

/** The judge that was trained off line (bench/labels); its weights stand in weights.tsv, one feature a line. */
export function trainedJudge(mayLead: Judge['mayLead']): Judge {
  known ??= weightsIn(readFileSync(new URL('./weights.tsv', import.meta.url), 'utf8'))
  return judgeWith(known, mayLead)
}

export const judgeWith = ({ choices, starts }: { choices: Weights; starts: Weights }, mayLead: Judge['mayLead']): Judge => ({
  mayLead,
  choice: (sheet, piece, around, all) => (all.length < 2 ? 0 : best(featuresOfChoices(sheet, piece, around, all), choices)),
  start: (sheet, piece, after, all) =>
    all.length < 2
      ? 0
      : best(
          all.map(start => featuresOfStart(sheet, piece, after, start)),
          starts,
        ),
})

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
