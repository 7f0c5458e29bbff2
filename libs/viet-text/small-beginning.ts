/** Names of bodies whose second syllable is small: they keep their capital inside a sentence. */
const BODIES =
  /^(?:Ủy ban|Uỷ ban|Hội đồng nhân dân|Văn phòng|Chính phủ|Quốc hội|Thủ tướng|Tỉnh (?:ủy|uỷ)|Thành (?:ủy|uỷ)|Trung ương|Nhà nước|Đảng|Mặt trận)(?![\p{L}])/u

/**
 * An abstract as it stands after "Về việc" or "V/v": it begins small ("tăng cường …"), unless its first word belongs to a name ("Sở Y tế",
 * "Ủy ban nhân dân tỉnh", "UBND").
 */
export function smallBeginning(abstract: string): string {
  const [first = '', second = ''] = abstract.split(/\s+/u)
  const isSmallAnyway = !/^\p{Lu}/u.test(first)
  const isSign = /^\p{Lu}[\p{Lu}\d]/u.test(first)
  const isName = /^\p{Lu}/u.test(second) || BODIES.test(abstract)
  return isSmallAnyway || isSign || isName ? abstract : abstract.charAt(0).toLocaleLowerCase('vi') + abstract.slice(1)
}
