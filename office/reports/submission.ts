import { z } from 'zod'
import type { MatterState } from '../../kernel/matter.ts'
import type { Given } from '../../kernel/process.ts'
import { checkReport } from './checks/check-report.ts'
import type { Finding } from './checks/finding.ts'
import { briefOf, keptOf, tableOf, textOf } from './unit-text.ts'

const EndedBodies = z.array(z.object({ name: z.string(), on: z.string(), successor: z.string().nullable() })).catch([])
const Texts = z.array(z.string()).catch([])

/** What the checks need besides the matter: facts of the engine and the law of the day. */
export type CheckedAgainst = Pick<Given, 'facts' | 'now' | 'law'>

/** Every finding of a unit's report as it stands. `files`: evidence about to be submitted. */
export function findingsOf(matter: MatterState, { facts, now, law }: CheckedAgainst, files = 0): Finding[] {
  const { period, outline, annexes } = briefOf(matter)
  return checkReport({
    period,
    nodes: outline.map(node => ({ ...node, written: textOf(matter, node.id)?.text ?? '' })),
    annexes: annexes.map(annex => ({ ...annex, filled: tableOf(matter, annex.id)?.rows ?? [] })),
    endedBodies: EndedBodies.parse(facts['reportEndedBodies']),
    earlier: Texts.parse(facts['reportEarlierTexts']),
    evidence: Number(facts['evidence'] ?? 0) + files,
    repeatedWords: law(now.today).number('reports.repeated-sentence'),
  })
}

/** Findings that still stand in the way of submission: those to be mended, and those to be mended or kept with a reason. */
export function openFindings(matter: MatterState, against: CheckedAgainst, files = 0): { mend: Finding[]; keep: Finding[] } {
  const kept = keptOf(matter)
  const all = findingsOf(matter, against, files)
  return { mend: all.filter(each => !each.mayKeep), keep: all.filter(each => each.mayKeep && !(each.key in kept)) }
}
