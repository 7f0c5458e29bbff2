import type { World } from '../../../casework/index.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { checkedBeside, citedKeysBeside } from '../checks/beside.ts'
import { Stored } from '../checks/cited.ts'
import { finding, type Finding } from '../checks/finding.ts'
import { endedBodiesIn, storedDocuments } from '../check-facts.ts'
import { earlierTexts } from '../measures/earlier.ts'
import { limitationsOf } from './limitations.ts'
import { segmentsOf } from '../live/tokens.ts'
import type { OutlineNode } from '../paper/outline.ts'
import { requestBrief } from '../requests/request-process.ts'
import { inFull, type MergedReport } from './merged-report.ts'

/** Findings of a merged report: the checks of a unit's report, on what its live figures say, and figures that say nothing. */
export async function mergedFindings(
  db: Reader,
  world: World,
  { matter, report }: { matter: MatterState; report: MergedReport },
): Promise<Finding[]> {
  const nodes = report.outline.map(node => ({ ...node, written: inFull(report.texts[node.id] ?? '', report.figures) }))
  const texts = nodes.map(node => node.written)
  const law = world.law(world.clock.now().today)
  // The threads serve people by turns; a report in the making is one of them.
  const by = matter.id
  const written = await checkedBeside(by, {
    period: report.period,
    nodes,
    annexes: [],
    endedBodies: await endedBodiesIn(db, texts.join('\n')),
    stored: Stored.parse(await storedDocuments(db, await citedKeysBeside(by, texts))),
    earlier: await earlierTexts(db, matter),
    evidence: report.units.length,
    repeatedWords: law.number('reports.repeated-sentence'),
    oldPercent: law.number('reports.old-sentence'),
    absurdTimes: law.number('reports.absurd-times'),
    absurdMost: law.number('reports.absurd-most'),
  })
  // What the sum-up writes of itself needs no words of a person.
  const { sumUp } = requestBrief(matter)
  const filled = report.outline.filter(node => sumUp && isSectionThree(node)).map(node => node.id)
  const own = written.filter(each => each.rule !== 'node-empty' || !filled.includes(each.node ?? ''))
  // A task that was given answers a limitation, whatever words the directions use.
  const tasked = new Set(report.limitations.filter(each => each.remedies.length > 0).map(each => each.key))
  const given = new Set(
    limitationsOf(report.outline, node => report.texts[node] ?? '')
      .filter(each => tasked.has(each.key))
      .map(each => inFull(each.text, report.figures).slice(0, 120)),
  )
  return [...own.filter(each => each.rule !== 'no-task' || !given.has(each.place)), ...figureFindings(report)]
}

/** Section III of a sum-up is made from the register. */
export const isSectionThree = ({ number }: Pick<OutlineNode, 'number'>): boolean => number === 'III'

function figureFindings({ outline, texts, figures }: MergedReport): Finding[] {
  return outline.flatMap(({ id }) =>
    segmentsOf(texts[id] ?? '').flatMap(segment => {
      if (segment.kind === 'broken') return [finding({ rule: 'broken-figure', node: id, place: segment.text, mayKeep: false })]
      if (segment.kind !== 'live' || figures[segment.token.text]?.known) return []
      return [finding({ rule: 'no-figure', node: id, place: segment.token.text })]
    }),
  )
}
