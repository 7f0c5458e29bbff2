import type { Para } from './parts.ts'

const RECIPIENTS = /^Nơi nhận\s*:?$|^Nơi nhận\s*:/u
const AUTHORITY = /^(?:TM|KT|TL|TUQ|Q)\s?[./]|^(?:TM|KT|TL|TUQ) \p{Lu}{2}|^(?:T\/M|K\/T|T\/L)(?!\p{L})/u
const POSITION =
  /^(?:QUYỀN )?(?:PHÓ |TỔNG )?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|PHÓ CHÁNH|BỘ TRƯỞNG|THỨ TRƯỞNG|TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|CHI CỤC|BÍ THƯ|HIỆU TRƯỞNG|CHÁNH THANH TRA|VIỆN TRƯỞNG|CHÁNH ÁN|CHỦ NHIỆM|TỔNG THANH TRA|THƯ KÝ|CHỦ TRÌ|CHỦ TỌA|CHỈ HUY|TỔ TRƯỞNG|ĐẠI DIỆN|THỦ TƯỚNG)/u
const NAME = /^(?:(?:GS|PGS|TS|ThS|BS|CN|KS)\.?\s?)*\p{Lu}[\p{L}'.]*(?: \p{Lu}[\p{L}'.]*){1,8}$/u

export interface End {
  /** Index of the first paragraph that belongs no more to the text. */
  readonly bodyEnd: number
  readonly authority: readonly Para[]
  readonly signer: Para | null
  readonly recipientsHead: Para | null
  readonly recipients: readonly Para[]
}

/** Recipients and signature, whichever comes first on the page. */
export function findEnd(main: readonly Para[], from: number): End {
  const headAt = main.findIndex((para, i) => i >= from && RECIPIENTS.test(para.words))
  const authorityAt = main.findLastIndex((para, i) => i >= from && isAuthority(para, main[i - 1]))
  const starts = [headAt, firstOfBlock(main, authorityAt, from)].filter(at => at >= 0)
  const bodyEnd = starts.length > 0 ? Math.min(...starts) : main.length
  const tail = main.slice(bodyEnd)
  const authority = tail.filter(para => AUTHORITY.test(para.words) || POSITION.test(para.words))
  return {
    bodyEnd,
    authority,
    signer: signerIn(tail, authority),
    recipientsHead: main[headAt] ?? null,
    recipients: headAt < 0 ? [] : recipientsAfter(main, headAt),
  }
}

const isAuthority = (para: Para, before: Para | undefined): boolean =>
  para.words.length < 80 &&
  (AUTHORITY.test(para.words) ||
    (POSITION.test(para.words) && !/[;,.]$/u.test(para.words) && !/^Kính/u.test(before?.words ?? '')))

/** Goes up from the last line of the block of titles over the others of it. */
function firstOfBlock(main: readonly Para[], last: number, from: number): number {
  let at = last
  while (at - 1 >= from && isAuthority(main[at - 1] ?? { words: '', source: (main[0] as Para).source }, undefined)) at-- // at least one paragraph stands before
  return at
}

/** The name below the titles: the last one that reads like a name and stands in their column. */
function signerIn(tail: readonly Para[], authority: readonly Para[]): Para | null {
  const last = authority.at(-1)
  const below = last ? tail.slice(tail.indexOf(last) + 1) : tail
  const cell = last?.source.cell
  const sameColumn = (para: Para) => !cell || !para.source.cell || para.source.cell.column === cell.column
  const candidates = below.filter(para => NAME.test(para.words) && sameColumn(para) && !/^(?:Nơi nhận|Lưu)/u.test(para.words))
  return (
    candidates.find(para => !/\p{Lu}{3}/u.test(para.words)) ??
    candidates.find(para => !isAuthority(para, undefined) && isPersonal(para)) ??
    null
  )
}

/** A name in capitals: two to five words without marks. */
const isPersonal = (para: Para): boolean => /^\p{Lu}+(?: \p{Lu}+){1,4}$/u.test(para.words)

function recipientsAfter(main: readonly Para[], headAt: number): Para[] {
  const head = main[headAt]
  const found: Para[] = []
  for (const para of main.slice(headAt + 1)) {
    if (/^[-–+]/u.test(para.words)) found.push(para)
    else if (head?.source.cell && para.source.cell?.column !== head.source.cell.column) continue
    else if (found.length > 0) break
  }
  return found
}
