import { fold } from '@kheo/viet-text'
import { documentTypes, partyDocumentTypes } from '../../write/types.ts'
import type { WordParagraph } from '../word/word-file.ts'
import { findAnnexes } from './annexes.ts'
import { findEnd } from './end.ts'
import type { Para, Parts } from './parts.ts'

const HEAD = 40
const TYPE_NAMES = [
  ...new Set([...Object.values(documentTypes), ...Object.values(partyDocumentTypes)].map(type => type.name)),
].sort((a, b) => b.length - a.length)
const NUMBER = /^(?:Số|SỐ|số)(?:\s*[:.]|\s+\d|\s*[…._/-])/u
const DATE = /^[\p{L}\s.'-]{2,40},?\s*ngày[\s\d….]*(?:tháng|[/.-]\d)/u
const BASIS = /^(?:- )?(?:Căn cứ|Theo đề nghị|Xét đề nghị|Xét|Trên cơ sở)(?!\p{L})/u
const ENACTING = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT)\s*:?$/u
const ADDRESS = /^Kính (?:gửi|trình|mời)\s*:?|điện:(?:\s|$)/u
const LETTER = /^(?:V\/v|v\/v|V\/V|VV|Vv)[\s.:]|^(?:Về|về) việc /u
const OPENS_BODY =
  /^(?:Kính (?:gửi|trình|mời)|Căn cứ|Thực hiện|Theo |Ngày |Ngày,|Hôm nay|I\.|I-|1\.|Điều 1|Phần |Chương |Xét |Trong |Để |Nhằm |Năm |Trên cơ sở|Thời gian)/u
const WITHOUT_ABSTRACT = new Set<string>(
  Object.values(documentTypes).flatMap(type =>
    'without' in type && type.without.some(part => part === 'abstract') ? [type.name] : [],
  ),
)
const COPY = /^(?:SAO Y|SAO LỤC|TRÍCH SAO)$/u

/** Finds the parts of an official document among its paragraphs. Words lead; the look decides only how far an abstract goes. */
export function findParts(paragraphs: readonly WordParagraph[]): Parts {
  const all = paragraphs.map(source => ({ source, words: wordsOf(source.text) })).filter(para => para.words !== '')
  const copyAt = all.findIndex(para => COPY.test(para.words))
  const paras = copyAt >= 0 ? all.slice(0, copyAt) : all
  const { main, annexes } = findAnnexes(paras)
  const head = main.slice(0, HEAD)
  const national = head.find(para => fold(para.words).startsWith('cong hoa xa hoi')) ?? null
  const motto = head.find(para => /^doc lap\b.*hanh phuc/u.test(fold(para.words))) ?? null
  const party = head.find(para => fold(para.words) === 'dang cong san viet nam') ?? null
  const number = head.find(para => NUMBER.test(para.words) && para.words.length < 60) ?? null
  const placeDate = head.find(para => isPlaceDate(para.words)) ?? null
  const typeAt = main.findIndex((para, i) => i < HEAD && typeNameIn(para, main[i + 1]) !== null)
  const typeName = main[typeAt] ?? null
  const letterAt = typeName ? -1 : head.findIndex(para => LETTER.test(para.words))
  const letterAbstract = letterAt < 0 ? [] : letterLines(main, letterAt)
  const abstract = typeName && !WITHOUT_ABSTRACT.has(typeNameIn(typeName, undefined) ?? '') ? abstractLines(main, typeAt) : []
  const addressAt = head.findIndex(para => ADDRESS.test(para.words))
  const addresses = addressAt < 0 ? [] : dashed(main, addressAt + 1)
  const headEnd =
    Math.max(
      lastOf(main, [national, motto, number, placeDate, typeName, ...letterAbstract, ...abstract]),
      addressAt + addresses.length,
    ) + 1
  const end = findEnd(main, headEnd)
  const { bases, enacting } = basesOf(main.slice(headEnd, end.bodyEnd))
  const enclosed = main.some((para, i) => i < HEAD && /^\((?:Kèm theo|Ban hành kèm theo)/u.test(para.words))
  return {
    system: party && !national ? 'party' : 'state',
    kind: main.length === 0 && annexes.length > 0 ? 'annex' : enclosed && !number ? 'enclosed' : 'document',
    type: typeName ? typeNameIn(typeName, undefined) : letterAbstract.length > 0 ? 'Công văn' : null,
    national: national ?? party, motto, organs: organsOf(head, [national, motto, party, number, placeDate, typeName]), number, placeDate, typeName, abstract, letterAbstract,
    addressLead: addressAt < 0 ? null : (main[addressAt] ?? null), addresses, bases, enacting,
    body: main.slice(headEnd, end.bodyEnd).filter(para => !para.source.cell?.ruled && !bases.includes(para) && para !== enacting),
    authority: end.authority, signer: end.signer, recipientsHead: end.recipientsHead, recipients: end.recipients, annexes,
  } // prettier-ignore
}

export const wordsOf = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\u00A0\u2007\u202F]/gu, ' ')
    .replaceAll(/[\u00AD\u200B\uFEFF]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()

const isPlaceDate = (words: string): boolean =>
  words.length < 90 && DATE.test(words) && !/[;:]$/u.test(words) && !/^(?:Căn cứ|Theo|Thực hiện|Quyết định|Nghị)/u.test(words)

/** The type that a line of capitals names; "QUYẾT ĐỊNH:" with its colon enacts and does not name. */
function typeNameIn({ words }: Para, next: Para | undefined): string | null {
  if (words.length > 70 || /[:;.]$/u.test(words) || !/^[\p{Lu}\s,-]+$/u.test(words)) return null
  if (/^THƯ \p{Lu}/u.test(words)) return 'Thư công'
  const found = TYPE_NAMES.find(name => fold(words) === fold(name) || fold(words).startsWith(`${fold(name)} `))
  if (!found || (fold(words) !== fold(found) && words.split(' ').length > 8)) return null
  return next !== undefined && /^(?:Điều 1|ĐIỀU 1)/u.test(next.words) ? null : found
}

/** "KẾ HOẠCH / Thực hiện phong trào thi đua năm 2026": an abstract without a stop, not the first sentence of a text. */
const isAimOfPlan = ({ words, source }: Para): boolean =>
  /^(?:Thực hiện|Năm) /u.test(words) && words.length <= 160 && !/[.;:,]$/u.test(words) && source.align !== 'justify'

/** Lines below the name of the type: centred or bold ones, until the text begins. */
function abstractLines(main: readonly Para[], typeAt: number): Para[] {
  const found: Para[] = []
  for (const para of main.slice(typeAt + 1, typeAt + 5)) {
    if (
      (OPENS_BODY.test(para.words) && !(found.length === 0 && isAimOfPlan(para))) ||
      ENACTING.test(para.words) ||
      /^[-*_]+$/u.test(para.words) ||
      ADDRESS.test(para.words) ||
      /^\((?:Kèm|Ban hành)/u.test(para.words)
    )
      break
    if (/^[\p{Lu}\s,-]{12,}$/u.test(para.words) && found.length > 0) break
    if (
      para.source.align === 'justify' ||
      para.source.firstLine > 0 ||
      (found.length > 0 && para.words.length > 160) ||
      /;$/u.test(para.words) ||
      (/[.]$/u.test(para.words) && para.source.align !== 'center')
    )
      break
    found.push(para)
  }
  return found
}

function letterLines(main: readonly Para[], at: number): Para[] {
  const first = main[at]
  const cell = first?.source.cell
  if (!first || !cell) return first ? [first] : []
  const rest = main
    .slice(at + 1)
    .filter(
      para =>
        para.source.cell?.table === cell.table && para.source.cell.row === cell.row && para.source.cell.column === cell.column,
    )
  return [
    first,
    ...rest.filter(para => !NUMBER.test(para.words) && !/^[\p{Lu}\s]+$/u.test(para.words) && !isPlaceDate(para.words)),
  ]
}

const dashed = (main: readonly Para[], from: number): Para[] => {
  const found: Para[] = []
  for (const para of main.slice(from)) {
    if (!/^[-–]/u.test(para.words)) break
    found.push(para)
  }
  return found
}

/** Names above the number that are neither the State's nor the Party's: bodies. */
function organsOf(head: readonly Para[], others: readonly (Para | null)[]): Para[] {
  const until = head.findIndex(para => others.slice(3).includes(para))
  return head
    .slice(0, until < 0 ? 6 : until)
    .filter(
      para =>
        !others.includes(para) &&
        /\p{L}{2}/u.test(para.words) &&
        !LETTER.test(para.words) &&
        !/^(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|MẬT|TỐI MẬT|TUYỆT MẬT|XEM XONG TRẢ LẠI|LƯU HÀNH NỘI BỘ|DỰ THẢO)/u.test(para.words),
    )
}

function basesOf(body: readonly Para[]): { bases: Para[]; enacting: Para | null } {
  const enactingAt = body.slice(0, 40).findIndex(para => ENACTING.test(para.words))
  const first = body.slice(0, 6).findIndex(para => BASIS.test(para.words))
  if (first < 0) return { bases: [], enacting: enactingAt < 0 ? null : (body[enactingAt] ?? null) }
  const bases: Para[] = []
  for (const para of body.slice(first)) {
    if (!BASIS.test(para.words)) break
    bases.push(para)
  }
  return { bases: bases.length > 1 || enactingAt >= 0 ? bases : [], enacting: enactingAt < 0 ? null : (body[enactingAt] ?? null) }
}

const lastOf = (main: readonly Para[], paras: readonly (Para | null)[]): number =>
  Math.max(-1, ...paras.map(para => (para ? main.indexOf(para) : -1)))
