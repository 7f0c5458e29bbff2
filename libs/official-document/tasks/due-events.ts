import { PRINTED_DATE } from '../cite/printed-date.ts'
import { dayOf } from './due-dates.ts'
import { finder, type DueFinder } from './due-finder.ts'
import { beforeFeast } from './feasts.ts'

const REST = '[^,;.()]{2,70}?(?=,|;|\\.|\\)|$| để | và (?:báo|gửi|trình|thực)| theo )'
const MEETINGS =
  '(?:kỳ họp|phiên họp|cuộc họp|hội nghị|Hội nghị|Đại hội|đại hội|buổi làm việc|Lễ|lễ|Tết|(?:kỳ nghỉ |dịp )(?:nghỉ )?(?:Tết|lễ|Lễ|Quốc khánh)|Quốc khánh|(?:đêm |thời khắc )?giao thừa|mùa|năm học|ngày (?!hôm|mai)\\p{Ll}+|thời điểm|khi|thềm)'

/** Deadlines hung on an event, softest ones last. */
export const EVENT_FINDERS: readonly DueFinder[] = [
  finder(
    3,
    '(?:[Tt]rong|[Tt]rước khi kết thúc|[Kk]ết thúc|[Hh]ết) (?:học kỳ|năm học) (?:[IV]{1,2}|này|20\\d{2} ?[-–] ?20\\d{2})(?!\\p{L})(?:,? năm học 20\\d{2} ?[-–] ?20\\d{2})?',
    m => ({ rule: `before-event:${m[0]}` }),
  ),
  finder(
    3,
    `[Tt]rước (?:ngày|lễ|buổi|đêm|hội nghị|kỳ họp|phiên họp|cuộc họp|[Đđ]ại hội|Lễ|Hội nghị) (?!\\d|làm việc)[^,;.()\\d]{2,60} \\(?(?:ngày )?${PRINTED_DATE}\\)?`,
    (m, c) => {
      if (beforeFeast(m[0], c.docDate) !== null) return null
      const day = dayOf(m.groups ?? {}, c.docDate)
      return day === null ? null : { dueOn: day, resolved: day }
    },
  ),
  finder(4, `[Tt]rước ${MEETINGS}(?!\\p{L})(?: ?${REST})?`, (m, c) => ({
    rule: `before-event:${m[0].replace(/^[Tt]rước (?:khi )?/, '')}`,
    resolved: beforeFeast(m[0], c.docDate),
  })),
  finder(4, `(?:trình|báo cáo|thông qua)(?: [^,;.]{2,40}?)? (?=(?:tại|vào) (?:kỳ họp|phiên họp))`, () => null),
  finder(
    4,
    `[Tt]ại (?:kỳ họp|phiên họp|Kỳ họp|Phiên họp|cuộc họp (?:tới|tiếp theo|sau|giao ban)|hội nghị giao ban)${REST}`,
    m => ({ rule: `before-event:${m[0].replace(/^[Tt]ại /, '')}` }),
  ),
  finder(4, `(?:[Cc]ho )?[Đđ]ến khi ${REST}`, m => ({ rule: `until-event:${m[0].replace(/^.*?khi /, '')}` })),
  finder(
    5,
    `(?:[Nn]gay )?[Ss]au (?:khi|kỳ họp|cuộc họp|hội nghị|Tết|Đại hội|đại hội|buổi làm việc|phiên họp)(?!\\p{L})(?: ?${REST})?`,
    m => ({ rule: `after-event:${m[0].replace(/^(?:[Nn]gay )?[Ss]au (?:khi )?/, '')}` }),
  ),
  finder(
    6,
    `(?:[Kk]hi (?:có (?!chức)\\p{Ll}+(?: \\p{Ll}+)?|phát sinh|cần thiết|có thay đổi|có biến động|có tình huống|có sự cố|có chỉ đạo|được yêu cầu|có đề nghị)|[Nn]ếu có|[Tt]rong trường hợp|[Tt]rường hợp)(?!\\p{L})[^,;.()]{0,40}`,
    m => ({ rule: `conditional:${m[0]}` }),
  ),
  finder(
    7,
    '(?:[Nn]gay lập tức|[Ll]ập tức|[Nn]gay(?= (?:việc|các|công tác|kế hoạch|biện|phương án|lực lượng|đoàn|những|kết|[\\p{Ll}]{2,}))|(?<=(?:khai|hiện|tra|cáo|lý|soát|hành|phục|đốc) )[Nn]gay(?!\\p{L}))(?! (?:sau|từ|khi|trong|tại|cả|trước))',
    () => ({ rule: 'immediately' }),
  ),
  finder(8, '[Tt]hường xuyên(?!\\p{L})', () => ({ rule: 'regularly' })),
]
