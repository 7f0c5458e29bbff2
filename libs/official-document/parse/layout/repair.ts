import { PROVINCES } from '../../proofread/capitals/provinces.ts'
import type { Sheet } from './sheet.ts'
import { rawText, type Flow } from './flow.ts'

/** Slips that scans and PDF exports make in words that cannot be meant. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:ƯBND|ỦBND|UBNĐ)(?!\p{L})/gu, 'UBND'],
  [/(?<!\p{L})(?:HDND|HĐNĐ)(?!\p{L})/gu, 'HĐND'],
  [
    /(?<=(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Thanh tra|Công an|MTTQ|cấp|toàn|của) )t[iìíĩ]nh(?!\p{L}| thần| chất| toán)/gu,
    'tỉnh',
  ],
  [new RegExp(`(?<=\\p{Ll} )t[iìíĩ]nh(?= (?:${PROVINCES.join('|')})(?!\\p{L}))`, 'gu'), 'tỉnh'],
  [/(?<!\p{L})[UÙÚŨỤ]y ban(?= (?:nhân dân|Mặt trận|Kiểm tra|Thường vụ|MTTQ))/gu, 'Ủy ban'],
  [/(?<!\p{L})[UÙÚŨỤ]Y BAN(?= (?:NHÂN|MẶT TRẬN|KIỂM TRA|MTTQ))/gu, 'ỦY BAN'],
  [/(?<=(?:BAN|ĐỒNG) )NHÂN D[AÀÁẢÃẠẦẤẪẨẬ]N(?!\p{L})/gu, 'NHÂN DÂN'],
  [/(?<=(?:NHÂN DÂN|UBND|HĐND|THANH TRA|CÔNG AN|ĐẢNG BỘ|MTTQ) )T[IÌÍĨ]NH(?!\p{L})/gu, 'TỈNH'],
  [/(?<!\p{L})(h|H)ồn (thành|thiện|chỉnh)(?!\p{L})/gu, '$1oàn $2'],
  [/(?<!\p{L})(t|T)ồn (tỉnh|quốc|dân|diện|thể|xã|ngành|bộ)(?!\p{L})/gu, '$1oàn $2'],
  [/(?<!\p{L})an tồn(?!\p{L})/gu, 'an toàn'],
  [
    /(?<!\p{L})([BCDĐGHKLMNPQRST]|TH|NH|CH|TR|PH|KH|NG) (?=[ẮẰẲẴẶẤẦẨẪẬẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰÁÀẢÃẠÉÈẺẼẸÍÌỈĨỊÓÒỎÕỌÚÙỦŨỤÝỲỶỸỴ]\p{Lu}*(?!\p{Ll}))/gu,
    '$1',
  ],
]

/** The words of a place in the text, undamaged. */
export function wordsOf(sheet: Sheet, flow: Flow): string {
  const text = sheet.lostHyphens ? withHyphens(rawText(sheet.source, flow)) : flow.text
  return SLIPS.reduce((t, [slip, right]) => t.replace(slip, right), text)
}

/** " - " had become two blanks and "2021-2025" eight digits. */
const withHyphens = (raw: string): string =>
  raw
    .replace(/(?<![\d/.])((?:19|20)\d{2})((?:19|20)\d{2})(?![\d/])/gu, '$1-$2')
    .replace(/(?<=[\p{L}\d]) {2}(?=[\p{L}\d])/gu, ' - ')
    .replace(/(?<![\d/.])((?:19|20)\d{2}) ((?:19|20)\d{2})(?![\d/])/gu, '$1 - $2')
    .replace(/\s+/gu, ' ')
    .trim()
