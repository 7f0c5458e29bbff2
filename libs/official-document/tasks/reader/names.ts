/** Heads of single bodies: before one of them a list of names is cut. */
const BODY =
  '(?:Sở|UBND|Ủy ban|Uỷ ban|Công an|Ban|Bộ|Văn phòng|Trung tâm|Hội|Chi cục|Cục|Thanh tra|Công ty|Tổng công ty|Tập đoàn|Báo|Đài|Mặt trận|Đoàn|Liên đoàn|Bảo hiểm|Kho bạc|Ngân hàng|Thuế|Trường|Bệnh viện|Phòng|Chủ tịch|Giám đốc|Tỉnh|Thành|Đảng|Hiệp hội|Viện|Tòa|MTTQ|BHXH|HĐND|các|Các)(?![\\p{L}])'
const CUT = new RegExp(`\\s*(?:;\\s*(?:và )?|,\\s+(?:và )?(?=${BODY})|\\s+và\\s+(?=${BODY}))`, 'u')

/** "Sở A, Sở B và UBND các xã" as its names. */
export const namesIn = (list: string): string[] =>
  list.split(CUT).map(n => n.replace(/^[\s,;:]+|[\s,;:.]+$/g, '').replace(/\s+/g, ' ')).filter(n => /\p{L}{2}/u.test(n)) // prettier-ignore
