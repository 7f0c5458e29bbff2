import type { Flow } from '../layout/flow.ts'

/** Words with which the name of a body begins. A body above it may only end before one of them. */
const HEADS =
  'SỞ|BAN|BỘ|CỤC|CHI CỤC|TỔNG CỤC|VỤ|VĂN PHÒNG|VP|THANH TRA|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|HUYỆN ỦY|THỊ ỦY|QUẬN ỦY|ĐẢNG ỦY|ĐẢNG UỶ|ĐẢNG BỘ|ĐẢNG ĐOÀN|CHI BỘ|CÔNG AN|TRUNG TÂM|TRƯỜNG|BỆNH VIỆN|HỘI|LIÊN ĐOÀN|CÔNG ĐOÀN|ĐOÀN|TÒA ÁN|VIỆN|PHÒNG|CÔNG TY|TỔNG CÔNG TY|TỔ|KHO BẠC|CHI NHÁNH|NGÂN HÀNG|BẢO HIỂM|ĐÀI|BÁO|TẠP CHÍ|ỦY BAN|UỶ BAN|UBND|HĐND|THƯỜNG TRỰC|BCH|HẠT|TRẠM|HỌC VIỆN|ĐẠI HỌC|THUẾ|QUỸ|BQL|THƯ VIỆN|BẢO TÀNG|LIÊN MINH|LIÊN HIỆP|ỦY BAN KIỂM TRA|CƠ QUAN|TIỂU BAN|ĐỘI'
const AT_HEAD = new RegExp(`^(?:${HEADS})(?!\\p{L})`, 'u')
/** Names that are not whole yet: the place or the field stands on the next line. */
const UNFINISHED =
  /(?:^|\s)(?:(?:ỦY|UỶ|Ủy) ?(?:BAN)?(?: NHÂN)?(?: DÂN)?|HỘI ĐỒNG(?: NHÂN(?: DÂN)?)?|CHỦ TỊCH|BAN CHẤP HÀNH|BAN CHỈ (?:ĐẠO|HUY)|BAN QUẢN LÝ|BAN|HỘI|SỞ|BỘ|VĂN|ĐOÀN|VÀ|CÁC|CỦA|VỀ|TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|HUYỆN|THỊ XÃ|ĐẶC KHU|DÂN|NHÂN|MẶT TRẬN TỔ QUỐC(?: VIỆT NAM)?|MTTQ(?: VIỆT NAM)?|[-–,])$/u
const FRONT_OF_NATION = /^(?:ỦY BAN|UỶ BAN) (?:MẶT TRẬN TỔ QUỐC|MTTQ)(?: VIỆT NAM)?$/u
/** One line that holds both: the upper body with the name of its place, then the head of the lower one. */
const BOTH =
  /^((?:UBND|(?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|TỈNH (?:ỦY|UỶ)|THÀNH ỦY|ĐẢNG BỘ(?: (?:TỈNH|XÃ|PHƯỜNG))?|ĐẢNG ỦY)(?: (?:TỈNH|THÀNH PHỐ|TP\.?|XÃ|PHƯỜNG|HUYỆN|THỊ XÃ|ĐẶC KHU))?(?: (?!SỞ|VĂN PHÒNG|BAN|THANH TRA|TRUNG TÂM|(?<!HẢI )PHÒNG|CHI |CÔNG |ĐẢNG|HỘI ĐỒNG)\p{Lu}+(?: - \p{Lu}+)?){1,4}?) ((?:SỞ|VĂN PHÒNG|BAN|THANH TRA|TRUNG TÂM|(?<!HẢI )PHÒNG|CHI CỤC|ĐẢNG ỦY|CHI BỘ|CÔNG AN|ỦY BAN KIỂM TRA|HỘI ĐỒNG(?! NHÂN DÂN))(?!\p{L})(?: \p{Lu}+.*)?)$/u

/** Bodies that have an Office of their own: "VĂN PHÒNG / HĐND VÀ UBND". */
const SERVED = /^(?:HĐND|UBND|ỦY BAN|HỘI ĐỒNG|ĐOÀN ĐẠI BIỂU|TỈNH ỦY|ĐẢNG ỦY|BAN CHỈ ĐẠO|CHÍNH PHỦ|QUỐC HỘI)(?!\p{L})/u

export interface Agencies {
  agency: Flow | null
  parent: Flow | null
}

/** Parts the lines above the number into the issuing body and the body above it. */
export function agenciesOf(lines: readonly Flow[]): Agencies {
  const bodies: Flow[] = []
  for (const line of lines) {
    const last = bodies.at(-1)
    if (!last || startsNew(last.text, line.text)) bodies.push(line)
    else bodies[bodies.length - 1] = joined(last, line)
  }
  const only = bodies.length === 1 ? bodies[0] : undefined
  const both = only ? BOTH.exec(only.text) : null
  if (only && both?.[1]) {
    const at = both[1].length
    return { parent: slice(only, 0, at), agency: slice(only, at + 1, only.text.length) }
  }
  const agency = bodies.at(-1) ?? null
  return { agency, parent: bodies.length > 1 ? bodies.slice(0, -1).reduce(joined) : null }
}

function startsNew(before: string, line: string): boolean {
  if (UNFINISHED.test(before) && !(FRONT_OF_NATION.test(before) && /^BAN THƯỜNG TRỰC/u.test(line))) return false
  if (/^VĂN PHÒNG$/u.test(before) && SERVED.test(line)) return false
  return AT_HEAD.test(line)
}

const joined = (a: Flow, b: Flow): Flow => ({
  text: `${a.text} ${b.text}`,
  pieces: [...a.pieces, ...b.pieces.map(p => ({ ...p, at: p.at + a.text.length + 1 }))],
})

function slice(flow: Flow, from: number, to: number): Flow {
  const pieces = flow.pieces
    .map(p => ({
      ...p,
      at: Math.max(0, p.at - from),
      from: p.from + Math.max(0, from - p.at),
      to: Math.min(p.to, p.from + to - p.at),
    }))
    .filter(p => p.to > p.from)
  return { text: flow.text.slice(from, to), pieces }
}
