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
