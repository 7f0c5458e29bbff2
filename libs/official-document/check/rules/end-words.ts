import type { CheckContext } from '../context.ts'
import { finding, placeOf, reworded } from '../context.ts'
import type { CheckFinding } from '../finding.ts'
import type { Para, Parts } from '../parts/parts.ts'
import { listMarks } from './text-words.ts'

const DEGREE =
  /^(?:GS|PGS|TS|TSKH|ThS|Th\.S|BS|KS|CN|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|NGND|NGƯT|TTND|TTƯT)(?:[.\s]|\.\s?)+(?=\p{Lu})/u
/** Bodies whose people sign with degrees and ranks (II.7.c). */
const DEGREES_ADMITTED =
  /Y TẾ|BỆNH VIỆN|ĐẠI HỌC|HỌC VIỆN|^TRƯỜNG (?:CAO|TRUNG|TIỂU|MẦM|CHÍNH|THPT|THCS)|GIÁO DỤC|KHOA HỌC|QUÂN SỰ|CÔNG AN|^VIỆN/u

/** Signature, recipients and annexes (II.7, II.9, III.1). */
export function endWords({ parts }: CheckContext): CheckFinding[] {
  return [...authorityWords(parts), ...signerWords(parts), ...recipientWords(parts), ...annexWords(parts)]
}

function authorityWords({ authority, system }: Parts): CheckFinding[] {
  return authority.flatMap(para => {
    const hit = /^(TM|KT|TL|TUQ|Q)\s?([./]?)\s*(?=\p{L})|^(T)\/(M|L)(?!\p{L})\s*|^(K)\/(T)(?!\p{L})\s*/u.exec(para.words)
    if (!hit) return []
    if (system === 'party') return []
    const letters = hit[1] ?? `${hit[3] ?? hit[5]}${hit[4] ?? hit[6]}`
    const right = `${letters}. ${para.words.slice(hit[0].length)}`
    return right === para.words ? [] : [reworded('authority/form', 'authority', para, right)]
  })
}

function signerWords({ signer, organs }: Parts): CheckFinding[] {
  if (!signer) return []
  const found: CheckFinding[] = []
  if (DEGREE.test(signer.words) && !organs.some(organ => DEGREES_ADMITTED.test(organ.words.toUpperCase())))
    found.push(reworded('signer/degree', 'signer', signer, signer.words.replace(DEGREE, '')))
  const bare = signer.words.replace(DEGREE, '')
  if (bare === bare.toUpperCase())
    found.push(
      reworded(
        'signer/case',
        'signer',
        signer,
        bare
          .split(' ')
          .map(word => (word[0] ?? '') + word.slice(1).toLowerCase())
          .join(' '),
      ),
    )
  return found
}

function recipientWords({ recipientsHead: head, recipients, addressLead, system, type }: Parts): CheckFinding[] {
  if (!head) return []
  const found: CheckFinding[] = []
  if (!/^Nơi nhận:/u.test(head.words))
    found.push(reworded('recipients/colon', 'recipientsHead', head, head.words.replace(/^Nơi nhận\s*:?/u, 'Nơi nhận:')))
  const [first] = recipients
  if (system === 'party' || !first) return found
  if (
    addressLead &&
    /^Kính gửi/u.test(addressLead.words) &&
    type !== 'Giấy mời' &&
    !/^[-–]\s*(?:Như trên|Như kính gửi|Như Điều)/u.test(first.words)
  )
    found.push(
      finding('recipients/as-above', {
        part: 'recipient',
        place: placeOf(first),
        found: first.words,
        expected: '- Như trên;',
        mend: { kind: 'insert', before: first.source.index, text: '- Như trên;' },
      }),
    )
  const archive = recipients.findLastIndex(para => /^[-–]\s*Lưu(?!\p{L})/u.test(para.words))
  const list = archive >= 0 ? recipients.slice(0, archive + 1) : recipients
  return [...found, ...listMarks('recipients/marks', 'recipient', list), ...archiveLine(list, archive)]
}

function archiveLine(list: readonly Para[], at: number): CheckFinding[] {
  const [last, own] = [list.at(-1), list[at]]
  if (!last) return []
  if (!own)
    return [
      finding('recipients/archive', {
        part: 'recipient',
        place: placeOf(last),
        found: last.words,
        expected: '- Lưu: VT.',
        mend: { kind: 'insert', before: last.source.index + 1, text: '- Lưu: VT.' },
      }),
    ]
  if (/^[-–] ?Lưu: ?VT(?:[,;.\s(]|$)/u.test(own.words)) return []
  return [
    reworded(
      'recipients/archive',
      'recipient',
      own,
      own.words.replace(/^[-–]\s*Lưu\s*:?\s*(?:VT)?[\s,;]*/u, '- Lưu: VT, ').replace(/, \.?$/u, '.'),
    ),
  ]
}

function annexWords({ annexes, kind }: Parts): CheckFinding[] {
  return annexes.flatMap(annex => {
    const found: CheckFinding[] = []
    if (annexes.length > 1 && !/\s[IVX]+$/u.test(annex.label.words))
      found.push(finding('annex/label', { part: 'annexLabel', place: placeOf(annex.label), found: annex.label.words }))
    for (const title of annex.title)
      if (/\p{Ll}{2}/u.test(title.words)) found.push(reworded('annex/title', 'annexTitle', title, title.words.toUpperCase()))
    if (!annex.reference && kind !== 'annex')
      found.push(
        finding('annex/reference', {
          part: 'annexReference',
          place: placeOf(annex.label),
          found: annex.label.words,
          expected: '(Kèm theo … số … ngày … tháng … năm … của …)',
        }),
      )
    return found
  })
}
