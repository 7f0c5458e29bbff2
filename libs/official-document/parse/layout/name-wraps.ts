import { bodyFrom } from '../../gazetteer/bodies.ts'
import { beginsWithVerb } from '../../gazetteer/verbs.ts'

/** A name never ends with these: the rest stands on the next line. */
const OPEN_POST =
  /(?<!\p{L})(?:[Cc]hủ tịch|[Gg]iám đốc|[Cc]hánh Văn phòng|[Cc]hánh|[Tt]hủ trưởng|[Tt]rưởng(?: ban| phòng| đoàn)?|[Bb]ộ trưởng|[Cc]ục trưởng|[Bb]í thư|[Hh]iệu trưởng|[Ll]ãnh đạo|Luật|Bộ luật|Văn phòng|Sở|Bộ|Ủy ban|Hội đồng|Mặt trận)$/u
const THIS =
  /^(?:Luật|Quyết định|Nghị quyết|Nghị định|Thông tư|Chỉ thị|Kế hoạch|Quy chế|Quy định|Đề án|Chương trình) này(?!\p{L})/u
/** A sentence or a heading that begins anew. */
const NEW_START =
  /^(?:Căn cứ|Trong|Các|Những|Theo|Để|Khi|Trường hợp|Ngoài|Đối với|Hiện|Sau|Qua|Từ|Tại|Về|Việc|Được|Có|Không|Nếu|Do|Với|Như|Đến|Thực hiện|Bãi bỏ|Ban hành|Công bố|Giao|Đề nghị|Yêu cầu|Nơi nhận|Điều|Phụ lục)(?!\p{L})/u

/** Does a name run over the end of a line: "… nhà máy điện Nhơn / Trạch 3", "Giám đốc / Sở Tài chính", "kèm theo / Quyết định này"? */
export function nameRunsOn(before: string, after: string): boolean {
  if (/[.;:,!?)”"/]$/u.test(before) || !/^\p{Lu}\p{L}*/u.test(after)) return false
  if (THIS.test(after)) return /(?<!\p{L})(?:theo|tại|của|trong|từ|bằng|khi|trước|sau)$/u.test(before)
  if (NEW_START.test(after)) return false
  if (OPEN_POST.test(before)) return true
  if (beginsWithVerb(after.charAt(0).toLowerCase() + after.slice(1, 60), 0)) return false
  return endsInsideName(before, after)
}

/** The last capital of the line begins a name that takes in the first words of the next. */
function endsInsideName(before: string, after: string): boolean {
  if (/(?<=\p{Ll},? )\p{Lu}\p{Ll}*$/u.test(before)) return true
  const tail = before.slice(-90)
  const joined = `${tail} ${after.slice(0, 90)}`
  for (const hit of tail.matchAll(/(?<=\s)\p{Lu}/gu)) {
    const body = bodyFrom(joined, hit.index)
    if (body && body.end > tail.length + 1) return true
  }
  return false
}
