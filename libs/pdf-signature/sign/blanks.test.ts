import { describe, expect, test } from 'vitest'
import { testAuthority } from '../fixtures/authority.ts'
import { appendObjects, classicPdf, plainObjects, streamPdf } from '../fixtures/pdf.ts'
import { pngFile, pngOf } from '../fixtures/png.ts'
import { inOrder, signAs, troubles } from '../fixtures/signing.ts'
import { openPdf } from '../pdf/file.ts'
import { formFields } from '../pdf/form.ts'
import { verifyPdf } from '../verify/verify.ts'

const { person, agency } = testAuthority()
const blanks = [
  { name: 'So', place: { page: 1, left: 90, top: 90, width: 60, height: 16 }, size: 13 },
  { name: 'Ngay', place: { page: 1, left: 300, top: 90, width: 200, height: 16 }, size: 13, align: 'right' as const },
]

describe('number and date come after the person has signed', () => {
  test.each([
    ['a table', classicPdf()],
    ['a stream', streamPdf()],
  ])('they are filled in together with the seal, and the first signature holds (%s)', async (_, pdf) => {
    const one = await signAs(person, pdf, { blanks })
    const fill = { So: '15', Ngay: 'Trường Yên, ngày 05 tháng 01 năm 2025' }
    const two = await signAs(agency, one, { field: 'CoQuan', fill })
    const report = await verifyPdf(two, inOrder())
    expect(report.verdict).toBe('hop-le')
    expect(report.signatures[0]?.changes).toEqual([
      { kind: 'form-filled', where: 'So', allowed: true },
      { kind: 'form-filled', where: 'Ngay', allowed: true },
      { kind: 'signature-added', where: 'CoQuan', allowed: true },
    ])
    expect(formFields(openPdf(two)).map(({ name, type }) => [name, type])).toEqual([
      ['So', 'Tx'],
      ['Ngay', 'Tx'],
      ['NguoiKy', 'Sig'],
      ['CoQuan', 'Sig'],
    ])
  })

  test('what is filled in cannot be filled in again, nor what is not there', async () => {
    const two = await signAs(agency, await signAs(person, classicPdf(), { blanks }), { field: 'CoQuan', fill: { So: '15' } })
    await expect(signAs(person, two, { field: 'Ba', fill: { So: '16' } })).rejects.toMatchObject({ code: 'sign/field-taken' })
    await expect(signAs(person, two, { field: 'Ba', fill: { Noi: 'x' } })).rejects.toMatchObject({ code: 'sign/no-such-field' })
  })

  test('another number written over it by hand is a change that is not allowed when its value stays', async () => {
    const two = await signAs(agency, await signAs(person, classicPdf(), { blanks }), { field: 'CoQuan', fill: { So: '15' } })
    const file = openPdf(two)
    const field = formFields(file).find(({ name }) => name === 'So')
    const look = '<</Type/XObject/Subtype/Form/BBox[0 0 60 16]/Length 0>>\nstream\n\nendstream'
    const own = `<</Type/Annot/Subtype/Widget/FT/Tx/T(So)/TU(So)/F 4/Q 0/V(15)/Ff 1/AP<</N 390 0 R>>>>`
    const report = await verifyPdf(appendObjects(two, { [field?.ref?.number ?? 0]: own, 390: look }), inOrder())
    expect(report.verdict).toBe('khong-hop-le')
    expect(report.signatures[1]?.changes).toContainEqual({ kind: 'form-appearance-changed', where: 'So', allowed: false })
  })
})

describe('a certified file', () => {
  test('takes more signatures and filled fields, and nothing at all when it is closed', async () => {
    const open = await signAs(person, classicPdf(), { blanks, certify: 'forms-and-signatures' })
    const two = await signAs(agency, open, { field: 'CoQuan', fill: { So: '15' } })
    expect((await verifyPdf(two, inOrder())).verdict).toBe('hop-le')
    const closed = await signAs(person, classicPdf(), { certify: 'nothing' })
    await expect(signAs(agency, closed, { field: 'CoQuan' })).rejects.toMatchObject({ code: 'sign/not-allowed-by-certification' })
    const added = appendObjects(closed, { 380: '<</Producer(khac)>>' })
    expect((await verifyPdf(added, inOrder())).verdict).toBe('hop-le')
    const noted = appendObjects(closed, { 3: '<</Type/Page/Parent 2 0 R/Rotate 0/Contents 4 0 R>>' })
    expect(troubles(await verifyPdf(noted, inOrder()))).toContain('change/forbidden')
  })
})

describe('what cannot be signed is refused with a code', () => {
  const place = { page: 1, left: 300, top: 600, width: 120, height: 60 }
  const image = (png: Uint8Array) => ({ visible: { look: { kind: 'image', png }, place } }) as const
  const text = (words: string) => ({ visible: { look: { kind: 'text', text: words }, place } }) as const
  const script = plainObjects({ 1: '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert)>>>>' })
  const xfa = plainObjects({ 1: '<</Type/Catalog/Pages 2 0 R/AcroForm<</XFA(x)/Fields[]>>>>' })

  test.each<[string, Uint8Array, Parameters<typeof signAs>[2], string]>([
    ['no PDF', Buffer.from('PK'), {}, 'pdf/not-a-pdf'],
    ['a locked one', classicPdf(plainObjects(), '/Encrypt<</V 4>>'), {}, 'pdf/encrypted'],
    ['one with a script', classicPdf(script), {}, 'pdf/active-content'],
    ['an XFA form', classicPdf(xfa), {}, 'pdf/form-not-supported'],
    [
      'broken cross-references',
      Buffer.from(
        Buffer.from(classicPdf())
          .toString('latin1')
          .replace(/startxref\n\d+/u, 'startxref\n7'),
      ),
      {},
      'pdf/broken',
    ],
    [
      'a page that is not there',
      classicPdf(),
      { visible: { look: { kind: 'text', text: 'x' }, place: { ...place, page: 9 } } },
      'pdf/no-such-page',
    ],
    [
      'a place beside the page',
      classicPdf(),
      { visible: { look: { kind: 'text', text: 'x' }, place: { ...place, left: 500 } } },
      'sign/rectangle-outside-page',
    ],
    ['a letter the font lacks', classicPdf(), text('Ký 漢'), 'text/character-not-drawable'],
    ['a picture that is no PNG', classicPdf(), image(Buffer.from('GIF89a')), 'image/not-png'],
    ['a picture cut short', classicPdf(), image(pngOf([0, 0, 255, 128]).subarray(0, 60)), 'image/broken'],
    [
      'an interlaced picture',
      classicPdf(),
      image(pngFile({ width: 1, height: 1, depth: 8, type: 6, interlaced: 1 }, Buffer.alloc(5))),
      'image/unsupported',
    ],
    [
      'a picture that claims to be huge',
      classicPdf(),
      image(pngFile({ width: 60_000, height: 60_000, depth: 8, type: 6 }, Buffer.alloc(5))),
      'image/too-large',
    ],
    [
      'a time outside the certificate',
      classicPdf(),
      { signedAt: new Date('2031-01-01T00:00:00Z') },
      'sign/certificate-not-valid-now',
    ],
  ])('%s', async (_, pdf, order, code) => {
    await expect(signAs(person, pdf, order)).rejects.toMatchObject({ code })
  })

  test('a field that is signed already', async () => {
    await expect(signAs(agency, await signAs(person, classicPdf()))).rejects.toMatchObject({ code: 'sign/field-taken' })
  })

  test.each([
    ['down', () => Promise.reject(new Error('no network')), 'time-stamp/unavailable'],
    ['refusing', () => Promise.resolve(Buffer.from('30053003020102', 'hex')), 'time-stamp/refused'],
    ['answering noise', () => Promise.resolve(Buffer.from('noise')), 'time-stamp/broken'],
  ])('a time stamp authority that is %s', async (_, timeStamp, code) => {
    await expect(signAs(person, classicPdf(), { timeStamp })).rejects.toMatchObject({ code })
  })
})

test('an empty signature field made beforehand is used where it stands', async () => {
  const field = '<</Type/Annot/Subtype/Widget/FT/Sig/T(NguoiKy)/F 4/P 3 0 R/Rect[100 100 250 175]>>'
  const pdf = classicPdf({
    ...plainObjects({ 1: '<</Type/Catalog/Pages 2 0 R/AcroForm 7 0 R>>', 6: field, 7: '<</Fields 8 0 R>>', 8: '[6 0 R]' }),
    3: '<</Type/Page/Parent 2 0 R/Contents 4 0 R/Annots 9 0 R>>',
    9: '[6 0 R]',
  })
  const visible = {
    look: { kind: 'image', png: pngOf([20, 40, 200, 160]) },
    place: { page: 1, left: 1, top: 1, width: 9, height: 9 },
  } as const
  const report = await verifyPdf(await signAs(person, pdf, { visible }), inOrder())
  expect([report.verdict, report.signatures[0]?.visible]).toEqual([
    'hop-le',
    { page: 1, left: 100, top: 666.89, width: 150, height: 75 },
  ])
})
