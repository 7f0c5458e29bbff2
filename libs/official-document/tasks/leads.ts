import { bodyFrom, pastAbbreviation, type Body } from '../gazetteer/bodies.ts'
import { matchAt, sticky } from '../gazetteer/pattern.ts'

export type Bodies = { list: Body[]; start: number; end: number }

const linkAt = sticky('(?:,|;| và|, và|,? cùng với| cùng|/)(?: với)? ')
const groupWord = /^(?:UBND|Ủy ban nhân dân|Chủ tịch UBND|Chủ tịch Ủy ban nhân dân) các(?!\p{L})/u

/** Bodies written one after another: "Sở Tài chính, Sở Nội vụ và UBND các xã, phường". */
export function bodiesFrom(s: string, at: number): Bodies | null {
  const first = bodyFrom(s, at)
  if (!first) return null
  const list = [first]
  let end = pastAbbreviation(s, first.end)
  for (;;) {
    const link = matchAt(linkAt, s, end)
    if (!link) break
    const next = bodyFrom(s, end + link[0].length)
    if (!next) break
    list.push(next)
    end = pastAbbreviation(s, next.end)
  }
  return { list, start: at, end }
}

const isGroup = (b: Body): boolean =>
  b.kind === 'group' || groupWord.test(b.name) || /^(?:Thủ trưởng|Giám đốc|Người đứng đầu|Lãnh đạo) các /.test(b.name)

const BARE_AREAS = /^(?:các )?(?:huyện|xã|phường|thị xã|thành phố|quận|đặc khu|thị trấn)(?!\p{L})/u
const OF_AREAS = /(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Công an|Đảng ủy)[^,]*$/u

/** Names as a reader would list them: groups that stand together are one address ("Các sở, ban, ngành, UBND các xã, phường"), named bodies are several. */
export function namesOf(s: string, { list }: Bodies): string[] {
  const names: { start: number; end: number; group: boolean }[] = []
  for (const b of list) {
    const group = isGroup(b)
    const last = names.at(-1)
    const more = last !== undefined && BARE_AREAS.test(b.name) && OF_AREAS.test(s.slice(last.start, last.end))
    const sameHolder =
      last !== undefined && /^(?:Phó )?Bí thư/.test(s.slice(last.start, last.end)) && /^(?:Phó )?Chủ tịch/.test(b.name)
    if (last && ((last.group && group) || more || sameHolder)) last.end = b.end
    else names.push({ start: b.start, end: b.end, group })
  }
  return names.map(n => s.slice(n.start, n.end))
}

/** Each body by itself: the way cooperating bodies are listed. */
export const eachName = ({ list }: Bodies): string[] => list.map(b => b.name)
