import type { Asker } from '../../../casework/asker.ts'
import { perform, problemWords, type ReadMatter } from '../../../casework/index.ts'
import { isFileProblem } from '@kheo/official-document'
import { newId } from '../../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { beside, READING_MS } from '../../../platform/threads/beside.ts'
import { readFileBeside } from '../../../platform/threads/read-file.ts'
import { writeXlsx } from '../../../platform/web/xlsx.ts'
import { annexSheet, type readAnnexSheet } from '../exchange/unit-xlsx.ts'
import { readUnitText, unitDocument } from '../exchange/unit-docx.ts'
import { MEDIA, type ReportFile } from '../paper/files.ts'
import { heldGrid, heldValues, type HeldGrid } from '../measures/held.ts'
import { cellWords } from './cells.ts'
import type { Annex } from '../paper/outline.ts'
import { paperRenderer } from '../paper/renderer.ts'
import { briefOf, tableOf, textOf } from './unit-text.ts'
import { nodeName } from '../paper/outline.ts'

/** Largest file that is read in. */
const MOST_BYTES = 20 * 1024 * 1024

/** The rows of an annex as a form or a file begins with them: what was saved, else the named rows with what the records hold. */
export function rowsToFill(annex: Annex, saved: readonly (readonly string[])[] | undefined, held: HeldGrid): string[][] {
  if (saved && saved.length > 0) return saved.map(row => [...row])
  return annex.rows.map((label, r) =>
    annex.columns.map((_, c) => {
      const cell = held[r]?.[c]
      return c === 0 ? label : cell ? cellWords(cell.value) : ''
    }),
  )
}

/** The report to be written in Word, or one annex to be filled in Excel. Null: there is no such annex. */
export async function unitFile(
  asker: Asker,
  { matter, row }: ReadMatter,
  asked: { kind: 'docx' | 'xlsx'; annex: string | null },
): Promise<ReportFile | null> {
  const brief = briefOf(matter)
  const now = asker.world.clock.now().instant
  const filled = async (annex: Annex) => ({
    annex,
    rows: rowsToFill(annex, tableOf(matter, annex.id)?.rows, await heldGrid(asker.app.db.kysely, annex, { ...brief, now })),
  })
  const stem = `bao-cao-${matter.code.toLowerCase()}`
  if (asked.kind === 'xlsx') {
    const annex = brief.annexes.find(each => each.id === asked.annex)
    if (!annex) return null
    const { rows } = await filled(annex)
    const bytes = await writeXlsx([annexSheet(annex, rows, [annex.title, matter.title])])
    return { name: `${stem}-${annex.id}.xlsx`, mediaType: MEDIA.xlsx, bytes }
  }
  const annexes = []
  for (const annex of brief.annexes) annexes.push(await filled(annex))
  const document = unitDocument({
    title: matter.title,
    unit: row.holder.unitName ?? row.holder.bodyName,
    sourceWords: brief.sourceWords,
    outline: brief.outline,
    texts: Object.fromEntries(brief.outline.map(node => [node.id, textOf(matter, node.id)?.text ?? ''])),
    annexes,
  })
  return { name: `${stem}.docx`, mediaType: MEDIA.docx, bytes: await paperRenderer().docx(document) }
}

export type TakenIn = { readonly words: string } | { readonly taken: number; readonly missing: readonly string[] }

/** Takes a Word file's texts or an Excel file's rows into the report, each section by an act of its own; what somebody wrote since is not overwritten. */
export async function takeInFile(asker: Asker, read: ReadMatter, posted: FormData): Promise<TakenIn> {
  const file = posted.get('tep')
  const say = (refusal: Problem): TakenIn => ({
    words: problemWords(refusal, { lang: asker.lang, process: { id: read.matter.process, version: read.matter.version } }),
  })
  if (!(file instanceof File) || file.size === 0) return say(problem('reports/files-needed'))
  if (file.size > MOST_BYTES) return say(problem('import/too-large', { maxBytes: MOST_BYTES }))
  const content = new Uint8Array(await file.arrayBuffer())
  const since = Number(posted.get('phien-ban')) || read.matter.lastSeq
  const annex = briefOf(read.matter).annexes.find(each => each.id === posted.get('phu-luc'))
  const done = annex
    ? await takeInSheet(asker, read, { annex, content, since })
    : await takeInWord(asker, read, { name: file.name, content, since })
  return isProblem(done) ? say(done) : done
}

/** The rows of an annex, read beside the server. */
export const sheetBeside = beside<typeof readAnnexSheet>(new URL('../exchange/unit-xlsx.ts', import.meta.url), 'readAnnexSheet')

type Incoming = { readonly content: Uint8Array; readonly since: number }

async function takeInSheet(
  asker: Asker,
  { matter }: ReadMatter,
  { annex, content, since }: Incoming & { annex: Annex },
): Promise<TakenIn | Problem> {
  const rows = await sheetBeside({ by: asker.viewer.accountId, ms: READING_MS.file }, content, annex)
  if (isProblem(rows)) return rows
  const held = await heldGrid(asker.app.db.kysely, annex, { ...briefOf(matter), now: asker.world.clock.now().instant })
  const now = tableOf(matter, annex.id)
  if (now && now.seq > since) return problem('reports/changed-meanwhile', { by: now.by, seq: now.seq })
  const input = { annex: annex.id, rows, base: now?.seq ?? 0, held: heldValues(held) }
  const { app, world, viewer } = asker
  const done = await inTransaction(app.db, tx =>
    perform(tx, world, viewer, { matterId: matter.id, act: 'nhap-bang', input, key: newId() }),
  )
  return isProblem(done) ? done : { taken: 1, missing: [] }
}

async function takeInWord(
  asker: Asker,
  { matter }: ReadMatter,
  { name, content, since }: Incoming & { name: string },
): Promise<TakenIn | Problem> {
  const { outline } = briefOf(matter)
  const text = await readFileBeside({ by: asker.viewer.accountId, ms: READING_MS.file }, content, name)
  if (isProblem(text)) return text
  if (isFileProblem(text)) return problem('reports/file-unreadable', { code: text.code })
  const { texts, missing } = readUnitText(text.text, outline)
  const found = Object.entries(texts).filter(([node, typed]) => typed !== (textOf(matter, node)?.text ?? ''))
  if (Object.keys(texts).length === 0) return problem('reports/no-headings')
  const { app, world, viewer } = asker
  return inTransaction(app.db, async tx => {
    for (const [node, typed] of found) {
      const now = textOf(matter, node)
      if (now && now.seq > since) return problem('reports/changed-meanwhile', { by: now.by, seq: now.seq })
      const input = { node, text: typed, base: now?.seq ?? 0 }
      const done = await perform(tx, world, viewer, { matterId: matter.id, act: 'viet', input, key: newId() })
      if (isProblem(done)) return done
    }
    return { taken: found.length, missing: missing.map(nodeName) }
  })
}
