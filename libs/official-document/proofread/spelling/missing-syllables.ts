import type { Finding } from '../issue.ts'
import type { View } from '../view/view.ts'

/** First halves of words before a mark or a conjunction, told by the word before them: "ổn định chính, trật tự". */
const CUT: readonly { readonly pattern: RegExp; readonly right: string }[] = [
  ['ổn định chính', 'ổn định chính trị'],
  ['an ninh chính', 'an ninh chính trị'],
  ['hệ thống chính', 'hệ thống chính trị'],
  ['lý luận chính', 'lý luận chính trị'],
  ['tư tưởng chính', 'tư tưởng chính trị'],
  ['bản lĩnh chính', 'bản lĩnh chính trị'],
  ['kinh tế - xã', 'kinh tế - xã hội'],
  ['an sinh xã', 'an sinh xã hội'],
  ['trật tự an toàn xã', 'trật tự an toàn xã hội'],
  ['bảo hiểm xã', 'bảo hiểm xã hội'],
  ['tệ nạn xã', 'tệ nạn xã hội'],
  ['xã hội chủ', 'xã hội chủ nghĩa'],
  ['thủ tục hành', 'thủ tục hành chính'],
  ['cải cách hành', 'cải cách hành chính'],
  ['đơn vị hành', 'đơn vị hành chính'],
  ['vi phạm hành', 'vi phạm hành chính'],
  ['giải phóng mặt', 'giải phóng mặt bằng'],
  ['nông thôn mới kiểu', 'nông thôn mới kiểu mẫu'],
  ['chuyển đổi', 'chuyển đổi số'],
  ['tổ chức thực', 'tổ chức thực hiện'],
  ['triển khai thực', 'triển khai thực hiện'],
  ['phối hợp thực', 'phối hợp thực hiện'],
  ['quản lý nhà', 'quản lý nhà nước'],
  ['ngân sách nhà', 'ngân sách nhà nước'],
  ['cơ quan nhà', 'cơ quan nhà nước'],
  ['biến đổi khí', 'biến đổi khí hậu'],
  ['quy phạm pháp', 'quy phạm pháp luật'],
  ['phòng cháy chữa', 'phòng cháy chữa cháy'],
  ['khiếu nại, tố', 'khiếu nại, tố cáo'],
  ['quốc phòng, an', 'quốc phòng, an ninh'],
  ['cán bộ, công', 'cán bộ, công chức'],
  ['công chức, viên', 'công chức, viên chức'],
  ['chức năng, nhiệm', 'chức năng, nhiệm vụ'],
  ['hiệu lực, hiệu', 'hiệu lực, hiệu quả'],
]
  .filter(([wrong]) => wrong !== 'chuyển đổi')
  .map(([wrong = '', right = '']) => ({
    pattern: new RegExp(
      `(?<!\\p{L})[${wrong[0]}${(wrong[0] ?? '').toUpperCase()}]${wrong.slice(1)}(?=[,;.](?:\\s|$)| (?:và(?! thị trường)|của|trên|trong|theo|được|đã|gắn) )`,
      'gu',
    ),
    right,
  }))

/** Words that broke off: their second half is missing. */
export function missingSyllables({ s }: View): Finding[] {
  return CUT.flatMap(({ pattern, right }) =>
    [...s.matchAll(pattern)].map(hit => {
      const start = hit.index + hit[0].lastIndexOf(' ') + 1
      return {
        rule: 'spelling/missing-word' as const,
        start,
        end: hit.index + hit[0].length,
        expected: right.slice(hit[0].lastIndexOf(' ') + 1),
      }
    }),
  )
}
