import { fold, formatDateCited } from '@kheo/viet-text'
import { beside, READING_MS } from '../../../platform/threads/beside.ts'
import type { Asker } from '../../../casework/asker.ts'
import { readMatter } from '../../../casework/index.ts'
import { isId, type Uuid } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { documentById, type DocumentRow } from '../../../records/index.ts'
import { readDue, type DueRead } from '../../../casework/clocks/read-due.ts'
import { organisationNames } from '../../directives/index.ts'
import type { duesIn } from './due-in-text.ts'

const duesBeside = beside<typeof duesIn>(new URL('./due-in-text.ts', import.meta.url), 'duesIn')

/** What an incoming document says of the report that it asks for: proposals for the form, nothing more. */
export type SourceDocument = {
  readonly id: Uuid
  readonly topic: string
  readonly words: string
  /** Who asks: the merged report goes to it. */
  readonly agency: string
  readonly from: string
  readonly to: string
  readonly dueOn: string
  readonly template: string
}

/** The document from which a request begins, or null when there is none or it is not the viewer's to see. */
export async function sourceOf(asker: Asker, id: string): Promise<SourceDocument | null> {
  if (!isId(id)) return null
  const { app, world, viewer } = asker
  const read = await readMatter(app.db.kysely, world, viewer, id)
  const document = isProblem(read) ? null : await documentById(app.db.kysely, id)
  if (!document) return null
  const stored = document.textHash ? await app.files.read(document.textHash) : null
  const text = stored && !isProblem(stored) ? new TextDecoder().decode(stored) : ''
  const abstract = document.abstract ?? ''
  const organisation = text === '' ? [] : await organisationNames(app.db.kysely, document.receivedOn ?? asker.today)
  const known = { issuedOn: document.issuedOn, organisation }
  const dues = await duesBeside({ by: viewer.accountId, ms: READING_MS.page }, text, known)
  return {
    id,
    topic: topicOf(abstract),
    words: wordsOf(document),
    agency: document.agency ?? '',
    ...stretchOf(`${abstract}\n${text}`),
    dueOn: Array.isArray(dues)
      ? lastDue(dues, {
          receivedOn: document.receivedOn ?? asker.today,
          today: asker.today,
          issuedOn: document.issuedOn,
          calendar: world.calendar,
        })
      : '',
    template: /dan van kheo|phong trao thi dua/.test(fold(abstract)) ? 'tong-ket-phong-trao' : 'dinh-ky',
  }
}

/** The last day by which the document wants something: the report is what it wants at the end. "Trước ngày X" ends the day before. */
export function lastDue(dues: readonly DueRead[], at: Parameters<typeof readDue>[1]): string {
  return (
    dues
      .flatMap(due => readDue(due, at).dueOn ?? [])
      .toSorted()
      .at(-1) ?? ''
  )
}

/** "Về việc tổng kết …" asks for "Tổng kết …". */
function topicOf(abstract: string): string {
  const bare = abstract.replace(/^\s*(?:v\/v|về việc|về|kế hoạch|yêu cầu)\s+/iu, '').trim()
  return bare === '' ? '' : bare.charAt(0).toLocaleUpperCase('vi') + bare.slice(1)
}

/** "Kế hoạch số 112-KH/TU ngày 05/5/2026 của Tỉnh ủy". */
function wordsOf({ type, designation, issuedOn, agency }: DocumentRow): string {
  const kind = type ? type.charAt(0).toLocaleUpperCase('vi') + type.slice(1).toLocaleLowerCase('vi') : 'Văn bản'
  return [
    kind,
    designation ? `số ${designation}` : '',
    issuedOn ? `ngày ${formatDateCited(issuedOn)}` : '',
    agency ? `của ${agency}` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** "giai đoạn 2021-2025": from the first day of the first year to the last of the last. */
function stretchOf(text: string): { from: string; to: string } {
  const years = /giai đoạn\s+(20\d{2})\s*[-–]\s*(20\d{2})/iu.exec(text)
  return years ? { from: `${years[1]}-01-01`, to: `${years[2]}-12-31` } : { from: '', to: '' }
}
