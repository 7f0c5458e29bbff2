/** TCVN3 (ABC, TCVN 5712 VN3) read as Windows-1252. The soft hyphen \u00AD is ư. */
const LOWER_FROM = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ'
const LOWER_TO = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ'
const UPPER_FROM = '¡¢£¤¥¦§'
const UPPER_TO = 'ĂÂÊÔƠƯĐ'

const TARGETS = Array.from(LOWER_TO + UPPER_TO)
const TABLE = new Map(Array.from(LOWER_FROM + UPPER_FROM, (char, i) => [char, TARGETS[i] ?? char]))
const RUN = new RegExp(`[A-Za-z${LOWER_FROM}${UPPER_FROM}]+`, 'gu')

/**
 * TCVN3 text (as read in Windows-1252) in Unicode NFC. "Céng hoµ" → "Cộng hoà". Toned capitals have no code of their own (the
 * capital font showed them), so a word whose plain letters are all capitals becomes capital throughout: "Uû BAN" stays mixed, "BéT" → "BỘT".
 */
export function fromTcvn3(s: string): string {
  return s.replace(RUN, run => {
    const word = Array.from(run, char => TABLE.get(char) ?? char).join('')
    return isShouted(run) ? word.toUpperCase() : word
  })
}

function isShouted(run: string): boolean {
  const capitals = run.match(/[A-Z¡-§]/gu)?.length ?? 0
  return !/[a-z]/u.test(run) && capitals >= 2
}
