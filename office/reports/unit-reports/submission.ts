import { z } from 'zod'
import type { MatterState } from '../../../kernel/matter.ts'
import type { Given } from '../../../kernel/process.ts'
import { checkedBeside } from '../checks/beside.ts'
import type { ReportToCheck } from '../checks/check-report.ts'
import { Stored } from '../checks/cited.ts'
import type { Finding } from '../checks/finding.ts'
import type { Submit } from '../terms.ts'
import { commentFindings } from './unit-comments.ts'
import { briefOf, keptOf, tableOf, textOf } from './unit-text.ts'

const EndedBodies = z
  .array(z.object({ name: z.string(), short: z.string(), on: z.string(), successor: z.string().nullable() }))
  .catch([])
const Texts = z.array(z.string()).catch([])

/** Facts that the checks of a unit's report read. */
export const CHECK_FACTS: readonly string[] = ['evidence', 'reportEndedBodies', 'reportEarlierTexts', 'reportCitedDocuments']

/** What the checks need besides the matter: facts of the engine and the law of the day. */
export type CheckedAgainst = Pick<Given, 'facts' | 'now' | 'law'>

/** What the checks look at in a unit's report as it stands. `files`: evidence about to be submitted. */
export function toCheck(matter: MatterState, { facts, now, law }: CheckedAgainst, files = 0): ReportToCheck {
  const { period, outline, annexes } = briefOf(matter)
  const book = law(now.today)
  return {
    period,
    nodes: outline.map(node => ({ ...node, written: textOf(matter, node.id)?.text ?? '' })),
    annexes: annexes.map(annex => {
      const table = tableOf(matter, annex.id)
      return { ...annex, filled: table?.rows ?? [], held: table?.held ?? [] }
    }),
    endedBodies: EndedBodies.parse(facts['reportEndedBodies']),
    earlier: Texts.parse(facts['reportEarlierTexts']),
    evidence: Number(facts['evidence'] ?? 0) + files,
    stored: Stored.parse(facts['reportCitedDocuments']),
    repeatedWords: book.number('reports.repeated-sentence'),
    oldPercent: book.number('reports.old-sentence'),
    absurdTimes: book.number('reports.absurd-times'),
    absurdMost: book.number('reports.absurd-most'),
  }
}

/** Every finding of a unit's report, checked beside the server. `files`: evidence about to be submitted. */
export const findingsBeside = async (by: string, matter: MatterState, against: CheckedAgainst, files = 0): Promise<Finding[]> => [
  ...commentFindings(matter),
  ...(await checkedBeside(by, toCheck(matter, against, files))),
]

const OpenFindings = z.object({ mend: z.number(), keep: z.number() })
export type OpenFindings = z.infer<typeof OpenFindings>

/** How many findings still stand in the way of submission: those to be mended, and those to be mended or kept with a reason. */
export async function openFindings(given: Given<Submit>): Promise<OpenFindings> {
  const { matter, viewer, input } = given
  const kept = keptOf(matter)
  const found = await findingsBeside(viewer?.accountId ?? 'system:submit', matter, given, input.files.length)
  const all = found.filter(each => !each.note)
  return {
    mend: all.filter(each => !each.mayKeep).length,
    keep: all.filter(each => each.mayKeep && !(each.key in kept)).length,
  }
}

/** The same among the facts of the act that submits. */
export const openFindingsIn = ({ facts }: Pick<Given, 'facts'>): OpenFindings => OpenFindings.parse(facts['reportOpenFindings'])
