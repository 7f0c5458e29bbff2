/** Heads of single bodies: before one of them a list of names is cut. */
const BODY =
  '(?:Sở|UBND|Ủy ban|Uỷ ban|Công an|Ban|Bộ|Văn phòng|Trung tâm|Hội|Chi cục|Cục|Thanh tra|Công ty|Tổng công ty|Tập đoàn|Báo|Đài|Mặt trận|Đoàn|Liên đoàn|Bảo hiểm|Kho bạc|Ngân hàng|Thuế|Trường|Bệnh viện|Phòng|Chủ tịch|Giám đốc|Tỉnh|Thành|Đảng|Hiệp hội|Viện|Tòa|MTTQ|BHXH|HĐND|các|Các)(?![\\p{L}])'
const CUT = new RegExp(`(\\s*(?:;\\s*(?:và )?|,\\s+(?:và )?(?=${BODY})|\\s+và\\s+(?=${BODY})))`, 'u')
const GROUP =
  /^(?:(?:Thủ trưởng|Người đứng đầu|Giám đốc|Chủ tịch|Lãnh đạo) )?(?:(?:UBND|[UỦ][ỷy] ban nhân dân) )?(?:các|những|mọi|(?:phường|xã)(?=,| và|$))(?!\p{L})/iu

/** "Sở A, Sở B và UBND các xã" as its names; groups that stand together are one address: "Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã". */
export const namesIn = (list: string): string[] => joined(list, true)
/** The same with each group by itself: the form in which bodies are looked up. */
export const eachNameIn = (list: string): string[] => joined(list, false)

function joined(list: string, groups: boolean): string[] {
  const names: string[] = []
  let group = false
  list.split(CUT).forEach((part, i, parts) => {
    if (i % 2 === 1) return
    const name = part.replace(/^[\s,;:]+|[\s,;:.]+$/g, '').replace(/\s+/g, ' ')
    if (!/\p{L}{2}/u.test(name)) return
    const another = groups && group && GROUP.test(name)
    if (another) names[names.length - 1] += `${(parts[i - 1] ?? ' ').replace(/\s+/g, ' ')}${name}`
    else names.push(name)
    group = GROUP.test(name)
  })
  return names
}
