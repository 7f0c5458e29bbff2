import { formatDateDocument } from '@kheo/viet-text'
import { documentById, type DocumentRow } from '../../../records/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Content, Piece } from './content.ts'
import type { Draft, RELATIONS } from '../terms.ts'
import { typeFacts, type DraftType, type OfSystem } from '../types.ts'

type Kind = (typeof RELATIONS)[number]
type Original = Pick<DocumentRow, 'type' | 'designation' | 'issuedOn' | 'agency'>

/** What a document does to the earlier one, as its text says it (NĐ 30/2020/NĐ-CP, Điều 18.3). */
const DOES: Readonly<Record<Kind, string>> = {
  'thay-the': 'thay thế',
  'sua-doi': 'sửa đổi, bổ sung một số nội dung của',
  'dinh-chinh': 'đính chính',
}

/** "Quyết định số 12/QĐ-UBND ngày 24 tháng 11 năm 2026 của Ủy ban nhân dân tỉnh": how a text names another document in full. */
export function namedInFull({ type, designation, issuedOn, agency }: Original): string {
  return [
    type ?? 'Văn bản',
    designation && `số ${designation}`,
    issuedOn && formatDateDocument(issuedOn),
    agency && `của ${agency}`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** The draft's relation with the words by which it names the original; the earlier document is one of the register. */
export async function relationNamed(db: Reader, relates: Draft['relates'] | undefined): Promise<Draft['relates']> {
  if (!relates) return null
  const original = await documentById(db, relates.document)
  return { ...relates, words: original ? namedInFull(original) : null }
}

/** The text with the sentence that names what it replaces, amends or corrects; one that names it already stays as it is. */
export function withRelation(
  content: Content,
  type: DraftType & string,
  relates: Draft['relates'] & object,
  of: OfSystem,
): Content {
  const { kind, words } = relates
  const number = /số (\S+)/u.exec(words ?? '')?.[1]
  if (!words || !number || JSON.stringify(content).includes(number)) return content
  const sentence: Piece = { kind: 'paragraph', text: `${typeFacts(type, of).name} này ${DOES[kind]} ${words}.` }
  const at = content.body.findIndex(piece => piece.kind === 'heading' && piece.text.includes('hiệu lực'))
  const place = at < 0 ? content.body.length : at + 1
  return { ...content, body: [...content.body.slice(0, place), sentence, ...content.body.slice(place)] }
}
