import type { Lang } from '../../../kernel/access.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { wordsOf } from '../problem-words.ts'
import type { FileNote } from '../intake/read-text.ts'
import { documentsText } from '../text.ts'
import { pagesRead, scanOf, type PageNote, type ScanRow } from './store.ts'

/** Where the reading of a scan stands, in words. */
export type ScanView = {
  readonly state: 'waiting' | 'reading' | 'read' | 'failed' | 'stopped' | 'secret'
  readonly words: string
  /** Of the whole, 0–1; while it is read. */
  readonly share: number | null
  /** Pages to be compared with the original, and those that could not be read. */
  readonly doubts: readonly string[]
}

/** Below this a recognised page is shown as doubtful. */
const SURE = 60

export const isDoubtful = ({ source, confidence }: PageNote): boolean =>
  source === 'recognised' && confidence !== null && confidence < SURE

const isPrinted = ({ source }: PageNote): boolean => source === 'printed'

/** The reading of a document's file; null for one that is no scan. */
export async function scanView(
  db: Reader,
  { file, hash, lang }: { readonly file: FileNote; readonly hash: string | undefined; readonly lang: Lang },
): Promise<ScanView | null> {
  if (!file.scan || !hash) return null
  if (file.scan.read) return readView(file.scan, lang)
  const row = await scanOf(db, hash)
  return row && row.state !== 'read' ? scanRowView(row, lang) : null
}

/** The same of a row of the readings; null for a file whose letters are its own. */
export function scanRowView(row: ScanRow, lang: Lang): ScanView | null {
  if (row.state === 'read') return row.result ? readView(row.result, lang) : null
  return { state: row.state, words: standing(row, lang), share: shareOf(row), doubts: [] }
}

/** Of a file with text of its own nothing is said unless a page was recognised or is missing. */
function readView({ confidence, pages }: { confidence: number | null; pages: readonly PageNote[] }, lang: Lang): ScanView | null {
  const words = documentsText(lang)
  if (pages.some(isPrinted) && pages.every(page => isPrinted(page) || page.source === 'blank')) return null
  const doubts = pages.flatMap(page => {
    if (isDoubtful(page)) return [words.scanDoubtful({ page: page.number, confidence: page.confidence ?? 0 })]
    return page.source === 'unread'
      ? [words.scanUnread({ page: page.number, why: words.scanReasons[page.reason ?? ''] ?? '' })]
      : []
  })
  return { state: 'read', words: confidence === null ? words.scanBlank : words.scanRead(confidence), share: null, doubts }
}

function standing({ state, ahead, page, pages, problem: fault }: ScanRow, lang: Lang): string {
  const words = documentsText(lang)
  switch (state) {
    case 'waiting':
      return words.scanWaiting(ahead)
    case 'reading':
      return page && pages ? words.scanReading({ page, pages }) : words.scanBegins
    case 'failed':
      return fault ? wordsOf({ ...fault, status: 422 }, lang) : words.scanBlank
    case 'stopped':
      return words.scanStopped
    case 'secret':
      return words.scanSecret
    case 'read':
      return ''
  }
}

const shareOf = ({ state, share }: ScanRow): number | null => (state === 'reading' ? share : null)

/** What has been recognised so far, for the paper. */
export async function textSoFar(db: Reader, hash: string | undefined): Promise<string> {
  const pages = hash ? await pagesRead(db, hash) : []
  return pages.map(page => page.text).join('\f')
}
