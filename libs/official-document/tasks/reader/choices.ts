import type { Neighbours } from '../outline/neighbours.ts'
import { numberOf, type Piece } from './pieces.ts'
import { pair, type Sheet } from './sheet.ts'
import { GROUPS, HEADS, OPENINGS } from './words.ts'

/** What a piece may be: nothing, the rest of the task before it, a task of a lead named earlier, of a lead named here, or only the naming of a lead. */
export type Choice = { is: 'nothing' | 'rest' | 'inherits' } | { is: 'acts' | 'names'; from: number; to: number; start: Start }
/** Where the name of a lead may begin. */
export type Start = 'first' | 'order' | 'comma' | 'colon' | 'of'

/** What a piece knows of the text around it. */
export type Around = {
  inherits: 'block' | 'label' | 'heading' | 'stem' | 'task' | 'address' | 'none'
  mark: string
  /** What the headings above speak of: "kết quả", "mục đích", "tổ chức thực hiện". */
  under: readonly string[]
  /** Kind of document: "KẾ HOẠCH". */
  kind: string
  /** What its title speaks of: "procedure", "powers", "rules". */
  topic: string
  /** What the piece before it in the block is. */
  before: Choice['is'] | 'block'
  /** The task before it has a deadline. */
  dated: boolean
  /** Other blocks stand below this one. */
  parent: boolean
  /** How the block stands among the others. */
  beside: Neighbours
  /** What its elder sibling was read as. */
  elder: Outcome
  /** What the block above it was read as. */
  above: Outcome
  /** How many steps above the lead was named. */
  steps: number
  /** The stem above names a lead who is to direct others: "Sở Y tế chỉ đạo:". */
  directed: boolean
  /** First word of the name of the lead that it would inherit. */
  who: string
  /** First words of the block above. */
  words: readonly string[]
  /** Number of the piece in its block. */
  nth: number
}

/** What a block was read as. */
export type Outcome = 'task' | 'names' | 'nothing' | 'row' | 'none'

const MOST_STARTS = 14
const MOST_ENDS = 18
const REACH = 280

/** "Trên đây là Kế hoạch …", "… thông báo để Ủy ban nhân dân tỉnh biết, thực hiện": closing formulas tell nobody to act. */
const CLOSING =
  /^(?:Trên đây là|Trân trọng)(?!\p{L})|(?<!\p{L})thông báo (?:để|đến|cho) [^.;:]{2,160} biết(?:,| và|,? để)(?: tổ chức| nghiêm túc)* (?:thực hiện|triển khai|chỉ đạo)|^(?:[Tt]rong quá trình|[Qq]uá trình|[Nn]ếu|[Tt]rường hợp)[^.;]{0,200}(?:khó khăn|vướng mắc|phát sinh)[^.;]{0,240}(?:báo cáo|phản ánh|kiến nghị|đề nghị|thông tin|gửi|liên hệ|trao đổi|đề xuất|tổng hợp)/u

/** Every reading of a piece that the grammar allows. */
export function choicesOf(sheet: Sheet, piece: Piece, around: Around, mayLead: (name: string) => boolean): Choice[] {
  if (CLOSING.test(sheet.s.slice(sheet.tokens[piece.from]?.start, sheet.tokens[piece.to - 1]?.end))) return [{ is: 'nothing' }]
  const found: Choice[] = around.inherits === 'label' && piece.opens === 'block' && !around.beside.cell ? [] : [{ is: 'nothing' }]
  const follows = around.before !== 'block' && around.before !== 'nothing' && around.before !== 'names'
  // "(1) …; (2) …" are items, each a task of its own
  if (follows && numberOf(sheet.tokens, piece.from) !== 'figure') found.push({ is: 'rest' })
  if (around.inherits !== 'none') found.push({ is: 'inherits' })
  // whom the one above directs does not answer for it: "Sở A chỉ đạo: 1. Chi cục B …"
  if (around.directed && piece.opens === 'block') return found
  for (const [from, start] of startsOf(sheet, piece)) {
    for (const to of endsOf(sheet, piece, from)) {
      if (to === from + 1 && !standsAlone(sheet, from)) continue
      // "Sở Xây dựng đã kiểm tra" tells what was done
      if (sheet.tokens[to]?.word === 'đã' && sheet.tokens[to + 1]?.word !== 'được') continue
      if (mayLead(sheet.s.slice(sheet.tokens[from]?.start, sheet.tokens[to - 1]?.end)))
        found.push({ is: 'acts', from, to, start }, { is: 'names', from, to, start })
    }
  }
  return found
}

/** A name of one word: "Tỉnh", "UBND", or one that is known. */
const standsAlone = ({ tokens, nameFrom, nameTo }: Sheet, i: number): boolean =>
  tokens[i]?.shape === 'AA' || tokens[i]?.raw === 'Tỉnh' || (nameFrom[i] === i && nameTo[i] === i + 1)

/** Past "đồng thời", "và", "(i)" at the head of a piece. */
export function firstWord({ tokens }: Sheet, piece: Piece): number {
  let i = piece.from
  if (tokens[i]?.raw === '(' && tokens[i + 2]?.raw === ')') i += 3
  for (;;) {
    const two = pair(tokens, i)
    if (two === 'đồng thời' || two === 'ngoài ra' || two === 'bên cạnh' || two === 'do đó' || two === 'theo đó') i += 2
    else if (tokens[i]?.shape === '.' || tokens[i]?.word === 'và') i += 1
    else break
    if (i >= piece.to) return piece.from
  }
  return i
}

function startsOf(sheet: Sheet, piece: Piece): [number, Start][] {
  const { tokens, nameFrom } = sheet
  const found: [number, Start][] = []
  const first = firstWord(sheet, piece)
  const limit = Math.min(piece.to, piece.from + REACH)
  const listed = new Set<number>()
  for (let i = first; i < limit && found.length < MOST_STARTS; i++) {
    const token = tokens[i]
    if (!token || !(HEADS.has(token.word) || nameFrom[i] === i)) continue
    const name = nameFrom[i] === i || token.shape !== 'a' || GROUPS.has(token.word) || tokens[i + 1]?.shape === 'A'
    const before = tokens[i - 1]
    const word = before?.word
    // "Giao UBND phường A, UBND phường B lập …": the second is told with the first, never without it.
    const headed = i === first || ordersNext(sheet, i) || (word === ',' && listed.has(nameFrom[i - 2] ?? -1))
    if (headed && nameFrom[i] === i) listed.add(i)
    if (word === ',' && listed.has(nameFrom[i - 2] ?? -1) && nameFrom[i] === i) continue
    if (i === first) found.push([i, 'first'])
    else if (nameFrom[i] !== -1 && nameFrom[i] !== i) continue
    else if (ordersNext(sheet, i)) found.push([i, 'order'])
    else if (word === ':') found.push([i, 'colon'])
    else if (name && (word === ',' || word === 'thì' || (word === ')' && i < first + 40))) found.push([i, 'comma'])
    else if (name && word === 'của' && i < first + 8) found.push([i, 'of'])
  }
  return found
}

const ordersNext = ({ tokens }: Sheet, i: number): boolean => {
  const two = pair(tokens, i - 2)
  const one = tokens[i - 1]?.word
  return (
    one === 'giao' ||
    two === 'yêu cầu' ||
    two === 'đề nghị' ||
    two === 'phân công' ||
    one === 'cho' ||
    two === 'chỉ đạo' ||
    two === 'lưu ý' ||
    two === 'ủy quyền' ||
    two === 'đôn đốc' ||
    (one === ':' && /^(?:cầu|nghị|giao)$/.test(tokens[i - 2]?.word ?? ''))
  )
}

function endsOf({ tokens, roles, nameFrom, nameTo }: Sheet, piece: Piece, from: number): number[] {
  const found: number[] = []
  const limit = Math.min(piece.to, from + 70)
  for (let e = from + 1; e <= limit && found.length < MOST_ENDS; e++) {
    const inside = e < piece.to && nameFrom[e] !== -1 && (nameFrom[e] ?? e) < e
    const last = tokens[e - 1]
    if (last?.shape === '.' && last.raw !== ')' && last.raw !== '”') continue
    const next = e < piece.to ? tokens[e] : undefined
    const role = roles[e] ?? ''
    const known = nameTo[e - 1] === e
    const verbal = role !== '' && role !== 'mark'
    if (next === undefined || next.raw === ':' || next.raw === ';' || next.raw === '.') {
      if (!inside) found.push(e)
    } else if (next.raw === ',') {
      const then = roles[e + 1] ?? ''
      if (known || (!inside && (then === 'link' || then === 'manner' || OPENINGS.has(tokens[e + 1]?.word ?? '')))) found.push(e)
    } else if (verbal && (!inside || e > from + 1)) found.push(e)
    else if (!inside && (OPENINGS.has(next.word) || known)) found.push(e)
  }
  return found
}
