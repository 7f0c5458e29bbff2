import { firstWord } from './choices.ts'
import type { Piece } from './pieces.ts'
import { pair, type Sheet } from './sheet.ts'

/** Where the act may begin behind the lead, and who is named as partner before it. */
export type ActStart = { at: number; partner: [number, number] | null }

const FAR = 90
const MOST = 24

export function actStarts(sheet: Sheet, piece: Piece, after: number | null): ActStart[] {
  const { tokens, roles, nameFrom } = sheet
  const from = after ?? firstWord(sheet, piece)
  const found: ActStart[] = []
  const limit = Math.min(piece.to, from + FAR)
  let joined = -1
  for (let i = from; i < limit && found.length < MOST; i++) {
    const token = tokens[i]
    if (!token) break
    const before = tokens[i - 1]
    const opens =
      i === from ||
      before?.raw === ',' ||
      before?.raw === ':' ||
      before?.raw === ')' ||
      roles[i] === 'verb2' ||
      roles[i] === 'verb1' ||
      roles[i] === 'manner' ||
      before?.word === 'nhiệm' ||
      before?.word === 'trì'
    const inside = nameFrom[i] !== -1 && (nameFrom[i] ?? i) < i
    if (token.shape !== '.' && opens && !inside)
      found.push({ at: i, partner: joined >= 0 && i > joined ? partnerOf(sheet, joined, i) : null })
    if (token.word === 'phối' && tokens[i + 1]?.word === 'hợp') {
      joined = i + 2
      if (pair(tokens, joined) === 'chặt chẽ') joined += 2
      while (['với', 'cùng', ',', 'thực', 'hiện'].includes(tokens[joined]?.word ?? '') && joined < piece.to) joined++
    }
  }
  return found
}

function partnerOf({ tokens }: Sheet, from: number, to: number): [number, number] | null {
  let end = to
  while (end > from && tokens[end - 1]?.shape === '.' && tokens[end - 1]?.raw !== ')') end--
  return end > from ? [from, end] : null
}

export function featuresOfStart(
  { tokens, roles, nameFrom, nameTo }: Sheet,
  piece: Piece,
  after: number | null,
  start: ActStart,
): string[] {
  const from = after ?? piece.from
  const i = start.at
  let [verbs, links, marks] = [0, 0, 0]
  for (let k = from; k < i; k++) {
    if (roles[k] === 'verb2' && nameFrom[k] === -1) verbs++
    if (roles[k] === 'link') links++
    if (tokens[k]?.raw === ':' || tokens[k]?.raw === ',') marks++
  }
  const many = (n: number): string => (n > 2 ? '3' : String(n))
  const led = after === null ? 'free' : 'led'
  const partner = start.partner
    ? nameFrom[start.partner[0]] === start.partner[0]
      ? nameTo[start.partner[0]] === start.partner[1]
        ? 'exact'
        : nameTo[start.partner[1] - 1] === start.partner[1]
          ? 'list'
          : 'more'
      : 'unknown'
    : 'none'
  const role = roles[i] ?? ''
  const before = tokens[i - 1]
  const near = i - from
  return [
    `at=${led}|${near === 0 ? 'first' : near < 4 ? 'near' : near < 12 ? 'mid' : 'far'}`, `role=${role}|${led}`, `before=${before?.word}|${led}`, `word=${tokens[i]?.word}`, `words=${pair(tokens, i)}`, `verbs=${many(verbs)}|${led}`, `links=${many(links)}|${role}`, `marks=${many(marks)}|${led}|${role}`,
    `partner=${partner}|${role}`, `partner=${partner}|${verbs}`, `between=${links > 0 ? pair(tokens, from) : ''}|${role}`, `first=${tokens[from]?.word}|${near === 0 ? 0 : 1}`, `open=${pair(tokens, from)}|${near === 0 ? 0 : 1}`, `colon=${before?.raw === ':' ? 1 : 0}|${led}|${role}`, `comma=${before?.raw === ',' ? 1 : 0}|${role}|${many(verbs)}`, `inname=${nameFrom[i] === i ? 1 : 0}|${led}`,
  ].map(f => `start ${f}`) // prettier-ignore
}
