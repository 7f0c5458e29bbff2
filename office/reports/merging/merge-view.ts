import type { Asker } from '../../../casework/asker.ts'
import { draftOf } from '../../../casework/forms/drafts.ts'
import type { ReadMatter } from '../../../casework/index.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { boardOf, type Board } from '../requests/board.ts'
import { composeReport, frameOf } from './compose.ts'
import { findingWords } from '../finding-words.ts'
import { frozenOf } from './freeze.ts'
import { evidenceOf } from '../live/evidence.ts'
import { isNumeric } from '../unit-reports/cells.ts'
import { measureLines, newestVersion } from '../measures/figures.ts'
import type { ReportFrame } from '../live/period.ts'
import { figuresBeside, piecesBeside } from '../live/pieces-beside.ts'
import { liveFigures } from '../live/resolve.ts'
import { readToken, tokensIn } from '../live/tokens.ts'
import { textsOf } from './merge.ts'
import { mergedFindings, isSectionThree } from './merged-findings.ts'
import { inWords, type MergedReport } from './merged-report.ts'
import { candidatesOf } from '../measures/models-view.ts'
import { nodeName, type OutlineNode } from '../paper/outline.ts'
import { proposalsFor, type Proposal } from '../paragraphs/proposals.ts'
import { remediesView } from './remedies-view.ts'
import { requestBrief } from '../requests/request-process.ts'
import { keptOf, textOf } from '../unit-reports/unit-text.ts'
import { draftKey } from '../unit-reports/unit-view.ts'
import { sourcesOf } from '../measures/sources.ts'

/** Which section, and the figure whose evidence is opened in it. */
export type MergeAsked = {
  readonly node: string | null
  readonly figure: string | null
}

/** Merging a request's texts: one section, what every unit wrote beside the merged text, its figures and findings. Null for an unknown section. */
export async function mergeView(asker: Asker, read: ReadMatter, asked: MergeAsked) {
  const { matter, offers } = read
  const db = asker.app.db.kysely
  const { outline, sumUp } = requestBrief(matter)
  const node = outline.find(each => each.text && (asked.node === null || each.id === asked.node))
  if (!node) return null
  const now = asker.world.clock.now()
  const board = await boardOf(db, matter.id, now.today)
  const frozen = await frozenOf(db, matter)
  const report =
    frozen?.report ?? (await composeReport(db, matter, { world: asker.world, board, until: now.instant, textsOnly: true }))
  const frame = frameOf(matter, frozen ? new Date(report.cutAt) : now.instant)
  const found = await mergedFindings(db, asker.world, { matter, report })
  const findings = findingsView(asker, matter, found)
  const may = (act: string) => offers.some(offer => offer.act === act && offer.refusal === null)
  const units = textsOf(board.rows, node.id)
  const proposals = may('soan-muc') ? await proposalsFor(db, { node, outline, frame, sumUp, matter }) : []
  const token = asked.figure ? readToken(asked.figure) : null
  return {
    nodes: outline.map(each => nodeLine(each, { matter, board, findings })),
    node: { id: node.id, name: nodeName(node), role: node.role },
    ...(await editing(asker, read, node, may('soan-muc'))),
    pieces: await piecesBeside(asker.viewer.accountId, report.texts[node.id] ?? '', report.figures),
    sources: sourcesOf(report.texts[node.id] ?? '', units),
    counts: await countsOf(asker, report),
    units,
    proposals: await shownProposals(db, proposals, frame),
    measures: may('soan-muc') ? measureChoices(asker, report) : [],
    findings: findings.filter(each => each.node === node.id),
    openFindings: findings.filter(each => each.kept === null && !each.note).length,
    evidence: token?.kind === 'measure' ? await evidenceOf(asker, token, frame) : null,
    figure: token ? (report.figures[token.text] ?? null) : null,
    cut: frozen ? report.cutAt : null,
    remedies:
      node.role === 'han-che' || node.role === 'phuong-huong' ? await remediesView(asker, matter, may('giao-khac-phuc')) : null,
    models: sumUp && isSectionThree(node) ? await candidatesOf(asker, matter, { frame, may: may('chon-dien-hinh') }) : null,
    open: board.open,
    mayWrite: may('soan-muc'),
    mayFreeze: may('chot'),
  }
}

export type MergeView = NonNullable<Awaited<ReturnType<typeof mergeView>>>

/** Proposals as they would read now. */
async function shownProposals(db: Reader, proposals: readonly Proposal[], frame: ReportFrame) {
  const tokens = tokensIn(proposals.map(each => each.text))
  const figures = await liveFigures(db, { tokens, frame, annexes: [], annexHref: '' })
  return proposals.map(({ id, head, text }) => ({ id, head, shown: inWords(text, figures) }))
}

/** Every figure that can be put into a text: measures, and the sums of the annexes. */
function measureChoices({ lang }: Asker, { annexes }: MergedReport): Array<{ value: string; label: string }> {
  return [
    ...annexes.flatMap(({ annex }) =>
      annex.columns
        .filter(isNumeric)
        .map(column => ({ value: `[[${annex.id}.${column.id}]]`, label: `${annex.title}: ${column.title}` })),
    ),
    ...measureLines().map(line => {
      const { id, names } = newestVersion(line)
      return { value: `[[${id}]]`, label: `${id} ${names[lang]}` }
    }),
  ]
}

/** The text to be edited: what was saved, or the draft that was kept. */
async function editing(asker: Asker, { matter }: ReadMatter, node: OutlineNode, may: boolean) {
  const written = textOf(matter, node.id)
  const draft = may ? await draftOf(asker.app.db.kysely, asker.app.keyring, draftKey(asker, matter.id, node.id)) : null
  const typed = draft?.answers['text']?.[0]
  const kept = draft && typeof typed === 'string' && typed !== (written?.text ?? '') ? typed : null
  return {
    text: kept ?? written?.text ?? '',
    base: (kept === null ? written?.seq : draft?.baseSeq) ?? 0,
    by: written?.by ?? null,
    draftAt: kept === null ? null : (draft?.savedAt.toISOString() ?? null),
  }
}

export type FindingView = ReturnType<typeof findingsView>[number]

export function findingsView({ lang }: Asker, matter: MatterState, found: Awaited<ReturnType<typeof mergedFindings>>) {
  const kept = keptOf(matter)
  const { outline } = requestBrief(matter)
  return found.map(each => ({
    ...each,
    ...findingWords(each, lang),
    kept: kept[each.key] ?? null,
    where: outline.flatMap(node => (node.id === each.node ? [nodeName(node)] : []))[0] ?? '',
  }))
}

function nodeLine(
  each: OutlineNode,
  { matter, board, findings }: { matter: MatterState; board: Board; findings: readonly FindingView[] },
) {
  const written = textOf(matter, each.id)
  return {
    id: each.id,
    number: each.number,
    title: each.title,
    text: each.text,
    by: written?.by ?? null,
    empty: !written?.text.trim(),
    open: findings.filter(finding => finding.node === each.id && finding.kept === null && !finding.note).length,
    units: each.text ? textsOf(board.rows, each.id).length : 0,
  }
}

/** Live figures, typed ones, sentences without a source: of the whole report. */
export async function countsOf({ viewer }: Asker, { texts, sources, figures }: MergedReport) {
  const counts = await figuresBeside(viewer.accountId, Object.values(texts))
  const all = Object.values(sources).flat()
  return {
    figures: counts,
    unknown: Object.values(figures).filter(figure => !figure.known).length,
    sentences: all.length,
    withoutSource: all.filter(source => source.unit === null && source.figures === 0).length,
  }
}

/** Annexes summed: the frozen ones, else as they stand now; with the proof of a sum-up. */
export async function annexView(asker: Asker, { matter }: ReadMatter) {
  const db = asker.app.db.kysely
  const frozen = await frozenOf(db, matter)
  const now = asker.world.clock.now()
  const report =
    frozen?.report ??
    (await composeReport(db, matter, { world: asker.world, board: await boardOf(db, matter.id, now.today), until: now.instant }))
  const { annexes, sumUp, missing, geographies } = report
  return { annexes, sumUp, missing, geographies, frozen: frozen ? { hash: frozen.hash, intact: frozen.intact } : null }
}
