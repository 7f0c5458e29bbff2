import { bodyFrom } from '../gazetteer/bodies.ts'
import { matchAt, sticky } from '../gazetteer/pattern.ts'
import { beginsWithVerb } from '../gazetteer/verbs.ts'
import { bodiesFrom, type Bodies } from './leads.ts'

export type SecondSubject = { at: number; bodies: Bodies; joins: boolean }

const joinsAt = sticky(' (?:cùng |tham gia |chủ động )?phối hợp(?: (?:thực hiện|triển khai|xử lý|giải quyết))?(?= theo |[,.;]|$)')
const merelyActsAt = sticky(
  ' (?:xem xét|thực hiện|biết|chỉ đạo|quyết định|phối hợp|cùng|và|cho ý kiến|thống nhất|tham dự|dự|tham gia|nắm)(?!\\p{L})',
)

/**
 * ", UBND các xã tổng hợp …" inside a clause: another body begins to act. Not where the name only goes on with a list ("gửi Sở A, Sở B …")
 * or the verb says what the addressee does with what it gets.
 */
export function secondSubject(s: string, from: number, end: number): SecondSubject | null {
  for (let i = s.indexOf(', ', from); i >= 0 && i < end; i = s.indexOf(', ', i + 2)) {
    const bodies = bodiesFrom(s, i + 2)
    if (!bodies || bodies.end > end || bodyEndsAt(s, from, i)) continue
    const joins = matchAt(joinsAt, s, bodies.end)
    if (joins) return { at: i, bodies, joins: true }
    if (beginsWithVerb(s, bodies.end + 1) && !matchAt(merelyActsAt, s, bodies.end)) return { at: i, bodies, joins: false }
  }
  return null
}

/** Does the name of a body end right here, so that what follows the comma is the next of a list? */
function bodyEndsAt(s: string, from: number, at: number): boolean {
  for (let i = Math.max(from, at - 70); i < at; i++) {
    if (i > from && s[i - 1] !== ' ') continue
    const b = bodyFrom(s, i)
    if (b && b.end >= at) return true
  }
  return false
}

const onlyJoins =
  /^(?:cùng |tham gia |chủ động |tích cực )*phối hợp(?: (?:thực hiện|triển khai|tổ chức thực hiện|xử lý|giải quyết))?(?: theo [^,;.]{3,60})?$/u
/** "Sở B, Sở C phối hợp thực hiện": they join the task before. */
export const merelyJoins = (content: string): boolean => onlyJoins.test(content)

const passiveAt = sticky(' (?<by>do|giao(?: cho)?) ')
const doneAt = sticky(
  ' (?:chịu trách nhiệm |chủ trì |trực tiếp )*(?:thực hiện|chủ trì|đảm nhận|đảm nhiệm|phụ trách|triển khai)(?!\\p{L})',
)

/** "Việc cắm biển báo do UBND phường thực hiện, xong trước …": the body stands behind its work. */
export function passive(s: string, from: number, end: number): { bodies: Bodies; ordered: boolean } | null {
  for (let i = from; i < end; i++) {
    const by = s[i] === ' ' ? matchAt(passiveAt, s, i) : null
    const bodies = by ? bodiesFrom(s, i + by[0].length) : null
    if (by && bodies && matchAt(doneAt, s, bodies.end)) return { bodies, ordered: by.groups?.by !== 'do' }
  }
  return null
}
