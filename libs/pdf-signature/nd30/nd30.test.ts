import { describe, expect, test } from 'vitest'
import { testAuthority } from '../fixtures/authority.ts'
import { makeCertificate } from '../fixtures/certificate.ts'
import { classicPdf } from '../fixtures/pdf.ts'
import { pngOf } from '../fixtures/png.ts'
import { inOrder, signAs, signedAt } from '../fixtures/signing.ts'
import { verifyPdf } from '../verify/verify.ts'
import { checkNd30 } from './check.ts'
import type { Nd30Facts } from './check.ts'
import { holderOf } from './holder.ts'
import { annexMark, copyMark, markPlace, sealPlace } from './marks.ts'

const { person, agency } = testAuthority()
const signature = { page: 1, left: 360, top: 600, width: 120, height: 60 }
const seal = sealPlace(signature, { width: 102, height: 102 })
const blue = { kind: 'image', png: pngOf([20, 40, 200, 160]) } as const
const red = { kind: 'image', png: pngOf([200, 20, 20, 160]) } as const
const facts: Nd30Facts = { kind: 'document', signatory: 'Nguyễn Thị Hương Giang', issuer: 'UBND tỉnh Trường Yên' }
const codes = async (pdf: Uint8Array, of: Nd30Facts = facts) =>
  checkNd30(await verifyPdf(pdf, inOrder()), of)
    .filter(({ code }) => code !== 'nd30/not-stamped')
    .map(({ code }) => code)

describe('a document of NĐ 30', () => {
  test('is signed by the person in blue, then by the agency with its seal over a third to the left', async () => {
    const one = await signAs(person, classicPdf(), { visible: { look: blue, place: signature } })
    const two = await signAs(agency, one, { field: 'CoQuan', visible: { look: red, place: seal } })
    expect(await codes(two)).toEqual([
      'nd30/person-first',
      'nd30/seal-in-place',
      'nd30/signatory-agrees',
      'nd30/issuer-agrees',
      'nd30/last-covers-all',
    ])
  })

  test('with the agency first, the seal on the right, another name: each is told', async () => {
    const one = await signAs(agency, classicPdf(), { field: 'CoQuan', visible: { look: red, place: { ...seal, left: 450 } } })
    const two = await signAs(person, one, { visible: { look: blue, place: signature } })
    expect(await codes(two, { ...facts, signatory: 'Trần Văn Bình', issuer: 'Sở Nội vụ' })).toEqual([
      'nd30/agency-before-person',
      'nd30/seal-out-of-place',
      'nd30/signatory-differs',
      'nd30/issuer-differs',
      'nd30/last-covers-all',
    ])
  })

  test('of several who signed, the signatory is the one whom the document names', async () => {
    const other = makeCertificate({ name: 'Trần Văn Bình', issuer: testAuthority().issuing })
    const left = { look: blue, place: { ...signature, left: 90 } }
    const first = await signAs(other, classicPdf(), { field: 'DongKy1', visible: left })
    const two = await signAs(person, first, { visible: { look: blue, place: signature } })
    const three = await signAs(agency, two, { field: 'CoQuan', visible: { look: red, place: seal } })
    expect(await codes(three)).toEqual([
      'nd30/person-first',
      'nd30/seal-in-place',
      'nd30/signatory-agrees',
      'nd30/issuer-agrees',
      'nd30/last-covers-all',
    ])
  })

  test('lacks the agency while only the person has signed', async () => {
    const one = await signAs(person, classicPdf())
    expect(await codes(one)).toEqual([
      'nd30/agency-missing',
      'nd30/image-missing',
      'nd30/signatory-agrees',
      'nd30/last-covers-all',
    ])
  })
})

test('an annex carries the text of the signature at its upper right, never the seal', async () => {
  const look = { kind: 'text', text: annexMark('15/QĐ-UBND', signedAt), align: 'right' } as const
  const marked = await signAs(agency, classicPdf(), { field: 'CoQuan', visible: { look, place: markPlace(595) } })
  expect(await codes(marked, { kind: 'annex' })).toEqual(['nd30/last-covers-all'])
  const sealed = await signAs(agency, classicPdf(), { field: 'CoQuan', visible: { look: red, place: seal } })
  expect(await codes(sealed, { kind: 'annex' })).toEqual(['nd30/image-not-wanted', 'nd30/last-covers-all'])
})

test('the texts of the marks are those of the decree', () => {
  expect(annexMark('15/QĐ-UBND', signedAt)).toBe('15/QĐ-UBND; 05/01/2025 09:12:33 +07:00')
  expect(copyMark('SAO Y', 'Văn phòng UBND tỉnh', signedAt)).toBe('SAO Y; Văn phòng UBND tỉnh; 05/01/2025 09:12:33 +07:00')
})

test.each([
  ['Nguyễn Văn A', 'UBND tỉnh Trường Yên', 'person'],
  ['Vũ Thị Bích Ngọc', 'Sở Tư pháp', 'person'],
  ['Trương Văn Cam', 'Sở Tư pháp', 'person'],
  ['Sở Tư pháp', 'UBND tỉnh Trường Yên', 'agency'],
  ['Trường Trung học phổ thông Hoa Sơn', 'Sở Giáo dục và Đào tạo', 'agency'],
  ['Văn phòng Ủy ban nhân dân tỉnh Trường Yên', '', 'agency'],
  ['Đoàn Đại biểu Quốc hội tỉnh Trường Yên', 'Văn phòng Quốc hội', 'agency'],
  ['Hiệu', '', 'unknown'],
])('%s of %s is %s', (commonName, organization, kind) => {
  const subject = { text: '', commonName, organization }
  expect(holderOf({ subject } as Parameters<typeof holderOf>[0])).toBe(kind)
})
