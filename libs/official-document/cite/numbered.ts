import { bodyFrom } from '../gazetteer/bodies.ts'
import { matchAt, sticky } from '../gazetteer/pattern.ts'
import { dateParts, isoDate, PRINTED_DATE } from './printed-date.ts'
import { readSign, SIGN } from './sign.ts'
import { readTail, type Tail } from './tail.ts'
import type { Reading } from './reading.ts'

const signAt = sticky(`(?:,? ?[Ss]ố ?:? ?|: ?(?:[Ss]ố ?)?| )${SIGN}(?![\\p{L}\\d]*[%])`)
const bareNumberAt = sticky(' số (?<number>\\d{1,4}[a-zđ]?)(?![\\d.,/%-]*\\d)(?! ?[/%])')
/** Letters of companies: "số 107/2025 ngày …", "số USABC-HN-20251121-01 ngày …": their own way of numbering, known by the date behind. */
const ownNumberAt = sticky(
  ` số:? ?(?<number>\\d{1,6}/(?:19|20)\\d{2}|(?=[\\p{Lu}\\d./-]{0,24}\\d)[\\p{Lu}\\d]{1,12}(?:[./-][\\p{Lu}\\d]{1,12}){1,4})(?=,? (?:đề )?ngày \\d)`,
)
/** "văn bản đề ngày 29/10/2025 số 16/CV-HH": the date stands before the number. */
const earlyDateAt = sticky(`(?: đề)? ngày ${PRINTED_DATE},?(?= số:? ?\\d)`)
const ofAt = sticky(' của ')
const nextAt = sticky(`(?:,|;|,? và|,? cùng|; và)(?: các)? (?:số )?${SIGN}`)
const WORD = '(?!(?:của|ngày|về|và|tại|kèm|theo|có|đã|này|nêu|trên|do|để|từ|trong|được|cho|số)(?!\\p{L}))\\p{Ll}+'
/** "Chương trình kiểm tra, giám sát số 07-CTr/TU": words that narrow the kind down. */
const qualifierAt = sticky(` ${WORD}(?:,? (?:và )?${WORD}){0,5}(?=,? số:? ?\\d)`)
const PLAIN_KINDS = /^(?:quyết định|nghị quyết|nghị định|công văn|văn bản|thông tư|chỉ thị|công điện)$/

/** A kind of document with its number: "Quyết định số 12/QĐ-UBND ngày … của …", then the rest of an elliptical list. */
export function numberedFrom(s: string, start: number, typeEnd: number): Reading[] {
  const qualifier = matchAt(qualifierAt, s, typeEnd)?.[0].length ?? 0
  const kind = s.slice(start, typeEnd)
  const type = PLAIN_KINDS.test(kind.toLowerCase()) ? kind : s.slice(start, typeEnd + qualifier)
  const joint = /liên (?:tịch|ngành|bộ)/.test(type.toLowerCase()) ? 'joint' : 'single'
  const dated = matchAt(earlyDateAt, s, typeEnd + qualifier)
  const early = agencyBefore(s, typeEnd + qualifier)
  const m = matchAt(signAt, s, early?.end ?? typeEnd + qualifier + (dated?.[0].length ?? 0))
  const sign = m ? readSign(m.groups ?? {}) : null
  if (!m || !sign) return early ? [] : bareNumber(s, start, typeEnd)
  if (isCourt(sign.symbol)) return []
  const tail = readTail(s, m.index + m[0].length, joint)
  const first: Reading = { ...reading(type, start, tail), ...sign, agency: tail.agency ?? early?.name ?? null }
  if (dated) first.issuedOn ??= isoDate(dateParts(dated.groups ?? {}))
  const isMany = /(?:^|[\s(])[Cc]ác $/u.test(s.slice(Math.max(0, start - 5), start))
  return kind.toLowerCase() === 'quyết định' && isCourtAgency(first.agency)
    ? []
    : [first, ...restOfList(s, tail.end, type, joint, isMany ? early?.name : undefined, isMany)]
}

/** "…, số 1309/UBND-VP5 ngày 11/4/2025 và 12/KH-UBND": the kind is carried over. */
function restOfList(
  s: string,
  from: number,
  type: string,
  joint: 'joint' | 'single',
  agency: string | undefined,
  isMany: boolean,
): Reading[] {
  const found: Reading[] = []
  for (let at = from; ;) {
    const m = matchAt(nextAt, s, at) ?? (isMany ? matchAt(nextAt, s, pastTitle(s, at)) : null)
    if (m) at = m.index
    const sign = m ? readSign(m.groups ?? {}) : null
    if (!m || !sign || isCourt(sign.symbol)) return found
    const start = at + m[0].search(/số |\d/)
    const tail = readTail(s, at + m[0].length, joint)
    found.push({ ...reading(type, start, tail), ...sign, agency: tail.agency ?? agency ?? null })
    at = tail.end
  }
}

/** "các Quyết định: số 12/QĐ-TTg … phê duyệt Đề án; số 39/QĐ-TTg": past the title of the one before. */
function pastTitle(s: string, at: number): number {
  const title = /^ [^;.:\n]{3,220}(?=; (?:và )?số \d)/u.exec(s.slice(at, at + 240))
  return at + (title?.[0].length ?? 0)
}

/** "Nghị quyết số 57 của Bộ Chính trị": without a symbol only where date or agency follow. */
function bareNumber(s: string, start: number, typeEnd: number): Reading[] {
  const m = matchAt(ownNumberAt, s, typeEnd) ?? matchAt(bareNumberAt, s, typeEnd)
  const number = m?.groups?.number
  if (!m || !number) return []
  const tail = readTail(s, typeEnd + m[0].length)
  if (tail.end === typeEnd + m[0].length || isCourtAgency(tail.agency)) return []
  return [{ ...reading(s.slice(start, typeEnd), start, tail), number, designation: number }]
}

/** "Nghị quyết của HĐND tỉnh số 31/NQ-HĐND". */
function agencyBefore(s: string, at: number): { name: string; end: number } | null {
  const of = matchAt(ofAt, s, at)
  const body = of ? bodyFrom(s, at + of[0].length) : null
  return body && /^[,:]? số /.test(s.slice(body.end, body.end + 5)) ? body : null
}

const reading = (type: string, start: number, tail: Tail): Reading => ({
  kind: 'numbered', start, end: tail.end, type, number: null, year: null, symbol: null, designation: null,
  issuedOn: tail.issuedOn, agency: tail.agency, title: null,
}) // prettier-ignore

const isCourt = (symbol: string): boolean =>
  /(?:^|[-/])(?:QĐ)?(?:ST|PT|GĐT|TLST|XXST|XXPT)(?:[-/]|$)|^(?:DS|HS|HC|LĐ|KDTM|HNGĐ)-/.test(symbol)
const isCourtAgency = (agency: string | null): boolean => agency !== null && /^(?:Tòa án|TAND)(?! nhân dân tối cao)/.test(agency)
