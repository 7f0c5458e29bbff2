import { firstWord, type Around, type Choice, type Start } from './choices.ts'
import { numberOf, type Piece } from './pieces.ts'
import { pair, type Sheet } from './sheet.ts'
import { GROUPS, HEADS } from './words.ts'

/** Named features of a choice by what its name looks like: under the kind of choice and under "lead". */
export const featuresOfName = (sheet: Sheet, piece: Piece, choice: Choice, around: Around): string[] =>
  choice.is === 'acts' || choice.is === 'names'
    ? nameFeatures(sheet, piece, choice, around).flatMap(x => [`${choice.is} ${x}`, `lead ${x}`])
    : []

/** Named features that all choices of a kind have in common: what the piece says. */
export const featuresOfKind = (sheet: Sheet, piece: Piece, around: Around, is: Choice['is']): string[] => [
  is,
  ...sayings(sheet, piece, around).map(w => `${is} ${w}`),
]

export function sayings(sheet: Sheet, piece: Piece, around: Around): string[] {
  const { s, tokens, roles, dues, nameFrom, nameTo } = sheet
  const first = firstWord(sheet, piece)
  const from = tokens[piece.from]?.start ?? 0
  const to = tokens[piece.to - 1]?.end ?? 0
  const text = s.slice(from, to)
  const role = roles[first] ?? ''
  const due = dues.some(d => d.start >= from && d.end <= to + 1)
  const length = piece.to - piece.from
  const named = nameFrom[first] === first ? `name-${roles[nameTo[first] ?? first] ?? 'end'}` : 'no-name'
  const where = around.inherits
  const whole = nameFrom[first] === first && wholeName(sheet, piece, first)
  const found = [
    `in=${where}`, `opens=${piece.opens}`, `after=${around.before}`, `after=${around.before}|${piece.opens}`, `mark=${around.mark}|${where}`, `kind=${around.kind}`, `kind=${around.kind}|${where}|${role}`,
    `role=${role}`, `role=${role}|${where}`, `role=${role}|${around.before}|${piece.opens}`, `name=${named}`, `name=${named}|${around.before}`, `name=${named}|${where}|${piece.opens}`, `word=${tokens[first]?.word}`, `words=${pair(tokens, first)}`, `words=${pair(tokens, first)}|${where}`,
    `length=${length < 4 ? 'tiny' : length < 9 ? 'short' : length < 20 ? 'middle' : 'long'}|${where}|${piece.opens}`, `due=${due ? 1 : 0}${around.dated ? 1 : 0}|${around.before}`, `shape=${tokens[first]?.shape}|${piece.opens}`,
    `last=${tokens[piece.to - 1]?.raw}|${where}`, `whole=${whole ? 1 : 0}|${piece.opens}`, `ends=${/[.;,]/.test(tokens[piece.to - 1]?.raw ?? '') ? 1 : 0}|${piece.opens}|${length < 14 ? 'short' : 'long'}|${where}`, `parent=${around.parent ? 1 : 0}`, `parent=${around.parent ? 1 : 0}|${where}|${length < 20 ? 'short' : 'long'}`, `head=${classOf(tokens, first)}|${role}`, `capital=${tokens[first]?.shape}|${where}|${role}`,
  ] // prettier-ignore
  const { beside } = around
  const verb = verbFrom(sheet, first, piece.to)
  found.push(`verb=${verb}|${piece.opens}`, `verb=${verb}|${where}`, `verb=${verb}|${around.before}|${due ? 1 : 0}`)
  const stop = /[.;:]$/.test(text) ? 'stop' : 'open'
  const size = length < 9 ? 'short' : length < 20 ? 'middle' : 'long'
  found.push(
    `siblings=${beside.siblings}|${beside.verbs}|${beside.open}`, `siblings=${beside.siblings}|${beside.verbs}|${where}`, `next=${beside.next}|${where}|${stop}`, `next=${beside.next}|${size}|${stop}`, `stop=${stop}|${size}|${beside.open}|${role}`, `place=${around.kind === '-' ? '-' : beside.place}|${where}`,
    `elder=${around.elder}|${piece.opens}|${where}`, `elder=${around.elder}|${role}|${where}`, `above=${around.above}|${where}|${role}`, `above=${around.above}|${around.elder}|${piece.opens}`, `steps=${Math.min(around.steps, 4)}|${where}`, `steps=${Math.min(around.steps, 4)}|${around.above}|${role}`,
  ) // prettier-ignore
  found.push(
    `topic=${around.kind}|${around.topic}`,
    `topic=${around.kind}|${around.topic}|${where}`,
    `topic=${around.topic}|${role}|${where}`,
    `topic=${around.topic}|${around.mark}|${around.above}`,
    `cell=${beside.cell ? 1 : 0}|${where}|${role}`,
    `cell=${beside.cell ? 1 : 0}|${around.topic}|${size}`,
  )
  found.push(`numbered=${numberOf(tokens, piece.from)}|${around.before}|${piece.opens}`, `numbered=${numberOf(tokens, piece.from)}|${where}`, `who=${around.who}|${where}`, `who=${around.who}|${role}|${around.above}`, `nth=${Math.min(around.nth, 3)}|${where}|${around.before}`, `last2=${pair(tokens, piece.to - 3)}`) // prettier-ignore
  for (const w of new Set(tokens.slice(first, Math.min(piece.to, first + OPENING)).flatMap(t => (/a/i.test(t.shape) ? [t.word] : [])))) found.push(`has=${w}`) // prettier-ignore
  const deed = deedFrom(sheet, first, piece.to)
  found.push(`does=${deed}`, `does=${deed}|${where}`, `does=${deed.split(' ')[0]}|${around.kind}`)
  for (const w of around.words) found.push(`up=${w}`)
  for (const u of around.under) found.push(`under=${u}`, `under=${u}|${where}`)
  for (const [name, pattern] of SAYS)
    if (pattern.test(text))
      found.push(`says=${name}`, `says=${name}|${around.topic}`, `says=${name}|${around.before}`, `says=${name}|${where}`)
  return found
}

/** Of so many words a piece is known. */
const OPENING = 16
/** No verb of a lead stands further from it. */
const REACH = 40

/** How far from here the first verb stands outside of names. */
function verbFrom({ roles, nameFrom }: Sheet, from: number, to: number): string {
  for (let k = from; k < to && k < from + REACH; k++)
    if (nameFrom[k] === -1 && (roles[k] === 'verb2' || roles[k] === 'verb1' || roles[k] === 'manner'))
      return `${roles[k]}-${k - from < 1 ? 0 : k - from < 4 ? 3 : k - from < 12 ? 11 : 39}`
  return 'none'
}

/** The first verb from here on, outside of names. */
function deedFrom({ tokens, roles, nameFrom }: Sheet, from: number, to: number): string {
  for (let k = from; k < to && k < from + REACH; k++)
    if (nameFrom[k] === -1 && (roles[k] === 'verb2' || roles[k] === 'verb1'))
      return roles[k] === 'verb1' ? (tokens[k]?.word ?? '') : pair(tokens, k)
  return 'none'
}

/** Is the piece a list of known names and nothing else? */
export function wholeName({ tokens, nameFrom }: Sheet, piece: Piece, first: number): boolean {
  for (let i = first; i < piece.to; i++)
    if (nameFrom[i] === -1 && tokens[i]?.shape !== '.' && tokens[i]?.word !== 'và') return false
  return true
}

function classOf(tokens: Sheet['tokens'], i: number): string {
  const word = tokens[i]?.word ?? ''
  if (GROUPS.has(word)) return 'group'
  if (/^(?:sở|bộ|ubnd|hđnd|ban|cục|công|văn|thanh|ủy)$/.test(word)) return 'body'
  if (/^(?:chủ|thủ|giám|chánh|bí|trưởng|người|đồng|ông|bà|phó|lãnh|hiệu)$/.test(word)) return 'post'
  if (/^(?:tỉnh|thành|xã|phường|huyện|địa|đơn|cơ)$/.test(word)) return tokens[i]?.shape === 'a' ? 'place' : 'Place'
  return HEADS.has(word) ? 'head' : 'other'
}

/** What stands between the head of the piece and the name: a purpose, a basis, a topic, another's request. */
function leadIn(tokens: Sheet['tokens'], begins: number, from: number): string {
  if (from <= begins) return 'none'
  for (let k = begins; k < from; k++) if (tokens[k]?.word === 'để' || tokens[k]?.word === 'nhằm') return 'aim'
  const two = pair(tokens, begins)
  if (two === 'căn cứ' || two === 'trên cơ') return 'basis'
  const one = tokens[begins]?.word ?? ''
  if (/^(?:theo|xét|thực|trong|trước|sau|khi|đối|về|riêng|nếu|trường)$/.test(one)) return one
  return from - begins < 3 ? 'word' : from - begins < 12 ? 'some' : 'many'
}

/** What a piece says as a whole. */
const SAYS: readonly (readonly [string, RegExp])[] = [
  ['order', /(?:^|[ ,:])(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị|[Pp]hân công) /u],
  ['past', / đã /u],
  ['passive', / (?:được|bị) /u],
  ['not-yet', / (?:chưa|vẫn|còn|đang) /u],
  ['trouble', /(?:khó khăn|vướng mắc|phát sinh)/u],
  [
    'raises',
    /(?:khó khăn|vướng mắc|phát sinh)[^.;]{0,160}(?:báo cáo|phản ánh|gửi|đề xuất|kiến nghị|thông tin)|(?:báo cáo|phản ánh|đề xuất|thông tin)[^.;]{0,120}(?:khó khăn|vướng mắc|phát sinh)/u,
  ],
  ['if', /(?:^|[ ,])(?:nếu|Nếu|[Tt]rường hợp|[Tt]rong quá trình) /u],
  ['to-know', /biết(?:,| và)? (?:để )?(?:tổ chức )?(?:triển khai |nghiêm túc )?(?:thực hiện|chỉ đạo|phối hợp)/u],
  [
    'binds',
    /(?:chịu|có) trách nhiệm (?:tổ chức )?(?:thi hành|thực hiện) (?:Quyết định|Kế hoạch|Nghị quyết|Quy chế|Quy định|Chỉ thị)/u,
  ],
  ['in-force', /có hiệu lực/u],
  ['follows', /(?:như sau|sau|sau đây|cụ thể|gồm) ?:$/u],
  ['stem', /:$/u],
  ['approves', /^(?:\S+ ){0,5}(?:[Pp]hê duyệt|[Bb]an hành|[Cc]ông bố|[Cc]hấp thuận|[Đđ]ồng ý|[Tt]hống nhất|[Nn]hất trí)/u],
  ['praises', /(?:[Bb]iểu dương|[Gg]hi nhận|[Đđ]ánh giá cao|[Hh]oan nghênh|[Cc]ảm ơn)/u],
  ['forbids', /^(?:\S+ ){0,6}(?:không được|nghiêm cấm|tuyệt đối không|không )/u],
  [
    'general',
    /(?:nghiêm túc|khẩn trương|tổ chức|triển khai)[ ,\p{L}]{0,40}thực hiện(?: (?:nghiêm túc|đầy đủ|Chỉ thị này|Kế hoạch này|Công điện này|các nội dung (?:trên|nêu trên)))?[ ./]*$/u,
  ],
  ['this', /(?:Kế hoạch|Chỉ thị|Quyết định|Công điện|Thông báo|Kết luận|Nghị quyết) này/u],
  ['percent', /\d ?%/u],
  ['duty', / (?:có trách nhiệm|chủ trì)/u],
  ['time', /^(?:Thời gian|Thời hạn|thời gian|thời hạn|Hoàn thành|hoàn thành|Xong)/u],
  ['purpose', /^(?:Nhằm|Để|nhằm|để|Góp phần|góp phần|bảo đảm|đảm bảo|Bảo đảm|Đảm bảo)/u],
  ['basis', /^(?:Căn cứ|Thực hiện|Xét|Theo|Trên cơ sở) /u],
  ['here', /^(?:Trên đây|Nơi nhận|Trân trọng|Kèm theo)/u],
  ['capitals', /^[^\p{Ll}]+$/u],
  ['powers', /(?:có quyền|được quyền|thẩm quyền|[Qq]uyết định (?:phê duyệt|ban hành|cấp|việc|điều|giao))/u],
  ['case', /^(?:\S+ ){0,2}(?:Trường hợp|Khi|Đối với|Nếu|Sau khi|Riêng) /u],
  ['by-law', /theo (?:đúng )?(?:các )?quy định(?: của pháp luật| hiện hành)?[ .;/]*$/u],
  ['steps', /(?:Bước \d|hồ sơ|thủ tục|lệ phí)/u],
]

export function nameFeatures(
  sheet: Sheet,
  piece: Piece,
  { from, to, start }: { from: number; to: number; start: Start },
  around: Around,
): string[] {
  const { tokens, roles, nameFrom, nameTo, s } = sheet
  const first = tokens[from]
  const next = to < piece.to ? tokens[to] : undefined
  const after = tokens[to + 1]
  const role = next ? (roles[to] ?? '') : 'end'
  const covers =
    nameFrom[from] === from
      ? nameTo[from] === to
        ? 'exact'
        : (nameTo[from] ?? 0) > to
          ? 'part'
          : nameTo[to - 1] === to
            ? 'list'
            : 'more'
      : nameTo[to - 1] === to
        ? 'ends'
        : 'unknown'
  let verbs = 0
  let marks = 0
  let links = 0
  for (let k = from + 1; k < to; k++) {
    const known = nameFrom[k] !== -1
    if ((roles[k] === 'verb2' || roles[k] === 'order') && !known) verbs++
    if (roles[k] === 'link' || roles[k] === 'manner' || roles[k] === 'state') links++
    if (tokens[k]?.raw === ':' || tokens[k]?.raw === '(') marks++
  }
  const many = (n: number): string => (n > 2 ? '3' : String(n))
  const verb = verbFrom(sheet, to, piece.to)
  const deed = deedFrom(sheet, to, piece.to)
  const begins = firstWord(sheet, piece)
  const before = leadIn(tokens, begins, from)
  const length = to - from
  const last = tokens[to - 1]
  return [
    `from=${start}`, `from=${start}|${first?.shape}|${covers}`, `from=${start}|${covers}|${role}|${around.inherits}`, `to=${role}`, `to=${role}|${covers}`, `to=${role}|${start}`, `covers=${covers}`, `covers=${covers}|${start}|${role}`, `class=${classOf(tokens, from)}|${covers}`, `class=${classOf(tokens, from)}|${start}|${role}`, `clean=${verbs + links + marks === 0 ? 1 : 0}|${role}|${start}`, `nexts=${role}|${roles[to + 1] ?? ''}|${covers}`,
    `verbs=${many(verbs)}`, `links=${many(links)}`, `marks=${many(marks)}|${covers}`, `size=${length < 2 ? 1 : length < 4 ? 3 : length < 8 ? 7 : length < 16 ? 15 : 'long'}|${covers}`,
    `next=${next?.word}`, `next2=${next ? pair(tokens, to) : ''}`, `nextshape=${next?.shape}|${last?.shape}`, `before=${tokens[from - 1]?.word}|${start}`, `first=${first?.word}`, `first2=${pair(tokens, from)}`, `last=${last?.word}`, `last2=${pair(tokens, to - 2)}`,
    `colon=${next?.raw === ':' ? 1 : 0}|${to >= piece.to - 2 ? 'end' : 'mid'}|${start}`, `rest=${to >= piece.to - 1 ? 'none' : 'some'}|${covers}|${start}`, `afternext=${after?.word}|${next?.raw === ',' ? ',' : ''}`,
    `all=${from === begins && to >= piece.to - 1 && piece.to === tokens.length ? `${around.mark}|${around.parent ? 1 : 0}` : 0}`, `all=${from === begins && to >= piece.to - 1 && piece.to === tokens.length ? `${classOf(tokens, from)}|${around.parent ? 1 : 0}|${next?.raw ?? ''}` : 0}|${many(verbs)}`,
    `lead-in=${before}|${start}`, `lead-in=${before}|${covers}|${role}`, `under-order=${roles[begins]}|${start}|${begins === from ? 0 : 1}`,
    `does=${deed}`, `does=${deed}|${covers}`, `does=${deed}|${around.kind}`, `does=${deed}|${around.topic}`,
    `verb=${verb}|${role}`, `verb=${verb}|${covers}`, `verb=${verb}|${start}`,
    `short=${s.length < 130 ? 1 : 0}|${to >= piece.to - 1 ? 'all' : 'part'}`,
  ] // prettier-ignore
}
