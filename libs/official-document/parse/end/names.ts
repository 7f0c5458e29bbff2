import { documentTypes } from '../../write/types.ts'
import { foldSame } from '../header/letters.ts'

/** Names beside the 29 of NĐ 30/2020: legal instruments and the Party's own, with the codes used in their signs. */
const OTHER_TYPES: readonly (readonly [name: string, code: string])[] = [
  ['Nghị quyết liên tịch', 'NQLT'],
  ['Thông tư liên tịch', 'TTLT'],
  ['Thông tư', 'TT'],
  ['Nghị định', 'NĐ'],
  ['Pháp lệnh', 'PL'],
  ['Lệnh', 'L'],
  ['Kết luận', 'KL'],
  ['Thông tri', 'TT'],
  ['Tuyên bố', 'TB'],
  ['Lời kêu gọi', 'LKG'],
  ['Phiếu trình', 'PTr'],
  ['Thư chúc mừng', ''],
  ['Thư chúc Tết', ''],
  ['Thư khen', ''],
  ['Thư thăm hỏi', ''],
  ['Thư chia buồn', ''],
  ['Thư cảm ơn', ''],
  ['Thư ngỏ', ''],
  ['Công bố', 'CB'],
]

export interface TypeName {
  name: string
  code: string | null
}

const named = Object.values(documentTypes).map(t => ({ name: t.name as string, code: (t.abbreviation || null) as string | null }))
const others = OTHER_TYPES.map(([name, code]) => ({ name, code: (code || null) as string | null }))

/** Every name of a type, longest first. Công văn prints no type; its code in a Party sign is CV. */
export const TYPE_NAMES: readonly TypeName[] = [...named, ...others]
  .filter(t => t.name !== 'Công văn')
  .sort((a, b) => b.name.length - a.name.length)

export const CONG_VAN: TypeName = { name: 'Công văn', code: 'CV' }

/** Codes that stand in front of the hyphen of a sign, longest first. */
export const TYPE_CODES: readonly string[] = [
  ...new Set([...TYPE_NAMES.flatMap(t => (t.code ? [t.code] : [])), 'CV', 'QĐi', 'TTCĐ', 'SY', 'TrS', 'SL', 'TTLT']),
].sort((a, b) => b.length - a.length)

export const squeezed = (text: string): string => foldSame(text).replace(/[^a-z0-9]/gu, '')

const BY_SQUEEZED = new Map(TYPE_NAMES.map(t => [squeezed(t.name), t]))

/** The type a line names and nothing else: "BÁO CÁO", also "K ẾT LUẬN" of a bad scan. */
export const typeOfLine = (text: string): TypeName | null => (text.length > 40 ? null : (BY_SQUEEZED.get(squeezed(text)) ?? null))

/** The type a code in a sign stands for; null where two types share it. */
export function typeOfCode(code: string): TypeName | null {
  if (code === 'CV') return CONG_VAN
  if (code === 'QĐi') return TYPE_NAMES.find(t => t.name === 'Quy định') ?? null
  return named.find(t => t.code === code) ?? others.find(t => t.code === code) ?? null
}

/** "TYPE rest": a type at the head of a line in capitals, with what follows it. */
export function typeAtHead(text: string): { type: TypeName; length: number } | null {
  const folded = foldSame(text)
  for (const type of TYPE_NAMES) {
    const name = foldSame(type.name)
    if (folded.startsWith(`${name} `) && !/\p{Ll}/u.test(text.slice(0, name.length))) return { type, length: name.length }
  }
  return null
}
