import { pair, type Sheet } from './sheet.ts'
import type { Token } from './tokens.ts'
import { HEADS } from './words.ts'

/** Tokens from `from` up to `to`: the smallest stretch that may be a task of its own. */
export type Piece = { from: number; to: number; sentence: number; opens: 'block' | 'sentence' | 'semicolon' | 'comma' | 'item' }

const SHORTENED = /^(?:TP|Tp|tp|KT|TM|TL|TUQ|Q|TT|PGS|GS|TS|ThS|BS|KS|CN|P|H|X|T|đ|Đ|c|Nxb|tr|v|[A-ZĐ])$/u

/** Cuts a block at full stops, semicolons, and at commas behind which another act or another lead may begin. */
export function piecesOf(sheet: Sheet): Piece[] {
  const { tokens } = sheet
  const found: Piece[] = []
  let from = 0
  let sentence = 0
  let depth = 0
  let opens: Piece['opens'] = 'block'
  const cut = (to: number, next: Piece['opens']): void => {
    if (to > from) found.push({ from, to, sentence, opens })
    ;[from, opens] = [to, next]
  }
  tokens.forEach((token, i) => {
    if (i > from && /^[:,]$/.test(tokens[i - 1]?.raw ?? '') && numberOf(tokens, i) !== 'none') cut(i, 'item')
    if (token.raw === '(' || token.raw === '“') depth++
    else if ((token.raw === ')' || token.raw === '”') && depth > 0) depth--
    if (/^[.!?]$/.test(token.raw) && endsSentence(tokens, i, from)) {
      cut(i + 1, 'sentence')
      sentence++
      depth = 0
    } else if (depth > 0) return
    else if (token.raw === ';' && !listsNames(sheet, from, i)) cut(i + 1, 'semicolon')
    else if (
      (token.raw === ',' || token.raw === ')') &&
      i - from > 3 &&
      opensAnother(sheet, i + (tokens[i + 1]?.raw === ',' ? 2 : 1), i, from) &&
      tells(sheet, from, i)
    )
      cut(i + 1, 'comma')
  })
  cut(tokens.length, 'block')
  return found
}

/** The number in brackets with which a piece begins: "Sở Y tế: (1) rà soát …; (2) …". */
export function numberOf(tokens: readonly Token[], at: number): string {
  if (tokens[at]?.raw !== '(' || tokens[at + 2]?.raw !== ')') return 'none'
  const n = tokens[at + 1]?.word ?? ''
  return /^\d{1,2}$/.test(n) ? 'figure' : /^[ivx]+$/.test(n) ? 'roman' : n.length === 1 ? 'letter' : 'none'
}

/** "Thủ trưởng các sở; Chủ tịch UBND các xã": the semicolon of a list of names. */
function listsNames(sheet: Sheet, from: number, i: number): boolean {
  const { tokens, nameFrom, nameTo } = sheet
  if (nameTo[i - 1] === i && nameFrom[i + 1] === i + 1) return true
  if (nameTo[i - 1] === i && sheet.roles[(nameFrom[i - 1] ?? 0) - 1] === 'order') return HEADS.has(tokens[i + 1]?.word ?? '')
  const next = tokens[i + 1]
  return next !== undefined && HEADS.has(next.word) && i - from < 90 && !tells(sheet, from, i)
}

/** Do words of the stretch tell an act, and not only name bodies? */
function tells({ tokens, roles, nameFrom }: Sheet, from: number, to: number): boolean {
  let others = 0
  for (let k = from; k < to; k++) {
    if (nameFrom[k] !== -1) continue
    const role = roles[k]
    if (
      role === 'verb2' ||
      role === 'verb1' ||
      role === 'manner' ||
      role === 'link' ||
      role === 'state' ||
      tokens[k]?.shape === '1'
    )
      return true
    if (role === '') others++
  }
  return others > 12
}

function opensAnother(sheet: Sheet, at: number, comma: number, from: number): boolean {
  const { tokens, roles, nameTo, nameFrom, dues } = sheet
  const word = tokens[at]?.word
  if (word === undefined || joins(sheet, from, comma) || awaits(sheet, from, comma)) return false
  const two = `${word} ${tokens[at + 1]?.word ?? ''}`
  if (two === 'đồng thời' || two === 'ngoài ra') return true
  if (nameFrom[at] === at) {
    const next = nameTo[at] ?? at
    return roles[next] === 'link' || roles[next] === 'manner' || roles[next] === 'verb2'
  }
  const end = tokens[comma - 1]?.end ?? 0
  const dated = dues.some(d => d.end >= end - 1 && d.end <= end + 1)
  return dated && (roles[at] === 'verb2' || roles[at] === 'verb1' || roles[at] === 'manner')
}

/** "Sở A chủ trì, phối hợp với Sở B, Sở C rà soát": behind the comma stands another partner. */
function joins({ tokens, roles, nameFrom }: Sheet, from: number, comma: number): boolean {
  let k = comma - 1
  while (k > from && (nameFrom[k] !== -1 || roles[k] === '' || roles[k] === 'mark') && tokens[k]?.word !== 'với') k--
  return tokens[k]?.word === 'với' && tokens[k - 1]?.word === 'hợp' && nameFrom[comma - 1] !== -1
}

const CONDITIONS = new Set([
  'nếu',
  'khi',
  'trường hợp',
  'trong quá',
  'quá trình',
  'căn cứ',
  'trên cơ',
  'để',
  'nhằm',
  'sau khi',
  'trước khi',
])
/** "Nếu có vướng mắc, Sở A kịp thời báo cáo": before the comma stands only the condition. */
function awaits(sheet: Sheet, from: number, comma: number): boolean {
  const { tokens, roles, nameFrom } = sheet
  let first = from
  while (first < comma && tokens[first]?.shape === '.') first++
  if (!CONDITIONS.has(tokens[first]?.word ?? '') && !CONDITIONS.has(pair(tokens, first))) return false
  for (let k = first + 1; k < comma; k++)
    if (nameFrom[k] === k && (tokens[k - 1]?.raw === ',' || roles[k - 1] === 'order')) return false
  return true
}

function endsSentence(tokens: readonly Token[], at: number, from: number): boolean {
  const next = tokens[at + 1]
  if (!next) return true
  const before = tokens[at - 1]
  if (next.start === tokens[at]?.end && next.shape !== '.') return false
  if (next.shape === 'a' || next.raw === ',' || next.raw === ';') return false
  return !(before && (SHORTENED.test(before.raw) || (at - 1 === from && before.raw.length < 5)))
}
