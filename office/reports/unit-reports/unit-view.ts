import type { Asker } from '../../../casework/asker.ts'
import { actButtons } from '../../../casework/forms/act-buttons.ts'
import { rowView } from '../../../casework/lists/row-view.ts'
import { draftOf } from '../../../casework/forms/drafts.ts'
import { factQuery, processOf, readMatter, type ReadMatter } from '../../../casework/index.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { cellWords } from './cells.ts'
import { citedKeysBeside } from '../checks/beside.ts'
import type { Finding } from '../checks/finding.ts'
import { endedBodiesIn, storedDocuments } from '../check-facts.ts'
import { heldGrid } from '../measures/held.ts'
import { evidenceFiles } from './unit-evidence.ts'
import { rowsToFill } from './unit-files.ts'
import { findingsBeside } from './submission.ts'
import { findingWords } from '../finding-words.ts'
import { commentCounts, commentsOf } from './unit-comments.ts'
import { acceptedOf, briefOf, keptOf, tableOf, textField, textOf } from './unit-text.ts'
import { nodeName } from '../paper/outline.ts'

/** A unit's report for its page, or null when it is not the viewer's to see. */
export async function unitHere(asker: Asker, id: Uuid): Promise<ReadMatter | null> {
  const read = await readMatter(asker.app.db.kysely, asker.world, asker.viewer, id)
  return isProblem(read) || read.matter.process !== 'bao-cao-don-vi' ? null : read
}

/** Which part is open: a section, an annex, or the findings. */
export type Part = { readonly kind: 'node' | 'annex'; readonly id: string } | { readonly kind: 'findings' }

export async function unitView(asker: Asker, read: ReadMatter, part: Part) {
  const { matter, row, offers } = read
  const { lang } = asker
  const brief = briefOf(matter)
  const process = processOf(matter.process, matter.version)
  const may = (act: string) => offers.some(offer => offer.act === act && offer.refusal === null)
  const kept = keptOf(matter)
  const shown = await partView(asker, matter, part)
  const typing = shown?.kind === 'node' && shown.draft ? { node: shown.node.id, text: shown.draft.text } : null
  const findings = (await findingsHere(asker, matter, typing)).map(each => ({
    ...each,
    ...findingWords(each, lang),
    kept: kept[each.key] ?? null,
    where: whereOf(each, brief),
  }))
  const open = (place: string) =>
    findings.filter(each => (each.node ?? each.annex) === place && each.kept === null && !each.note).length
  return {
    id: matter.id,
    code: matter.code,
    title: matter.title,
    state: matter.state,
    stateWords: process.stateNames[matter.state]?.[lang] ?? matter.state,
    version: matter.lastSeq,
    deadline: rowView(row, asker.reader).deadline,
    brief: { sourceWords: brief.sourceWords, period: brief.period, reportsFor: brief.reportsFor, contact: brief.contact },
    parent: matter.parent,
    nodes: brief.outline.map(node => ({
      id: node.id,
      number: node.number,
      title: node.title,
      text: node.text,
      by: textOf(matter, node.id)?.by ?? null,
      empty: !textOf(matter, node.id)?.text.trim(),
      accepted: acceptedOf(matter, node.id) !== null,
      open: open(node.id),
      comments: commentCounts(matter, node.id),
    })),
    annexes: brief.annexes.map(annex => ({
      id: annex.id,
      title: annex.title,
      by: tableOf(matter, annex.id)?.by ?? null,
      accepted: acceptedOf(matter, annex.id) !== null,
      open: open(annex.id),
      comments: commentCounts(matter, annex.id),
    })),
    findings,
    openFindings: findings.filter(each => each.kept === null && !each.note).length,
    part: shown,
    files: evidenceFiles(read),
    mayWrite: may('viet'),
    mayWithdraw: may('rut-minh-chung'),
    mayComment: may('nhan-xet'),
    mayFix: may('da-sua'),
    mayClose: may('khep-nhan-xet'),
    mayAccept: may('nhan-muc'),
    mayOpen: may('mo-muc'),
    acts: actButtons(offers, { process, viewer: asker.viewer, id: matter.id, lang: lang }),
  }
}

export type UnitView = Awaited<ReturnType<typeof unitView>>

function whereOf({ node, annex }: Finding, { outline, annexes }: ReturnType<typeof briefOf>): string {
  const inNode = outline.find(each => each.id === node)
  return inNode ? nodeName(inNode) : (annexes.find(each => each.id === annex)?.title ?? '')
}

/** Findings while it is written: of what is saved, and of the draft of the section that is open. */
async function findingsHere(
  { app, world, viewer }: Asker,
  saved: MatterState,
  typing: { node: string; text: string } | null,
): Promise<Finding[]> {
  const field = typing ? { [textField(typing.node)]: { text: typing.text, seq: 0, by: '' } } : {}
  const matter = { ...saved, fields: { ...saved.fields, ...field } }
  const texts = briefOf(matter).outline.map(node => textOf(matter, node.id)?.text ?? '')
  const cited = await citedKeysBeside(viewer.accountId, texts)
  const facts = await inTransaction(app.db, async tx => {
    const fact = async (name: string) => (await factQuery(name)(tx, [matter.id], world.clock.now())).get(matter.id)
    return {
      evidence: await fact('evidence'),
      reportEarlierTexts: await fact('reportEarlierTexts'),
      reportEndedBodies: (await endedBodiesIn(tx, texts.join('\n'))).map(body => ({ ...body })),
      reportCitedDocuments: await storedDocuments(tx, cited),
    }
  })
  return findingsBeside(viewer.accountId, matter, { facts, now: world.clock.now(), law: world.law })
}

const EMPTY_ROWS = 5

async function partView(asker: Asker, matter: ReadMatter['matter'], part: Part) {
  const brief = briefOf(matter)
  if (part.kind === 'findings') return part
  const [comments, accepted] = [commentsOf(matter, part.id), acceptedOf(matter, part.id)]
  if (part.kind === 'annex') {
    const annex = brief.annexes.find(each => each.id === part.id)
    if (!annex) return null
    const filled = tableOf(matter, annex.id)
    const width = annex.columns.length
    const held = await heldGrid(asker.app.db.kysely, annex, { ...brief, now: asker.world.clock.now().instant })
    const begun = rowsToFill(annex, filled?.rows, held)
    const rows = begun.length > 0 ? begun : Array.from({ length: EMPTY_ROWS }, () => blanks(width))
    return {
      kind: 'annex' as const,
      annex,
      rows: annex.rows.length > 0 ? rows : [...rows, ...Array.from({ length: 2 }, () => blanks(width))],
      held: held.map(row => row.map(cell => (cell ? { words: cellWords(cell.value), href: cell.href } : null))),
      saved: filled !== null,
      base: filled?.seq ?? 0,
      by: filled?.by ?? null,
      comments,
      accepted,
    }
  }
  const node = brief.outline.find(each => each.id === part.id && each.text)
  if (!node) return null
  const written = textOf(matter, node.id)
  const draft = await draftOf(asker.app.db.kysely, asker.app.keyring, draftKey(asker, matter.id, node.id))
  const typed = draft?.answers['text']?.[0]
  const kept =
    draft && typeof typed === 'string' && typed !== (written?.text ?? '')
      ? { text: typed, base: draft.baseSeq ?? 0, at: draft.savedAt.toISOString() }
      : null
  return {
    kind: 'node' as const,
    node,
    name: nodeName(node),
    text: written?.text ?? '',
    base: written?.seq ?? 0,
    by: written?.by ?? null,
    draft: accepted ? null : kept,
    comments,
    accepted,
  }
}

const blanks = (count: number): string[] => Array.from({ length: count }, () => '')

/** Drafts of a section belong to one account in one post, like those of every form. */
export const draftKey = ({ viewer }: Asker, matter: Uuid, node: string) => ({
  account: viewer.accountId,
  post: viewer.post.id,
  matter,
  act: `viet:${node}`,
})
