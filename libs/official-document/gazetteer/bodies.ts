import { CENTRAL, TERM_OF_OFFICE } from './central.ts'
import { COLLECTIVE } from './collectives.ts'
import { GROUP } from './groups.ts'
import { BRAND, NAMED_UNIT } from './named-units.ts'
import { matchAt, sticky } from './pattern.ts'
import { AREA, GROUP_OF_AREAS } from './places.ts'
import { ADDRESSED_POST, LONE_POST, PERSON, PERSON_NAME, POST } from './posts.ts'
import { PROVINCIAL_BOUND, PROVINCIAL_FREE } from './provincial.ts'
import { KNOWN_UNIT } from './unit-names.ts'
import { beginsWithVerb } from './verbs.ts'

export type BodyKind = 'central' | 'body' | 'group' | 'person' | 'post'
export type Body = { start: number; end: number; name: string; kind: BodyKind }

const centralAt = sticky(`${CENTRAL}${TERM_OF_OFFICE}`)
const personAt = sticky(PERSON)
const addressedAt = sticky(ADDRESSED_POST)
const personNameAt = sticky(` ${PERSON_NAME}`)
const callingAt = sticky(
  '(?:công chức|chuyên viên|cán bộ|nhân viên|kế toán|thủ quỹ|văn thư|lái xe|trưởng thôn|trưởng bản)(?: (?!(?:chịu|rà|lập|xác|kiểm|báo|theo|phối|chủ|tham|tổ chức|làm)(?!\\p{L}))\\p{Ll}+){0,4}(?=,| )',
)
const postAt = sticky(POST)
const freeAt = sticky(PROVINCIAL_FREE)
const boundAt = sticky(PROVINCIAL_BOUND)
const areaAt = sticky(AREA)
const suffixAt = sticky(
  `(?:(?:,| và) các (?:(?:tổ chức|đoàn thể) chính trị - xã hội|đoàn thể|tổ chức thành viên)(?: (?:cấp )?tỉnh)?(?=[ ,.;:]|$))?${TERM_OF_OFFICE}`,
)
const abbreviationAt = sticky(' \\((?:sau đây gọi (?:tắt )?là )?\\p{Lu}[\\p{L}&. ]{1,40}\\)')
const officeAt = sticky(' (?:Văn phòng|cơ quan Văn phòng)(?!\\p{L}| \\p{Lu})')
const brandAt = sticky(`${BRAND}(?!\\p{L})`)
const unitAt = sticky(`${NAMED_UNIT}(?!\\p{L})`)
const knownAt = sticky(`${KNOWN_UNIT}(?!\\p{L})`)
const groupAt = sticky(`${GROUP}(?!\\p{L})`)
const areasAt = sticky(
  `(?:[Cc]ác|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười) ${GROUP_OF_AREAS.slice(GROUP_OF_AREAS.indexOf(' ') + 1)}(?!\\p{L})`,
)
const collectiveAt = sticky(`${COLLECTIVE}(?!\\p{L})`)
const loneAt = sticky(LONE_POST)

/** Small-lettered words by which a name may begin; anything else needs a capital letter or a number. */
const mayBeginAt = sticky(
  '(?:\\p{Lu}|\\d|(?:các|bộ|những|mọi|từng|mỗi|toàn|tất cả|quý|một số|đề nghị|cơ quan|đơn vị|chủ|địa phương|nhà|tư vấn|ngành|lực lượng|thủ trưởng|người|giám đốc|trưởng|lãnh đạo|hiệu trưởng|bí thư|đồng chí|đ/c|ông|bà|anh|chị|cấp|liên|sở|đoàn|tổ|hội|ban|bệnh viện|tỉnh ủy|thành ủy|huyện ủy)(?!\\p{L}))',
)

/** The body, post, person or group whose name begins at `at`, longest reading first; null where none begins. */
export function bodyFrom(s: string, at: number): Body | null {
  const before = s[at - 1]
  if (before !== undefined && /[\p{L}\d]/u.test(before)) return null
  if (!matchAt(mayBeginAt, s, at)) return null
  const ends: [BodyKind, number][] = [
    ['central', end(centralAt, s, at)],
    ['person', personEnd(s, at)],
    ['post', postEnd(s, at)],
    ['body', named(s, at)],
    ['group', Math.max(end(groupAt, s, at), end(areasAt, s, at), end(collectiveAt, s, at))],
  ]
  let [kind, last] = ends[0] ?? ['body', at]
  for (const [k, e] of ends) if (e > last) [kind, last] = [k, e]
  const lone = end(loneAt, s, at)
  if (lone > last) [kind, last] = ['post', within(s, lone)]
  if (kind === 'group' && /^(?:[Nn]hà thầu|[Cc]ơ quan)$/.test(s.slice(at, last))) last = within(s, last)
  if (kind === 'group' && s.startsWith(': ', last)) last = membersEnd(s, last)
  if (kind === 'group' || kind === 'body') last = withOwner(s, last)
  return last > at ? { start: at, end: last, name: s.slice(at, last), kind } : null
}

const MEMBER_NAME = /^\p{Lu}[\p{L}\d]*(?: (?:- )?[\p{L}\d]+){0,5}/u

/** "Các bệnh viện: Đa khoa tỉnh, Da liễu, Sản - Nhi dự trữ …": names behind a colon, up to the verb. */
function membersEnd(s: string, colon: number): number {
  for (let at = colon + 2, names = 0; names < 12; names++) {
    const name = MEMBER_NAME.exec(s.slice(at, at + 60))?.[0]
    if (!name) return colon
    for (const blank of name.matchAll(/ /gu)) {
      if (names > 0 && beginsWithVerb(s, at + blank.index + 1) && !/^ (?:- )/u.test(name.slice(blank.index)))
        return at + blank.index
    }
    const link = /^(?:, | và |, và )/u.exec(s.slice(at + name.length, at + name.length + 5))?.[0]
    if (!link) return colon
    at += name.length + link.length
  }
  return colon
}

const ownedAt = sticky(' (?:thuộc, )?(?:trực )?thuộc ')
const ownerAt = sticky(
  '(?:Sở|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Đảng bộ tỉnh|Văn phòng|Ban|Cục|Chi cục|Công ty|Trung tâm|Bộ|Ủy ban nhân dân|UBND|Trường|Bệnh viện|Thanh tra)(?!\\p{L}| \\p{Lu})',
)
/** "các đảng ủy trực thuộc Tỉnh ủy", "Phòng … thuộc Sở": whose it is. */
function withOwner(s: string, at: number): number {
  const said = s.slice(Math.max(0, at - 6), at) === ' thuộc' && s[at] === ' '
  const from = said ? at + 1 : end(ownedAt, s, at)
  const owner = from > at ? Math.max(named(s, from), end(ownerAt, s, from)) : at
  return owner > from ? owner : at
}

/** The body that a post or group belongs to: "Ban Giám hiệu Trường THCS …". */
function within(s: string, at: number): number {
  if (s[at] !== ' ') return at
  if (s.slice(0, at).endsWith('Chánh Thanh tra')) return end(areaAt, s, at)
  const owner = Math.max(named(s, at + 1), end(groupAt, s, at + 1), end(freeAt, s, at + 1))
  return owner > at + 1 ? owner : at
}

/** Names stand in names ("Phòng … Sở … tỉnh"), never deeper than this. */
const DEEPEST = 6

function named(s: string, at: number, depth = 0): number {
  if (depth > DEEPEST) return at
  const branch = s.startsWith('Chi nhánh ', at) ? named(s, at + 10, depth + 1) : at
  if (branch > at + 10) return branch
  const free = end(freeAt, s, at)
  const bound = end(boundAt, s, at)
  let last = free > at ? end(areaAt, s, free) : at
  if (bound > at) last = Math.max(last, end(areaAt, s, bound) > bound ? end(areaAt, s, bound) : at)
  if (last > at) last = end(suffixAt, s, last)
  const known = end(knownAt, s, at)
  last = Math.max(last, end(brandAt, s, at), end(unitAt, s, at), known > at ? end(areaAt, s, known) : at)
  if (last > at && PARENT.test(s.slice(last, last + 20))) {
    const from = last + (/^ (?:thuộc|[-–]) /u.exec(s.slice(last, last + 7))?.[0].length ?? 1)
    const parent = named(s, from, depth + 1)
    last = Math.max(parent > from ? parent : last, end(officeAt, s, last))
  }
  return last > at ? last : at
}

/** A unit inside a body: "Phòng Cảnh sát giao thông Công an tỉnh". */
const PARENT = /^(?: thuộc| -| –)? (?:Sở|Công an|UBND|Văn phòng|Ban|Trung tâm|Bộ Chỉ huy|Chi cục|Cục|Bệnh viện|Phòng) ?/u

/** "Chủ tịch UBND các xã", "Thủ trưởng các cơ quan"; with the name of its holder where it follows. */
function postEnd(s: string, at: number): number {
  const post = end(postAt, s, at)
  if (post === at || s[post] !== ' ') return at
  const body = Math.max(
    boardOf(s, at, post),
    named(s, post + 1),
    smallUnit(s, post + 1),
    end(groupAt, s, post + 1),
    end(centralAt, s, post + 1),
    end(areasAt, s, post + 1),
    end(areaAt, s, post),
  )
  return body > post + 1 ? end(personNameAt, s, body) : at
}

/** "Trưởng Ban Quản lý Khu kinh tế …", "Trưởng phòng Cải cách hành chính": the head of a unit whose name goes on. */
function boardOf(s: string, at: number, post: number): number {
  const unit = /(?:^|\s)(?:Phó )?[Tt]rưởng ([Bb]an|[Pp]hòng|[Đđ]oàn|[Kk]hoa|[Tt]rạm)$/u.exec(s.slice(at, post))?.[1]
  if (!unit || !/^ \p{Lu}/u.test(s.slice(post, post + 2))) return post
  const end = named(unit.charAt(0).toUpperCase() + unit.slice(1) + s.slice(post, post + 140), 0)
  return end > unit.length ? post - unit.length + end : post
}

/** "phòng Nội chính" after "Trưởng": a unit written with a small letter behind a post. */
function smallUnit(s: string, at: number): number {
  const t = s.slice(at, at + 140)
  return /^(?:phòng|ban|trung tâm|chi cục|đoàn|tổ|đội|khoa|chi bộ|văn phòng) /.test(t)
    ? at + named(t.charAt(0).toUpperCase() + t.slice(1), 0)
    : at
}

function personEnd(s: string, at: number): number {
  const addressed = end(addressedAt, s, at)
  const holder = addressed > at ? Math.max(postEnd(s, addressed), end(loneAt, s, addressed)) : addressed
  if (holder > addressed) return holder
  const person = end(personAt, s, at)
  const gap = /^(?:, | - | – | )/.exec(s.slice(person, person + 3))
  if (person === at || !gap) return person
  const from = person + gap[0].length
  const post = Math.max(postEnd(s, from), end(loneAt, s, from))
  if (post > from) return post
  const calling = end(callingAt, s, from)
  if (calling > from && (s[calling] === ',' || beginsWithVerb(s, calling + 1))) return calling
  const bare = end(postAt, s, from)
  return bare > from && beginsWithVerb(s, bare + 1) ? bare : person
}

/** Past "(sau đây gọi tắt là …)" or "(UBND tỉnh)" behind a name. */
export const pastAbbreviation = (s: string, at: number): number => end(abbreviationAt, s, at)

const end = (pattern: RegExp, s: string, at: number): number => at + (matchAt(pattern, s, at)?.[0].length ?? 0)
