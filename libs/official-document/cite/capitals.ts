import { CENTRAL_NAMES } from '../gazetteer/central.ts'
import { anyOf, walking } from '../gazetteer/pattern.ts'
import { beginsWithVerb } from '../gazetteer/verbs.ts'
import { TYPES } from './document-types.ts'

/** A title set in capitals that names an instrument: "BÃI BỎ QUYẾT ĐỊNH SỐ 14/2025/QĐ-UBND NGÀY 01/3/2025 CỦA …". */
const STRETCH =
  /(?<!\p{L})\p{Lu}{2,}(?:[^\p{L}]{1,3}(?:\p{Lu}[\p{Lu}\d]*(?![\p{L}])|\d[\d./-]*(?:\p{Lu}[\p{Lu}Đđ\d./-]*)?)){3,200}/gu
const IS_TITLE = /(?<!\p{L})SỐ:? ?\d/u
const SIGNS = /\d[\d\p{L}./-]*\/[\d\p{L}./-]+|\d+-\p{Lu}+\/\p{Lu}+/gu
const TYPE_NAMES = walking(`(?<![\\p{L}])${anyOf(TYPES.map(t => t.toLowerCase()))}(?![\\p{L}])`)
const CENTRAL = walking(`(?<![\\p{L}])${anyOf(CENTRAL_NAMES.map(t => t.toLowerCase()))}(?![\\p{L}])`)
const LOCAL = walking(
  '(?<=(?: của|,) )(?:chủ tịch |hội đồng nhân dân |ủy ban |ubnd|hđnd|sở |ban |tỉnh ủy|thành ủy|đảng ủy|văn phòng )',
)
const AFTER_LEVEL = /(?<=(?<!\p{L})(?:tỉnh|thành phố|xã|phường|huyện|thị xã|quận) )\p{Ll}+(?: \p{Ll}+){0,3}/gu
const NO_PLACE = /^(?:về|ban|quy|và|trên|trong|cho|của|giai|năm|thuộc|từ|đến|theo|tại|kèm|ngày|khóa|do|để|với|số)$/u

/** The text with such titles written as in a sentence, letter for letter: every place stays where it was. */
export function withoutCapitals(s: string): string {
  return s.replace(STRETCH, stretch => (IS_TITLE.test(stretch) ? sentence(stretch) : stretch))
}

function sentence(stretch: string): string {
  const lower = stretch.toLowerCase()
  if (lower.length !== stretch.length) return stretch
  const letters = [...lower].length === lower.length ? lower.split('') : null
  if (!letters) return stretch
  const put = (at: number, text: string): void => void letters.splice(at, text.length, ...text)
  for (const hit of stretch.matchAll(SIGNS)) put(hit.index, hit[0])
  for (const hit of lower.matchAll(TYPE_NAMES)) put(hit.index, capital(hit[0]))
  for (const hit of lower.matchAll(LOCAL)) put(hit.index, /^(?:ubnd|hđnd)/u.test(hit[0]) ? hit[0].toUpperCase() : named(hit[0]))
  for (const hit of lower.matchAll(CENTRAL)) put(hit.index, PROPER.get(hit[0]) ?? hit[0])
  for (const hit of lower.matchAll(AFTER_LEVEL)) put(hit.index, place(hit[0]))
  return letters.join('')
}

const PROPER = new Map(CENTRAL_NAMES.map(name => [name.toLowerCase(), name]))
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const named = (text: string): string => capital(text.replace(/(?<=chủ tịch )$/u, ''))

/** The words of a name of a place, up to a little word or a verb. */
function place(words: string): string {
  let open = true
  return words
    .split(' ')
    .map((word, i, all) => {
      open &&= !NO_PLACE.test(word) && !beginsWithVerb(all.slice(i).join(' '), 0)
      return open ? capital(word) : word
    })
    .join(' ')
}
