import type { World } from '../../../casework/index.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Board } from '../requests/board.ts'
import { geographiesOf } from '../measures/geographies.ts'
import { letterheadOf } from '../paper/letterhead.ts'
import { limitationsOf } from './limitations.ts'
import { liveFigures } from '../live/resolve.ts'
import type { ReportFrame } from '../live/period.ts'
import { tokensIn } from '../live/tokens.ts'
import { counted, mergeAnnex, tablesOf, textsOf, unitName } from './merge.ts'
import { inWords, MergedReport } from './merged-report.ts'
import { requestBrief } from '../requests/request-process.ts'
import { versionNow, versionsOf } from '../requests/request-issue.ts'
import { earlierTexts } from '../measures/earlier.ts'
import { oldText } from '../requests/old-text.ts'
import { sourcesOf } from '../measures/sources.ts'
import { sumUpOf } from '../sum-up/sum-up.ts'
import { remediesOf } from '../terms.ts'
import { textOf } from '../unit-reports/unit-text.ts'

export type Composing = {
  readonly world: World
  readonly board: Pick<Board, 'rows'>
  /** Nothing that is recorded later counts. */
  readonly until: Date
  readonly reason?: string
  /** Without the proof of every claim: for pages that show the texts alone. */
  readonly textsOnly?: true
}

export const frameOf = (matter: MatterState, until: Date): ReportFrame => {
  const { kind, period } = requestBrief(matter)
  return { kind, period, until }
}

/** The merged report as it stands: texts with what their live figures say, annexes with every unit's part, the sum-up's own tables. */
export async function composeReport(
  db: Reader,
  matter: MatterState,
  { world, board, until, reason = '', textsOnly }: Composing,
): Promise<MergedReport> {
  const { topic, period, sourceWords, addressees, outline, annexes, sumUp } = requestBrief(matter)
  const head = await letterheadOf(db)
  const { rows } = board
  const nodes = outline.filter(node => node.text)
  const texts = Object.fromEntries(nodes.map(node => [node.id, textOf(matter, node.id)?.text ?? '']))
  const merged = annexes.map(annex => mergeAnnex(annex, tablesOf(rows, annex)))
  const frame = frameOf(matter, until)
  const figures = await liveFigures(db, {
    tokens: tokensIn(Object.values(texts)),
    frame,
    annexes: merged,
    annexHref: `/bao-cao/yeu-cau/${matter.id}/phu-luc`,
  })
  const percent = world.law(world.clock.now().today).number('reports.old-sentence')
  const silent = rows.filter(row => !ASIDE.includes(row.state) && !counted([row]).length)
  return MergedReport.parse({
    topic,
    period,
    sourceWords,
    outline,
    texts,
    figures,
    annexes: merged,
    sumUp: sumUp && !textsOnly ? await sumUpOf(db, { matter, frame, figures }) : null,
    sources: Object.fromEntries(nodes.map(node => [node.id, sourcesOf(texts[node.id] ?? '', textsOf(rows, node.id))])),
    oldPercent: oldText(Object.values(texts).join('\n'), await earlierTexts(db, matter), percent).percent,
    limitations: limitationsOf(outline, node => texts[node] ?? '').map(each => ({
      ...each,
      text: inWords(each.text, figures),
      remedies: remediesOf(matter).filter(remedy => remedy.limitation === each.key),
    })),
    units: rows.map(row => ({ id: row.id, unit: unitName(row), state: row.state, submittedOn: row.submittedOn, late: row.late })),
    missing: silent.map(unitName),
    geographies: textsOnly ? [] : await geographiesOf(db, period),
    version: versionNow(matter),
    replaces: versionsOf(matter).at(-1) ?? null,
    letterhead: addressees.length > 0 ? { ...head, addressees } : head,
    cutAt: until.toISOString(),
    reason,
  })
}

const ASIDE: readonly string[] = ['exempted', 'withdrawn']
