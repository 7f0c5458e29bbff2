import type { CheckedSignatures } from '../../../ui/index.ts'
import type { Asker } from '../../../casework/asker.ts'
import { whenWords } from '../../../casework/clocks/when-words.ts'
import { askSignatureChecks, signatureChecks, type IntakeFile, type SignatureCheck } from '../../../records/index.ts'
import { scanOf } from '../scan/store.ts'
import { scanRowView } from '../scan/view.ts'
import type { ScanRow } from '../scan/store.ts'
import { sizeWords } from '../intake/size-words.ts'
import { documentsText } from '../text.ts'

/** A file as pages list it: which version it is, what became of its reading, what its signatures say. */
export type FileView = {
  readonly position: number
  readonly name: string
  readonly role: string
  readonly size: string
  /** Of an earlier version: what took its place. */
  readonly note: string | null
  readonly hash: string
  /** The reading of an attachment that is a scan; null for files with letters of their own, and for the document itself. */
  readonly scan: { readonly words: string; readonly doubts: readonly string[]; readonly hasText: boolean } | null
  readonly signatures: SignaturesView | null
}
export type SignaturesView = {
  readonly words: string
  readonly verdict: CheckedSignatures['verdict'] | 'waits' | 'failed'
  readonly checkedAt: string | null
  /** Null until it was checked, and for a file without signatures. */
  readonly report: CheckedSignatures | null
}

type Listed = Pick<IntakeFile, 'position' | 'name' | 'hash' | 'role' | 'place' | 'size' | 'mediaType'>
const PDF = 'application/pdf'

/** What pages say of the files of a document. Signatures are checked behind: what nobody has asked for yet is asked for here. */
export async function fileViews(
  { app, world, lang }: Pick<Asker, 'world' | 'lang'> & { readonly app: Pick<Asker['app'], 'db'> },
  files: ReadonlyArray<Omit<Listed, 'role'> & { role: string }>,
): Promise<FileView[]> {
  const db = app.db.kysely
  const signable = files.filter(({ mediaType }) => mediaType === PDF).map(({ hash }) => hash)
  const checks = await signatureChecks(db, signable)
  await askSignatureChecks(
    db,
    signable.filter(hash => !checks.has(hash)),
    world.clock.now().instant,
  )
  const words = documentsText(lang)
  const views: FileView[] = []
  for (const { position, name, hash, role, place, size, mediaType } of files) {
    const newer = role === 'earlier' ? files.find(each => each.position === place) : undefined
    views.push({
      position,
      name,
      role,
      size: sizeWords(size),
      note: newer ? words.earlierVersion(newer.name) : files.some(each => each.place === position) ? words.newerVersion : null,
      hash,
      scan: position === 0 ? null : await attachmentScan(db, hash, lang),
      signatures: mediaType === PDF ? signaturesOf(checks.get(hash), lang) : null,
    })
  }
  return views
}

async function attachmentScan(db: Asker['app']['db']['kysely'], hash: string, lang: Asker['lang']): Promise<FileView['scan']> {
  const row = await scanOf(db, hash)
  const view = row && scanRowView(row, lang)
  if (!row || !view) return null
  return { words: scanWords(row, lang) ?? view.words, doubts: view.doubts, hasText: row.textHash !== null }
}

/** Nobody waits at a form for the reading of an attachment: it is said in fewer words. */
function scanWords({ state, page, pages, result }: ScanRow, lang: Asker['lang']): string | null {
  const words = documentsText(lang)
  if (state === 'waiting') return words.attachmentWaits
  if (state === 'reading') return page && pages ? words.attachmentReading({ page, pages }) : words.attachmentWaits
  return state === 'read' && result?.confidence != null ? words.attachmentRead(result.confidence) : null
}

function signaturesOf(check: SignatureCheck | undefined, lang: Asker['lang']): SignaturesView {
  const words = documentsText(lang)
  const checkedAt = check?.checkedAt ? whenWords(check.checkedAt, lang) : null
  // Written in both languages by whoever checks; the table gives back what was stored.
  const report = (check?.report?.[lang] ?? null) as CheckedSignatures | null
  if (report === null) {
    const failed = check?.failed != null
    return {
      words: failed ? words.signatureFailed : words.signatureWaits,
      verdict: failed ? 'failed' : 'waits',
      checkedAt,
      report: null,
    }
  }
  const said = words.signatureVerdicts[report.verdict](report.signatures.length)
  return { words: said, verdict: report.verdict, checkedAt, report: report.verdict === 'khong-co-chu-ky' ? null : report }
}
