import { expect, test } from 'vitest'
import { isProblem } from '../input/problem.ts'
import { readFileText } from '../input/read-file.ts'
import { everyType } from '../write/fixtures/all.ts'
import { partyDocuments } from '../write/fixtures/party.ts'
import type { OfficialDocument } from '../write/model.ts'
import { writePdf } from '../write/pdf/pdf.ts'
import { typeName } from '../write/phrases.ts'
import { documentText } from '../write/text.ts'
import { parseDocument } from './parse.ts'

const all = [...everyType, ...partyDocuments].map((document): [string, OfficialDocument] => [`${document.system ?? 'state'} ${document.type}`, document]) // prettier-ignore
const signers = ({ coSignatures = [], signature }: OfficialDocument) => [...coSignatures, signature].map(({ name }) => name)
const STAMPS = { khan: 'KHẨN', 'thuong-khan': 'THƯỢNG KHẨN', 'hoa-toc': 'HỎA TỐC' }
const signersOf = ({ signatory, otherSignatories }: ReturnType<typeof parseDocument>) =>
  [signatory, ...otherSignatories].map(signer => signer?.name)
const plain = (text: string | null) => text?.replace(/\s+/gu, ' ').toLowerCase()

test.each(all)('the text of a %s gives what was written', (_, document) => {
  const read = parseDocument(documentText(document))
  expect(read.type).toBe(typeName(document))
  expect(read.abstract ?? '').toBe(document.abstract.replace(/^V\/v /u, ''))
  expect(plain(read.agency)).toBe(plain(document.organ.name))
  expect(read.urgency).toBe(document.urgency ? STAMPS[document.urgency] : null)
  expect(read.recipients.map(plain)).toEqual(document.recipients.map(plain))
  expect(signersOf(read)).toEqual(signers(document))
})

test.each(all.filter(([, { coSignatures }]) => coSignatures?.length))(
  'signatures side by side in the PDF of a %s are two',
  async (_, document) => {
    const file = await readFileText(writePdf(document), 'a.pdf')
    if (isProblem(file)) throw new Error(file.code)
    expect(signersOf(parseDocument(file.text))).toEqual(signers(document))
  },
)

const merged = `UBND TỈNH TRƯỜNG YÊN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ TÀI CHÍNH Độc lập - Tự do - Hạnh phúc
Số: 12/TB-STC Trường Yên, ngày 05 tháng 02 năm 2026
THÔNG BÁO
Lịch làm việc tuần 06
Sở Tài chính thông báo lịch làm việc như sau:
1. Thứ Hai: giao ban.
2. Thứ Ba: đi cơ sở./.
Nơi nhận: KI. GIÁM ĐỐC
- Như trên; PHÓ GIÁM ĐỐC
- UBND tỉnh (b/c);
- Lưu: VT, KT. Lê Thị Mận`

test('recipients and signature that stand on the same lines are taken apart, also as a scan spells them', () => {
  const read = parseDocument(merged)
  expect(read.abstract).toBe('Lịch làm việc tuần 06')
  expect(read.recipients).toEqual(['Như trên', 'UBND tỉnh (b/c)', 'Lưu: VT, KT'])
  expect(read.signatory).toMatchObject({ authority: 'KT.', onBehalfOf: 'GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Lê Thị Mận' })
})

test('two who signed on one line are two; the signer of a copy is not one of them', () => {
  const text = `BIÊN BẢN\nHọp giao ban\nNội dung họp./.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nTHƯ KÝ CHỦ TRÌ\nLê Thu Cúc Phạm Đức Toàn\n\nSAO Y\nTL. CHÁNH VĂN PHÒNG\nTRƯỞNG PHÒNG HÀNH CHÍNH\nTrần Thị Nga`
  expect(signersOf(parseDocument(text))).toEqual(['Lê Thu Cúc', 'Phạm Đức Toàn'])
})

test('marks lost in a scan are put back', () => {
  const text = `UY BAN NHÂN DẪN\nTÍNH TRƯỜNG YÊN\nSố: 127/UBND-VP4\nV/v phòng, chống bão\nHÓA TỐC\nTrường Yên, ngày 05 tháng 02 năm 2026\nKính gửi:\n- Uy ban nhân dân các xã, phường.\nTriển khai ngay các phương án./.`
  expect(parseDocument(text)).toMatchObject({
    agency: 'ỦY BAN NHÂN DÂN TỈNH TRƯỜNG YÊN',
    urgency: 'HỎA TỐC',
    abstract: 'phòng, chống bão',
    addressees: ['Ủy ban nhân dân các xã, phường'],
  })
})
