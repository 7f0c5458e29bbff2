import { matchAt, sticky } from '../gazetteer/pattern.ts'
import { bodiesFrom, eachName, type Bodies } from './leads.ts'
import { beginsWithVerb, verbAfter } from '../gazetteer/verbs.ts'

export type Roles = { cooperating: string[]; content: number }

const leadWith = sticky(
  ':?,? ?(?:\\(?(?:là|làm) (?:cơ quan |đơn vị )?|(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ) )?[Cc]hủ trì,?(?: và)?(?: tham mưu,?| thực hiện,?| triển khai,?)? (?:phối hợp(?: chặt chẽ)?,?(?: (?:cùng với|cùng|với))?|cùng(?: với)?) ',
)
const leadThen = sticky(',? (?:là (?:cơ quan |đơn vị )?)?(?:chủ trì|\\(?chủ trì\\))[,;]? ')
const joined = sticky(',? ?(?:chủ động )?[Pp]hối hợp(?: chặt chẽ)? (?:(?:cùng với|cùng|với) )?')
const theyJoin = sticky(',?(?: cùng)? (?:tham gia,? )?phối hợp(?: chặt chẽ)?(?: thực hiện)?,? (?=\\p{Ll})')
const FUNCTIONS =
  '(?:căn cứ|theo|trên cơ sở|trong phạm vi) (?:chức năng|phạm vi|thẩm quyền)(?:,? (?:và )?(?:nhiệm vụ|quyền hạn))*(?: được (?:giao|phân công))?(?: của (?:mình|đơn vị|ngành))?(?: quản lý)?,?'
const between = sticky(
  `(?: \\([^)]{2,80}\\)| [-–] [^-–.;]{3,90} [-–]| để| tiến hành| trong việc|,| cùng|:| ${FUNCTIONS}| (?:có nhiệm vụ|(?:có|chịu) trách nhiệm)(?! (?:thi hành|trước|toàn diện|về|nếu|khi)))* ?(?:để )?`,
)

/** Reads "chủ trì, phối hợp với …" after the leads: who cooperates and where the content begins. */
export function rolesAfter(s: string, at: number, end: number): Roles {
  const withThem = matchAt(leadWith, s, at) ?? matchAt(joined, s, at)
  if (
    withThem &&
    (/(?:với|cùng|phối hợp) $/.test(withThem[0]) ? !/hợp $/.test(withThem[0]) || bodiesFrom(s, at + withThem[0].length) : false)
  ) {
    const roles = partners(s, at + withThem[0].length, end)
    if (roles) return roles
  }
  const then = matchAt(leadThen, s, at)
  if (then) {
    const bodies = bodiesFrom(s, at + then[0].length)
    const join = bodies ? matchAt(theyJoin, s, bodies.end) : null
    if (bodies && join) return { cooperating: eachName(bodies), content: bodies.end + join[0].length }
  }
  return { cooperating: [], content: pastAside(s, past(s, at, between)) }
}

const asideAt = sticky(
  ',? ?(?:căn cứ|trên cơ sở|theo|ngoài|bên cạnh|sau khi|song song với|cùng với|bằng|qua|từ|với) [^,;.:()]{3,80}, ',
)
/** ", căn cứ chỉ tiêu được giao, xây dựng …": words between commas before the verb. */
function pastAside(s: string, at: number): number {
  const aside = matchAt(asideAt, s, at)
  const from = at + (/^,? ?/.exec(s.slice(at, at + 2))?.[0].length ?? 0)
  return aside && !beginsWithVerb(s, from) && beginsWithVerb(s, at + aside[0].length) ? at + aside[0].length : at
}

function partners(s: string, from: number, end: number): Roles | null {
  const known = bodiesFrom(s, from)
  if (known && (!goesOn(s, known, end) || /^,? ?$/.test(s.slice(known.end, known.end + 2))))
    return { cooperating: eachName(known), content: past(s, known.end, between) }
  const verb = verbAfter(s, from, Math.min(end, from + 220))
  if (verb < 0) return known ? { cooperating: eachName(known), content: past(s, known.end, between) } : null
  const names = s.slice(from, verb).replace(/[,\s]+$/, '').split(/, | và /).map(n => n.trim()).filter(Boolean) // prettier-ignore
  return { cooperating: names, content: verb }
}

/** Does the last name go on in words that no list knows? */
const goesOn = (s: string, known: Bodies, end: number): boolean => {
  const next = past(s, known.end, between)
  return next < end && !/[,.;:]/.test(s[known.end] ?? '') && !beginsWithVerb(s, next)
}

const past = (s: string, at: number, pattern: RegExp): number => at + (matchAt(pattern, s, at)?.[0].length ?? 0)

const inside = sticky('[,;]? (?:và )?(?:chủ động )?phối hợp(?: chặt chẽ)? (?:cùng với|cùng|với) ')
/** Bodies that a later "phối hợp với" inside the content names. */
export function partnersInside(s: string, from: number, end: number): string[] {
  for (let i = s.indexOf('phối hợp', from); i >= 0 && i < end; i = s.indexOf('phối hợp', i + 8)) {
    for (let k = Math.max(from, i - 4); k <= i; k++) {
      const m = matchAt(inside, s, k)
      const bodies = m ? bodiesFrom(s, k + m[0].length) : null
      if (bodies && bodies.end <= end) return eachName(bodies)
    }
  }
  return []
}
