import { CENTRAL } from '../gazetteer/central.ts'
import { plain } from '../gazetteer/pattern.ts'
import type { Head } from './head.ts'
import type { TaskInput } from './types.ts'

const central = plain(`^(?:Đồng chí |đồng chí )?${CENTRAL}`)
const LOCAL_BRANCH = /^(?:Ngân hàng|Kho bạc|Cục|Bộ Chỉ huy|Bộ CHQS)/
const PROVINCE_LEADERSHIP =
  /^(?:Ban Thường vụ |Thường trực |Ban Chấp hành )?(?:Tỉnh ủy|Thành ủy|Đảng bộ tỉnh)|^(?:Thường trực )?(?:HĐND|Hội đồng nhân dân)(?: tỉnh| thành phố)?(?: \p{Lu}|$)|^Đoàn (?:đại biểu|Đại biểu|ĐBQH)/u
const PROVINCE =
  /^(?:[Đđ]ồng chí )?(?:Chủ tịch |Các Phó Chủ tịch |Phó Chủ tịch |Lãnh đạo |Thường trực )?(?:UBND|Ủy ban nhân dân) (?:tỉnh|thành phố)(?! thuộc)/u
const CITIZEN = /^(?:[Cc]ác )?(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị) (?![^,]+,? (?:Phó |Chánh |Giám|Trưởng|Chủ|Bí))/u

/** May this issuer give the body a task? Not to organs above it, nor to the province that acts itself, nor to private persons. */
export function mayBeGiven(lead: string, head: Head, { issuer }: TaskInput): boolean {
  const from = (issuer ?? '').normalize('NFC')
  const fromCentre = central.test(from)
  const fromAbove = fromCentre || PROVINCE_LEADERSHIP.test(from)
  if (central.test(lead) && !fromCentre && !LOCAL_BRANCH.test(lead)) return false
  if (PROVINCE_LEADERSHIP.test(lead) && !fromAbove) return false
  if (isProvince(lead, from) && !fromAbove && !(head.manner === 'ordered' && lead.startsWith('Phó Chủ tịch'))) return false
  if (head.speaker && !speaksForIssuer(head.speaker, from)) return false
  return head.manner !== 'subject' || !(CITIZEN.test(lead) || lead.startsWith('Đại diện'))
}

/** "UBND thành phố" is the province itself only where the issuer is a city. */
const isProvince = (lead: string, issuer: string): boolean => PROVINCE.test(lead) && (/tỉnh/.test(lead) || !/tỉnh/.test(issuer))

/** "Sở Tài chính đề nghị …" in a document of the province only tells what somebody asked. */
function speaksForIssuer(speaker: string, issuer: string): boolean {
  if (issuer === '' || central.test(speaker) || /(?:UBND|Ủy ban nhân dân|Văn phòng|HĐND|Tỉnh ủy)/.test(speaker)) return true
  const [a, b] = [speaker.toLowerCase(), issuer.toLowerCase()]
  return a.includes(b) || b.includes(a)
}
