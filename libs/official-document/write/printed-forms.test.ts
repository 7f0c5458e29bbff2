import { describe, expect, test } from 'vitest'
import { electronicCopy, paperCopied } from './fixtures/copies.ts'
import { decision, issuingDecision } from './fixtures/decisions.ts'
import { contracts, introduction, invitation, leave, letter, minutes, openLetter, telegram } from './fixtures/letters.ts'
import { partyLetter, partyPlan } from './fixtures/party.ts'
import { stressed } from './fixtures/stress.ts'
import { annexSignatureText, copySignatureText, signedTime } from './compose/corner.ts'
import { documentFaults } from './faults.ts'
import { measured } from './measure.ts'
import type { OfficialDocument } from './model.ts'
import { documentText } from './text.ts'
import { points } from './units.ts'

const lines = (document: OfficialDocument) => documentText(document).split('\n')

describe('the words of the printed forms of Phụ lục III', () => {
  test('giấy mời (1.7): who is invited, to what, by whom chaired, when, where', () => {
    expect(lines(invitation)).toEqual(
      expect.arrayContaining([
        'Văn phòng Ủy ban nhân dân tỉnh Trường Yên trân trọng kính mời:',
        '- Thành viên Ban Chỉ đạo chuyển đổi số tỉnh;',
        '- Lãnh đạo Trung tâm Phục vụ hành chính công tỉnh.',
        'Tới dự cuộc họp Ban Chỉ đạo chuyển đổi số tỉnh, phiên thứ nhất năm 2026.',
        'Chủ trì: Đồng chí Chủ tịch Ủy ban nhân dân tỉnh, Trưởng ban Chỉ đạo',
        'Thời gian: 14 giờ 00, ngày 06 tháng 02 năm 2026',
        'Địa điểm: Phòng họp số 2, trụ sở Ủy ban nhân dân tỉnh',
      ]),
    )
    const one = {
      ...invitation,
      form: { kind: 'giay-moi', invitees: ['Bà Bùi Thị Lan'], event: 'họp', time: '8 giờ 00', venue: 'Hội trường' },
    } as const
    expect(lines({ ...one, body: [] })).toContain('Văn phòng Ủy ban nhân dân tỉnh Trường Yên trân trọng kính mời: Bà Bùi Thị Lan')
    expect(lines({ ...one, body: [] })).toContain('Địa điểm: Hội trường./.')
  })

  test('giấy giới thiệu (1.8) has no abstract and ends with its last day', () => {
    const from = lines(introduction).indexOf('GIẤY GIỚI THIỆU')
    expect(lines(introduction).slice(from + 1, from + 8)).toEqual([
      'Văn phòng Ủy ban nhân dân tỉnh Trường Yên trân trọng giới thiệu:',
      'Ông (bà): Nguyễn Thị Mai',
      'Chức vụ: Chuyên viên, Văn phòng Ủy ban nhân dân tỉnh',
      'Được cử đến: Ủy ban nhân dân phường Hoa Sơn',
      'Về việc: kiểm tra việc thực hiện quy chế văn thư, lưu trữ',
      'Đề nghị Quý cơ quan tạo điều kiện để ông (bà) có tên ở trên hoàn thành nhiệm vụ.',
      'Giấy này có giá trị đến hết ngày 28 tháng 02 năm 2026./.',
    ])
  })

  test('biên bản (1.9) tells begin and end, and is signed by two, recipients below', async () => {
    expect(lines(minutes)).toContain('Thời gian bắt đầu: 08 giờ 00, ngày 05 tháng 02 năm 2026')
    expect(lines(minutes)).toContain('Cuộc họp kết thúc vào 10 giờ 15, ngày 05 tháng 02 năm 2026./.')
    const { at } = await measured(minutes)
    expect(at('THƯ KÝ').y).toBe(at('CHỦ TỌA').y)
    expect(at('THƯ KÝ').right).toBeLessThan(at('CHỦ TỌA').left)
    expect(at('Nơi nhận:').y).toBeGreaterThan(at('Vũ Đình Khải').y)
  })

  test('giấy nghỉ phép (1.10) leaves room for the place of leave to confirm', () => {
    expect(lines(leave)).toContain('Xét Đơn đề nghị nghỉ phép ngày 02 tháng 02 năm 2026 của ông (bà) Nguyễn Thị Mai')
    expect(lines(leave)).toContain('Số ngày nghỉ phép nêu trên được tính vào thời gian nghỉ hằng năm của năm 2026./.')
    expect(documentText(leave)).toContain('(Chữ ký, dấu)')
  })

  test('công điện (1.6) names the sender and those who get it, below one another', async () => {
    const { at } = await measured(telegram)
    const sender = at('Chủ tịch Ủy ban nhân dân tỉnh Trường Yên điện:')
    expect(at('- Giám đốc các sở').y).toBeGreaterThan(sender.y)
    expect(at('- Giám đốc các sở').left).toBe(at('- Chủ tịch Ủy ban').left)
    expect(lines({ ...telegram, addressees: ['Sở Y tế;'] })).toContain('Chủ tịch Ủy ban nhân dân tỉnh Trường Yên điện: Sở Y tế')
  })

  test('thư công has no number; a contract is signed by both sides', async () => {
    expect(documentText(openLetter)).not.toContain('Số:')
    const [contract] = contracts
    if (!contract) throw new Error('No contract')
    const { at } = await measured(contract)
    expect(at('ĐẠI DIỆN BÊN A').y).toBe(at('ĐẠI DIỆN BÊN B').y)
  })
})

describe('what comes along', () => {
  test('a regulation issued by a decision (1.3) has names of body and State, no number, no signature, pages of its own', async () => {
    const { pages } = await measured(issuingDecision)
    const own = pages.slice(1).flatMap(page => page.lines.map(line => line.text))
    expect(own).toEqual(
      expect.arrayContaining(['QUY CHẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Chương I', 'Mục 2', 'Tiểu mục 1']),
    )
    expect(own.some(text => text.startsWith('Số:') || text === 'CHỦ TỊCH')).toBe(false)
    expect(own).toContain('(Kèm theo Quyết định số 10/QĐ-UBND ngày 05 tháng 02')
    expect(pages.map(page => page.lines.find(line => /^\d$/u.test(line.text))?.text)).toEqual([undefined, undefined, '2'])
  })

  test('in a file of its own an electronic annex keeps its Roman number, leaves its reference blank, and shows who signed when', () => {
    const file = { ...stressed, medium: 'electronic', file: { annex: 1 }, signedAt: '2026-02-05T02:12:33Z' } as const
    const [corner, label, title, reference] = lines(file)
    expect([corner, label, title]).toEqual(['127/KH-BCĐCTMTQG; 05/02/2026 09:12:33 +07:00', 'Phụ lục II', 'NỘI DUNG KIỂM TRA'])
    expect(reference).toMatch(/^\(Kèm theo Kế hoạch số \/KH-BCĐCTMTQG ngày tháng năm của /u)
    expect(documentText({ ...stressed, file: 'main' })).not.toContain('Phụ lục I')
  })

  test('a copy on paper (3.1) stands below a line over the whole width, with its own number and signature', async () => {
    const { pages, at } = await measured(paperCopied)
    const page = pages.find(one => one.lines.some(line => line.text === 'SAO Y'))
    const full = page?.rules.find(rule => rule.right - rule.left > points(160))
    expect(full?.y).toBeLessThan(at('SAO Y').y)
    expect(at('SAO Y').size).toBe(14)
    expect(at('Số: 05/SY-VPUBND').y).toBeCloseTo(at('Trường Yên, ngày 09 tháng 3 năm 2026').y)
    expect(at('Trần Thị Nga').font).toBe('Tinos-Bold')
  })

  test('an electronic copy (3.2) shows form, body and time in 10 pt at the top right, above the name of the State', async () => {
    const { at } = await measured(electronicCopy)
    const corner = at('Trích sao; Văn phòng')
    expect(corner).toMatchObject({ size: 10, font: 'Tinos-Regular' })
    expect(corner.y).toBeLessThan(at('CỘNG HÒA').y - 20)
    expect(
      documentText({ ...electronicCopy, copies: [{ medium: 'electronic', kind: 'sao-y', organ: 'X', signedAt: null }] }),
    ).not.toContain('Sao y')
  })

  test('times of signing are told in the zone of Việt Nam', () => {
    expect(signedTime('2025-01-05T02:12:33Z')).toBe('05/01/2025 09:12:33 +07:00')
    expect(signedTime(new Date('2025-12-31T17:00:00Z'))).toBe('01/01/2026 00:00:00 +07:00')
    expect(annexSignatureText({ ...decision, number: '15' }, '2025-01-05T09:12:33+07:00')).toBe(
      '15/QĐ-UBND; 05/01/2025 09:12:33 +07:00',
    )
    expect(copySignatureText({ kind: 'sao-luc', organ: 'Sở Y tế' }, '2025-01-05T09:12:33+07:00')).toBe(
      'Sao lục; Sở Y tế; 05/01/2025 09:12:33 +07:00',
    )
    expect(() => signedTime('hôm qua')).toThrow(RangeError)
  })
})

describe('marks', () => {
  test('the mark of urgency is a red frame of the size of the decree, that of circulation stands above the name of the State', async () => {
    const { at } = await measured(letter)
    expect(at('HỎA TỐC').size).toBe(13)
    expect(at('HỎA TỐC').left).toBeLessThan(points(30 + 30))
    expect(at('XEM XONG TRẢ LẠI').y).toBeLessThan(points(20))
    expect(at('XEM XONG TRẢ LẠI').y).toBeLessThan(at('CỘNG HÒA').y)
    expect(at('PL.(300)').right).toBeLessThan(points(30 + 165 * 0.3))
  })
})

describe('documents of the Party', () => {
  test('number without a colon, hyphen before the type, bases with dashes, I- headings, a full stop at the end', () => {
    expect(lines(partyPlan)).toEqual(
      expect.arrayContaining([
        'ĐẢNG CỘNG SẢN VIỆT NAM',
        'TỈNH ỦY TRƯỜNG YÊN',
        '*',
        'Số 479-KH/TU',
        'KẾ HOẠCH',
        '-----',
        '- Căn cứ Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XXIII;',
        'I- MỤC ĐÍCH, YÊU CẦU',
        '1. Mục đích',
        'T/M BAN THƯỜNG VỤ',
        'PHÓ BÍ THƯ',
        '- Lưu Văn phòng Tỉnh ủy.',
      ]),
    )
    expect(documentText(partyPlan)).not.toContain('./.')
    expect(documentText(partyPlan)).not.toContain('CỘNG HÒA')
  })

  test('a công văn of the Party has a type in its sign and no “V/v”; the title of the signer is not bold, his name is', async () => {
    const { at } = await measured(partyLetter)
    expect(at('Số 08-CV/VPTU').size).toBe(14)
    expect(at('về việc chuẩn bị').font).toBe('Tinos-Italic')
    expect(at('K/T CHÁNH VĂN PHÒNG').font).toBe('Tinos-Bold')
    expect(at('PHÓ CHÁNH VĂN PHÒNG').font).toBe('Tinos-Regular')
    expect(at('Lương Thị Bích').font).toBe('Tinos-Bold')
  })
})

describe('refusals', () => {
  const faults = (document: OfficialDocument) => documentFaults(document).map(fault => `${fault.code} ${fault.at}`)

  test.each([
    ['a state secret', { ...decision, secrecy: 'mat' }, 'official-document/secret secrecy'],
    ['a type which the State does not have', { ...decision, type: 'ket-luan' }, 'official-document/unknown-type type'],
    ['a type which the Party does not have', { ...partyPlan, type: 'cong-dien' }, 'official-document/unknown-type type'],
    ['the content of another form', { ...decision, form: invitation.form }, 'official-document/form-mismatch form'],
    ['a file of an annex that is not there', { ...decision, file: { annex: 0 } }, 'official-document/no-such-part file'],
    ['a công điện to nobody', { ...telegram, addressees: [] }, 'official-document/no-addressee addressees'],
    ['a report without abstract', { ...decision, abstract: '' }, 'official-document/no-abstract abstract'],
    [
      'an hour that is none',
      { ...minutes, form: { ...minutes.form, endedAt: '2026-02-05T25:00' } },
      'official-document/bad-date form.endedAt',
    ],
    ['a day that is none', { ...leave, form: { ...leave.form, to: '2026-02-30' } }, 'official-document/bad-date form.to'],
    ['a time of signing that is none', { ...decision, signedAt: 'nay' }, 'official-document/bad-date signedAt'],
  ] as [string, OfficialDocument, string][])('%s', (_, document, fault) => {
    expect(faults(document)).toContain(fault)
  })

  test('what the forms allow is no fault', () => {
    for (const document of [decision, introduction, leave, openLetter, partyPlan, paperCopied])
      expect(faults(document)).toEqual([])
  })
})
