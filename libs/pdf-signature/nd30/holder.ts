import type { CertificateView } from '../verify/report.ts'

/** Text without marks, small, words parted by one space: for comparing names. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('Đ', 'D')
    .replaceAll('đ', 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, ' ')
    .trim()
}

/** How names of bodies begin. */
const bodies = (
  'ủy ban|ubnd|hội đồng|hđnd|văn phòng|sở|bộ|ban|cục|tổng cục|chi cục|vụ|phòng|trung tâm|trường|bệnh viện|công an|tòa án|viện|' +
  'thanh tra|kho bạc|bảo hiểm|ngân hàng|công ty|tập đoàn|tổng công ty|tỉnh ủy|thành ủy|đảng ủy|đoàn|hội|liên đoàn|mặt trận|quỹ|' +
  'thuế|hải quan|phường|xã|tỉnh|đặc khu|đài'
).split('|')

/** Of the names of bodies, those that are a family name too, as written or, in a name without marks, as they read. */
const familyNames = new Set(['đoàn', 'vu', 'doan', 'truong', 'phuong', 'quy'])

/** No Vietnamese personal name is longer; names of bodies that begin like a family name are. */
const longestName = 4

/** Whose certificate it is: a body's name begins as bodies' names do, or is the organisation itself; a person's has two to six words. */
export function holderOf(view: CertificateView): 'person' | 'agency' | 'unknown' {
  const name = small(view.subject.commonName ?? '')
  if (name === '') return 'unknown'
  if (folded(name) === folded(view.subject.organization ?? '')) return 'agency'
  const words = name.split(' ')
  const starts = folded(name) === name ? bodies.map(folded) : bodies
  const start = starts.find(body => name === body || name.startsWith(`${body} `))
  if (start !== undefined && !(familyNames.has(start) && words.length <= longestName)) return 'agency'
  return words.length >= 2 && words.length <= 6 ? 'person' : 'unknown'
}

/** Small letters with their marks; the older spelling "uỷ" as the newer. */
const small = (text: string): string =>
  text.normalize('NFC').toLowerCase().replaceAll('uỷ', 'ủy').replaceAll('toà', 'tòa').replaceAll(/\s+/gu, ' ').trim()
