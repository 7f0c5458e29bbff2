import { CENTRAL } from '../gazetteer/central.ts'
import { plain } from '../gazetteer/pattern.ts'

const central = plain(`^(?:Đồng chí |đồng chí )?${CENTRAL}`)
const LOCAL_BRANCH = /^(?:Ngân hàng|Kho bạc|Cục|Bộ Chỉ huy|Bộ CHQS|Chính quyền)/
const PROVINCE_LEADERSHIP =
  /^(?:Ban Thường vụ |Thường trực |Ban Chấp hành )?(?:Tỉnh ủy|Thành ủy|Đảng bộ tỉnh)|^(?:Thường trực )?(?:HĐND|Hội đồng nhân dân)(?: tỉnh| thành phố)?(?: \p{Lu}|$)|^Đoàn (?:đại biểu|Đại biểu|ĐBQH)/u
const PROVINCE = /^(?:[Đđ]ồng chí )?(?:Chủ tịch |Lãnh đạo |Thường trực )?(?:UBND|Ủy ban nhân dân) (?:tỉnh|thành phố)(?! thuộc)/u

const HEADS_OF_STATE =
  /^(?:Thủ tướng(?: Chính phủ)?|Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư|Tổng Bí thư)(?!\p{L}| \p{Lu}\p{Ll}+ \p{Ll})/u

/** May this issuer give the body a task? Not to organs above it, nor to the province that acts itself. */
export function mayBeGiven(lead: string, issuer: string | null | undefined): boolean {
  const from = (issuer ?? '').normalize('NFC')
  if (HEADS_OF_STATE.test(lead)) return false
  if (!/UBND|ủy ban nhân dân|văn phòng ubnd|^sở |^ban /iu.test(from) || central.test(from)) return true
  if (central.test(lead) && !LOCAL_BRANCH.test(lead)) return false
  return !PROVINCE_LEADERSHIP.test(lead) && !(PROVINCE.test(lead) && (/tỉnh/.test(lead) || !/tỉnh/.test(from)))
}
