import type { Asker } from '../../casework/asker.ts'
import { actButtons } from '../../casework/act-buttons.ts'
import { rowView } from '../../casework/row-view.ts'
import { draftOf } from '../../casework/drafts.ts'
import { factQuery, processOf, readMatter, type ReadMatter } from '../../casework/index.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { isProblem } from '../../kernel/problem.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Finding } from './checks/finding.ts'
import { findingsOf } from './submission.ts'
import { findingWords } from './finding-words.ts'
import { briefOf, commentOf, keptOf, tableOf, textOf } from './unit-text.ts'
import { nodeName } from './outline.ts'

/** A unit's report for its page, or null when it is not the viewer's to see. */
export async function unitHere(asker: Asker, id: Uuid): Promise<ReadMatter | null> {
  const read = await readMatter(asker.app.db.kysely, asker.world, asker.viewer, id)
  return isProblem(read) || read.matter.process !== 'bao-cao-don-vi' ? null : read
}

/** Which part is open: a section, an annex, or the findings. */
export type Part = { readonly kind: 'node' | 'annex'; readonly id: string } | { readonly kind: 'findings' }

export async function unitView(asker: Asker, { matter, row, offers }: ReadMatter, part: Part) {
  const { lang } = asker
  const brief = briefOf(matter)
  const process = processOf(matter.process, matter.version)
  const may = (act: string) => offers.some(offer => offer.act === act && offer.refusal === null)
  const kept = keptOf(matter)
  const findings = (await findingsHere(asker, matter)).map(each => ({
    ...each,
    ...findingWords(each, lang),
    kept: kept[each.key] ?? null,
    where: whereOf(each, brief),
  }))
  const open = (place: string) => findings.filter(each => (each.node ?? each.annex) === place && each.kept === null).length
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
      open: open(node.id),
    })),
    annexes: brief.annexes.map(annex => ({
      id: annex.id,
      title: annex.title,
      by: tableOf(matter, annex.id)?.by ?? null,
      open: open(annex.id),
    })),
    findings,
    openFindings: findings.filter(each => each.kept === null).length,
    part: await partView(asker, matter, part),
    mayWrite: may('viet'),
    mayComment: may('nhan-xet'),
    acts: actButtons(process, offers, lang),
  }
}

export type UnitView = Awaited<ReturnType<typeof unitView>>

function whereOf({ node, annex }: Finding, { outline, annexes }: ReturnType<typeof briefOf>): string {
  const inNode = outline.find(each => each.id === node)
  return inNode ? nodeName(inNode) : (annexes.find(each => each.id === annex)?.title ?? '')
}

async function findingsHere({ app, world }: Asker, matter: ReadMatter['matter']): Promise<Finding[]> {
  const names = ['evidence', 'reportEndedBodies', 'reportEarlierTexts']
  const facts = await inTransaction(app.db, async tx => {
    const found: Record<string, Canonical | undefined> = {}
    for (const name of names) found[name] = (await factQuery(name)(tx, [matter.id])).get(matter.id)
    return found
  })
  return findingsOf(matter, { facts, now: world.clock.now(), law: world.law })
}

const EMPTY_ROWS = 5

async function partView(asker: Asker, matter: ReadMatter['matter'], part: Part) {
  const brief = briefOf(matter)
  if (part.kind === 'findings') return part
  const comment = commentOf(matter, part.id)
  if (part.kind === 'annex') {
    const annex = brief.annexes.find(each => each.id === part.id)
    if (!annex) return null
    const filled = tableOf(matter, annex.id)
    const width = annex.columns.length
    const empty =
      annex.rows.length > 0
        ? annex.rows.map(label => [label, ...blanks(width - 1)])
        : Array.from({ length: EMPTY_ROWS }, () => blanks(width))
    const rows = filled?.rows.length ? filled.rows : empty
    return {
      kind: 'annex' as const,
      annex,
      rows: annex.rows.length > 0 ? rows : [...rows, ...Array.from({ length: 2 }, () => blanks(width))],
      base: filled?.seq ?? 0,
      by: filled?.by ?? null,
      comment,
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
    draft: kept,
    comment,
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
