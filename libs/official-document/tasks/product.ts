import { plain } from '../gazetteer/pattern.ts'

const NOUN =
  '(?:báo cáo(?: (?:kết quả|tổng hợp|giải trình|đánh giá|chuyên đề|thẩm định))?|kế hoạch|phương án|đề án|dự thảo \\p{L}+(?: \\p{L}+)?|danh mục|danh sách|tờ trình|hướng dẫn|quy chế|quy trình|hồ sơ|kịch bản|chương trình|văn bản(?: (?:hướng dẫn|trả lời|giải trình|góp ý))?|quyết định|nghị quyết|biên bản|biểu mẫu|bộ chỉ số|cơ sở dữ liệu|lịch)'
const made = plain(
  `(?:xây dựng|lập|hoàn thiện|hoàn thành|ban hành|trình|gửi|soạn thảo|dự thảo|rà soát, lập|công khai|cập nhật|tham mưu ban hành|tham mưu|đề xuất|nộp) (?:và \\p{L}+ \\p{L}+ )?(?<product>${NOUN}(?: (?!trước|trong|chậm|gửi|trình|về Sở|về UBND|báo cáo|để|theo|và|hoàn|xong|với)[\\p{L}\\d/-]+){0,8})`,
)

/** What is to be delivered, where the words say so: a short noun phrase. */
export function productOf(content: string): string | null {
  const m = made.exec(content)
  if (m?.groups?.product) return m.groups.product
  if (/(?:^|[ ,;])báo cáo (?!viên)/.test(content)) return 'báo cáo'
  return /(?:^|[ ,;])trả lời /.test(content) ? 'văn bản trả lời' : null
}
