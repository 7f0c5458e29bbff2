import { describe, expect, test } from 'vitest'
import { everyType } from '../write/fixtures/all.ts'
import { paperCopied } from '../write/fixtures/copies.ts'
import { decision } from '../write/fixtures/decisions.ts'
import * as party from '../write/fixtures/party.ts'
import { stressed } from '../write/fixtures/stress.ts'
import { writeDocx, writePdf } from '../write/index.ts'
import type { OfficialDocument } from '../write/index.ts'
import { checkDocument, checkText } from './check-document.ts'
import { broken, dressed, saying, without } from './fixtures/broken.ts'
import { CHECK_RULES, type CheckRuleId } from './rules.ts'

const ofType = (type: string): OfficialDocument => {
  const found = everyType.find(document => document.type === type)
  if (!found) throw new Error(type)
  return found
}
const rulesIn = async (input: Uint8Array | OfficialDocument, name = 'a.docx'): Promise<string[]> => {
  const checked = await checkDocument(input, name)
  return 'code' in checked ? [checked.code] : [...new Set(checked.findings.map(finding => finding.rule))]
}

describe('what Khéo writes', () => {
  test.each(everyType.map(document => [document.type, document] as const))('a %s keeps the form', async (_type, document) => {
    expect(await rulesIn(document)).toEqual([])
  })

  test('documents of the Party, copies and long documents keep it too', async () => {
    const others = Object.values(party)
      .flat()
      .filter((each): each is OfficialDocument => 'organ' in each)
    for (const document of [...others, paperCopied, stressed]) expect(await rulesIn(document), document.abstract).toEqual([])
  })

  test('annexes that travel in files of their own keep it', async () => {
    const annexed = {
      ...decision,
      annexes: [{ title: 'Danh mục', body: [{ kind: 'paragraph', text: 'Một mục.' }] }],
      file: { annex: 0 },
    } as const
    expect(await rulesIn(annexed)).toEqual([])
  })
})

/** One thing broken in a report or a letter, and the rule that tells it. */
const report = writeDocx(ofType('bao-cao'))
const letter = writeDocx(ofType('cong-van'))
const order = writeDocx(decision)
type Break = readonly [
  rule: CheckRuleId,
  what: string,
  change: (xml: string) => string,
  file?: Promise<Uint8Array>,
  part?: string,
]
const replaced = (from: string | RegExp, to: string) => (xml: string) => xml.replace(from, to)

const BREAKS: readonly Break[] = [
  ['page/size', 'paper of another land', replaced('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"')],
  [
    'page/orientation',
    'the whole report sideways',
    replaced('w:w="11906" w:h="16838" w:orient="portrait"', 'w:w="16838" w:h="11906" w:orient="landscape"'),
  ],
  ['page/margins', 'a left margin of 2 cm', replaced(/w:left="1701"/u, 'w:left="1134"')],
  ['page/margins', 'a top margin of 3 cm', replaced(/w:top="1134"/u, 'w:top="1701"')],
  ['page/number-first', 'a number on page 1', replaced(/<w:titlePg\/>/u, '')],
  ['page/number-look', 'a number of 10 points', dressedNumber, undefined, 'word/header1.xml'],
  ['font/name', 'the text in Arial', dressed('MỤC ĐÍCH, YÊU CẦU', '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>')],
  ['font/legacy', 'a heading in an old font', dressed('MỤC ĐÍCH, YÊU CẦU', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>')],
  ['font/colour', 'blue words', dressed('MỤC ĐÍCH, YÊU CẦU', '<w:color w:val="00B050"/>')],
  [
    'text/decomposed',
    'letters apart from their marks',
    xml => xml.replace('Nâng cao trách nhiệm', 'Nâng cao trách nhiệm'.normalize('NFD')),
  ],
  ['part/national', 'no name of the State', without('CỘNG HÒA XÃ HỘI')],
  ['part/motto', 'no motto', without('Độc lập - Tự do')],
  ['part/number', 'no number', without('/BC-VPUBND')],
  ['part/place-date', 'no place and date', without('Trường Yên, ngày')],
  [
    'part/recipients',
    'no recipients',
    xml =>
      ['Nơi nhận:', '- Như trên;', '- Lãnh đạo Văn phòng;', '- Lưu: VT, TH.'].reduce((text, words) => without(words)(text), xml),
  ],
  ['part/signer', 'no name below the title', without('Vũ Đình Khải')],
  ['part/authority', 'no title above the name', without('CHÁNH VĂN PHÒNG')],
  ['part/address', 'a letter to nobody', xml => ['Kính gửi:'].reduce((text, words) => without(words)(text), xml), letter],
  [
    'national/words',
    'one word of the State missing',
    replaced('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT'),
  ],
  ['motto/words', 'a motto with dashes but no blanks', replaced('Độc lập - Tự do - Hạnh phúc', 'Độc lập-Tự do-Hạnh phúc')],
  ['organ/case', 'the body in small letters', replaced('>VĂN PHÒNG<', '>Văn phòng<')],
  ['number/colon', 'no colon after Số', replaced('Số: 127', 'Số 127')],
  ['number/padding', 'a number of one figure', replaced('Số: 127', 'Số: 7')],
  ['number/blanks', 'blanks inside the sign', replaced('127/BC-VPUBND', '127 /BC - VPUBND')],
  ['number/joints', 'a hyphen after the number', replaced('127/BC-VPUBND', '127-BC/VPUBND')],
  ['number/case', 'a sign in small letters', replaced('127/BC-VPUBND', '127/BC-Vpubnd')],
  ['number/type', 'a report with the sign of a plan', replaced('127/BC-VPUBND', '127/KH-VPUBND')],
  ['date/padding', 'a day without its zero', saying('Trường Yên, ngày', 'Trường Yên, ngày 5 tháng 02 năm 2026')],
  ['date/form', 'a date in figures', saying('Trường Yên, ngày', 'Trường Yên, ngày 05/02/2026')],
  ['date/impossible', 'the 30th of February', saying('Trường Yên, ngày', 'Trường Yên, ngày 30 tháng 02 năm 2026')],
  ['date/comma', 'no comma after the place', replaced('Trường Yên, ngày', 'Trường Yên ngày')],
  ['place/case', 'the place in small letters', replaced('Trường Yên, ngày', 'Trường yên, ngày')],
  ['abstract/lead', 'a letter about without V/v', replaced(/>V\/v /u, '>Về việc '), letter],
  ['abstract/stop', 'a full stop after the abstract', saying('Kết quả công tác tháng', 'Kết quả công tác tháng 01.')],
  ['basis/marks', 'a basis without its mark', replaced(/(<w:t[^>]*>Căn cứ [^<]*);(<)/u, '$1$2'), order],
  ['content/end', 'no mark at the end of the text', replaced('./.', '.')],
  [
    'authority/form',
    'a mark of authority without its full stop',
    xml => saying('TM.', 'TM ỦY BAN NHÂN DÂN')(saying('KT.', 'KT CHỦ TỊCH')(xml)),
    letter,
  ],
  ['signer/degree', 'a degree before the name', replaced('Vũ Đình Khải', 'TS. Vũ Đình Khải')],
  ['signer/case', 'the name in capitals', replaced('Vũ Đình Khải', 'VŨ ĐÌNH KHẢI')],
  ['recipients/colon', 'no colon after Nơi nhận', replaced('Nơi nhận:', 'Nơi nhận')],
  ['recipients/as-above', 'no “Như trên” although the report is addressed', replaced('- Như trên;', '- Thường trực Tỉnh ủy;')],
  ['recipients/marks', 'a comma in the list', replaced('- Như trên;', '- Như trên,')],
  ['recipients/archive', 'nothing kept in the archive', without('- Lưu: VT, TH.')],
  ['look/size', 'the type in 18 points', dressed('>BÁO CÁO<', '<w:sz w:val="36"/>')],
  ['look/size', 'the text in 11 points', dressed('Nâng cao trách nhiệm', '<w:sz w:val="22"/>')],
  ['look/bold', 'the name of the State not bold', dressed('CỘNG HÒA XÃ HỘI', '<w:b w:val="0"/>')],
  ['look/bold', 'the number bold', dressed('/BC-VPUBND', '<w:b/>')],
  ['look/italic', 'place and date upright', dressed('Trường Yên, ngày', '<w:i w:val="0"/>')],
  ['look/italic', 'the motto slanted', dressed('Độc lập - Tự do', '<w:i/>')],
  ['look/align', 'the type on the left', dressed('>BÁO CÁO<', '', '<w:jc w:val="left"/>')],
  ['look/align', 'the text ragged', dressed('Thủ trưởng các sở', '', '<w:jc w:val="left"/>')],
  ['body/first-line', 'no first line', dressed('Thủ trưởng các sở', '', '<w:ind w:firstLine="0"/>')],
  ['body/space', 'paragraphs close together', dressed('Thủ trưởng các sở', '', '<w:spacing w:before="0" w:after="0"/>')],
  ['body/line', 'lines two apart', dressed('Thủ trưởng các sở', '', '<w:spacing w:line="480" w:lineRule="auto"/>')],
]

function dressedNumber(xml: string): string {
  return xml.replaceAll('<w:r>', '<w:r><w:rPr><w:sz w:val="20"/></w:rPr>')
}

describe('one thing broken', () => {
  const cases = BREAKS.map(([rule, what, change, file = report, part = 'word/document.xml']) => ({
    rule,
    what,
    change,
    file,
    part,
  }))
  test.each(cases)('$rule: $what', async ({ rule, change, file, part }) => {
    const rules = await rulesIn(broken(await file, change, part))
    expect(rules).toContain(rule)
    expect(rules.length, rules.join(', ')).toBeLessThanOrEqual(2)
  })

  test('the number of pages below, or none in a long text', async () => {
    const long = await writeDocx(stressed)
    const bare = broken(long, xml => xml.replaceAll(/<w:headerReference w:type="default"[^>]*\/>/gu, ''))
    expect((await rulesIn(bare)).some(rule => rule.startsWith('page/number'))).toBe(true)
  })

  test('what is broken in every type of document is told in every type', async () => {
    for (const document of everyType) {
      const bytes = broken(await writeDocx(document), xml =>
        xml.replace(/Độc lập - Tự do - Hạnh phúc/u, 'Độc lập, Tự do, Hạnh phúc').replace(/w:left="1701"/gu, 'w:left="1000"'),
      )
      expect(await rulesIn(bytes), document.type).toEqual(expect.arrayContaining(['page/margins', 'motto/words']))
    }
  })
})

describe('a finding', () => {
  test('names its article, its place and the words that mend it', async () => {
    const checked = await checkDocument(broken(await report, replaced('Số: 127', 'Số 7')))
    const findings = 'code' in checked ? [] : checked.findings
    const colon = findings.find(each => each.rule === 'number/colon')
    expect(colon).toMatchObject({ article: 'II.3', part: 'number', found: 'Số 7/BC-VPUBND', expected: 'Số: 7/BC-VPUBND' })
    expect(colon?.mend).toMatchObject({ kind: 'text', text: 'Số: 7/BC-VPUBND' })
  })

  test('every rule says its article and itself in two languages', () => {
    for (const [id, rule] of Object.entries(CHECK_RULES)) {
      expect(rule.article, id).not.toBe('')
      expect(rule.vi.length, id).toBeGreaterThan(8)
      expect(rule.en.length, id).toBeGreaterThan(8)
    }
  })
})

describe('other files', () => {
  test('a PDF is judged by its words', async () => {
    const checked = await checkDocument(writePdf(ofType('bao-cao')), 'a.pdf')
    expect(checked).toMatchObject({ kind: 'pdf', type: 'Báo cáo', findings: [] })
  })

  test('a text too, and no look is asked of it', () => {
    const text = 'UBND TỈNH TRƯỜNG YÊN\nVĂN PHÒNG\nSố 5/BC-VPUBND\nBÁO CÁO\nKết quả tuần\nNội dung báo cáo đã đủ.'
    const rules = checkText(text).findings.map(finding => finding.rule)
    expect(rules).toEqual(
      expect.arrayContaining([
        'part/national',
        'part/motto',
        'part/place-date',
        'part/signer',
        'part/recipients',
        'number/colon',
        'number/padding',
        'content/end',
      ]),
    )
    expect(rules.filter(rule => rule.startsWith('look/') || rule.startsWith('page/'))).toEqual([])
  })

  test('what is no document is refused', async () => {
    expect(await rulesIn(new Uint8Array())).toEqual(['file/empty'])
    expect(await rulesIn(broken(await report, () => 'x', '[Content_Types].xml').slice(0, 900))).toEqual(['file/corrupt'])
  })
})
