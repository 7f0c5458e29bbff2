import { PRINTED_DATE } from '../cite/printed-date.ts'

/** Words before a date that make it a deadline. */
export const BEFORE =
  '(?:[Tt]ừ nay đến(?: hết)?|(?:[Tt]rước|[Cc]hậm nhất|[Mm]uộn nhất)(?: (?:là|vào|trước|đến|hết|trong))*|[Kk]hông (?:muộn|chậm|quá) hơn|[Kk]hông quá|[Hh]ạn (?:cuối|chót|cuối cùng|báo cáo|gửi|nộp|hoàn thành)?(?: là| đến| trước|:)*|[Tt]hời (?:hạn|gian)(?: (?:hoàn thành|gửi|báo cáo|thực hiện|trình))?(?::| là| đến| trước| chậm nhất| vào| trong)+(?: (?:trước|ngày nào))?|[Hh]oàn thành(?: xong)?:? (?:trước |vào )?|[Xx]ong (?:trước|vào|trong)?|[Đđ]ến hết|[Tt]ới(?: hết)?|[Hh]ết|[Cc]uối giờ (?:sáng|chiều))'
const CLOCK = '(?<h>\\d{1,2}) ?(?:giờ|h|g)(?: ?(?<min>\\d{2}))?(?: ?phút)?(?: (?<half>sáng|trưa|chiều|tối|đêm)(?! (?:mai|nay)))?'
/** An hour before a date. */
export const HOUR = `(?:${CLOCK}(?:,| của| đúng)? )`
/** An hour at the end of the words. */
export const LAST_HOUR = `(?:${CLOCK}(?=[ ,.;)]|$))`
/** The same groups under other names, for the second date of a range. */
const renamed = (source: string): string => source.replace(/\(\?<(\w+)>/g, '(?<to$1>')
const PART_OF_DAY = '(?:(?:cuối |đầu )?(?:giờ (?:sáng|chiều|làm việc)|buổi (?:sáng|chiều)|sáng|chiều) )?'
export const DATE = `${PART_OF_DAY}(?:(?:hết )?ngày )?${PRINTED_DATE}`
export const DAY_WORD_DATE = `(?:hết )?ngày ${PRINTED_DATE}`
export const TO_DATE = renamed(DATE)
export const TO_HOUR = renamed(HOUR)

export const EVERY = '(?:[Hh]ằng|[Hh]àng|[Mm]ỗi)'
const ROMAN: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6, VII: 7, VIII: 8, IX: 9, X: 10, XI: 11, XII: 12 }
const NUMBER_WORDS: Record<string, number> = {
  một: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10, giêng: 1, chạp: 12, nhất: 1, đầu: 1,
} // prettier-ignore
export const NUMBER = '(?:\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)'

/** "05", "III", "ba", "Giêng" as a number; NaN for anything else. */
export const numberOf = (printed: string | undefined): number =>
  printed === undefined ? NaN : (ROMAN[printed] ?? NUMBER_WORDS[printed.toLowerCase()] ?? Number(printed))

export const WEEKDAY = '(?:[Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])|[Cc]hủ nhật|[Cc]hủ Nhật)'
const DAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const
const DAY_WORDS = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy']
/** 1 = Monday … 7 = Sunday. */
export const weekdayNumber = (printed: string): number => {
  const last = printed.toLowerCase().split(' ').at(-1) ?? ''
  return last === 'nhật' ? 7 : /\d/.test(last) ? Number(last) - 1 : DAY_WORDS.indexOf(last) + 1
}
export const weekdayCode = (printed: string): string => DAYS[weekdayNumber(printed) - 1] ?? ''
