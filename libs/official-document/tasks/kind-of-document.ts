/** How a kind of document gives tasks: all of its text, only its plan, only in express orders, or not at all. */
export type Reach = 'all' | 'plan' | 'orders' | 'none'

const KINDS: readonly (readonly [RegExp, Reach])[] = [
  [/^BÁO CÁO$/u, 'plan'],
  [/^TỜ TRÌNH$/u, 'none'],
  [/^BIÊN BẢN$/u, 'orders'],
  [/^GIẤY MỜI$/u, 'orders'],
]

/** By the line that names the kind, which stands alone in capitals. */
export function reachOf(text: string): Reach {
  for (const line of text.normalize('NFC').slice(0, 3000).split('\n')) {
    const kind = KINDS.find(([name]) => name.test(line.replace(/[|\s]+/g, ' ').trim()))
    if (kind) return kind[1]
  }
  return 'all'
}

const NAMES =
  /(?:^|\n)[\s|]*(CÔNG ĐIỆN|CHỈ THỊ|KẾ HOẠCH|THÔNG BÁO|QUYẾT ĐỊNH|NGHỊ QUYẾT|BÁO CÁO|TỜ TRÌNH|KẾT LUẬN|CHƯƠNG TRÌNH|HƯỚNG DẪN|NGHỊ ĐỊNH|THÔNG TƯ)/u

/** The kind that a document calls itself; a letter names none but has an address. */
export function kindOf(text: string): string {
  const head = text.slice(0, 3000).normalize('NFC')
  return NAMES.exec(head)?.[1] ?? (/Kính gửi/.test(head) ? 'CÔNG VĂN' : '-')
}

const TOPICS: readonly (readonly [string, RegExp])[] = [
  ['procedure', /thủ tục hành chính|quy trình|trình tự/u],
  ['powers', /phân cấp|[uủ][yỷ] quyền|thẩm quyền|phân quyền/u],
  ['rules', /quy chế|quy định|phân công|nội quy/u],
  ['emulation', /thi đua|khen thưởng/u],
  ['meeting', /kết luận|ý kiến chỉ đạo|cuộc họp|buổi làm việc|phiên họp/u],
]

/** What the title speaks of: steps of a procedure, powers, standing rules, emulation, a meeting; "-" for anything else and for letters. */
export function topicOf(text: string): string {
  const head = text.slice(0, 4000).normalize('NFC')
  const at = NAMES.exec(head)?.index
  if (at === undefined) return '-'
  const title =
    head
      .slice(at, at + 420)
      .replace(/\s+/g, ' ')
      .toLowerCase()
      .split(/căn cứ |theo đề nghị|thực hiện /u, 1)[0] ?? ''
  return TOPICS.find(([, pattern]) => pattern.test(title))?.[0] ?? '-'
}
