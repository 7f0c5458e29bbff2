const NBSP = '\u00A0'
const LETTER = '\\p{L}\\p{M}\\p{N}'
const BEFORE_NUMBER = new RegExp(
  `(?<![${LETTER}])(số|ngày|tháng|năm|khoản|Điều|điều|điểm|Chương|chương|quý|tuần|trang|dòng|Số|Ngày|Tháng|Khoản|Quý|Tuần|Trang) +(?=\\d|[IVX]+(?![${LETTER}]))`,
  'gu',
)
const UNIT = 'ngày làm việc|ngày|giờ|phút|tuần|tháng|năm|việc|văn bản|trang|%|đồng|triệu|tỷ|km|ha|m²|người|hồ sơ|đơn'
const BEFORE_UNIT = new RegExp(`(?<=\\d) +(?=(?:${UNIT})(?![${LETTER}]|[ \u00A0]+\\d))`, 'gu')
const WEEKDAY = new RegExp(`(?<![${LETTER}])(thứ|Thứ) +(?=(?:Hai|Ba|Tư|Năm|Sáu|Bảy)(?![${LETTER}]))`, 'gu')
const SUNDAY = /(?<![\p{L}\p{M}])([Cc]hủ) +(?=nhật)/gu

/**
 * No-break spaces where a Vietnamese line on screen must not be broken: "số 5", "Điều 7", "3 ngày", "thứ Ba", before a dash.
 * Numbers with a sign (412/TB-UBND) get no-break hyphens only from the style sheet, so that copying them stays right.
 */
export function keepTogether(s: string): string {
  return s
    .replace(BEFORE_NUMBER, `$1${NBSP}`)
    .replace(BEFORE_UNIT, NBSP)
    .replace(WEEKDAY, `$1${NBSP}`)
    .replace(SUNDAY, `$1${NBSP}`)
    .replace(/ +(?=[–—])/gu, NBSP)
}
