import { describe, expect, test } from 'vitest'
import { testAuthority } from '../fixtures/authority.ts'
import { appendObjects, classicPdf, plainObjects } from '../fixtures/pdf.ts'
import type { PdfObjects } from '../fixtures/pdf.ts'
import { pngOf } from '../fixtures/png.ts'
import { inOrder, signAs } from '../fixtures/signing.ts'
import { openPdf } from '../pdf/file.ts'
import { formFields } from '../pdf/form.ts'
import type { PdfFile } from '../pdf/file.ts'
import { as } from '../pdf/object.ts'
import { serialise } from '../pdf/serialise.ts'
import { verifyPdf } from './verify.ts'

const { person, agency } = testAuthority()
const look = { kind: 'image', png: pngOf([20, 40, 200, 160]) } as const
const visible = { look, place: { page: 1, left: 300, top: 600, width: 120, height: 60 } }
const blanks = [{ name: 'So', place: { page: 1, left: 90, top: 90, width: 60, height: 16 } }]

/** The source of an object as it stands, to be written again with something else in it. */
const source = (file: PdfFile, number: number) => serialise(file.object(number))
const field = (file: PdfFile, name: string) => formFields(file).find(one => one.name === name)?.ref?.number ?? 0
const shape = '<</Type/XObject/Subtype/Form/BBox[0 0 60 16]/Length 0>>\nstream\n\nendstream'

type Attack = (file: PdfFile) => PdfObjects

/** Later savings that change what is seen or done, each known from published attacks on PDF signatures. */
const attacks: readonly [string, Attack, string][] = [
  [
    'a script that runs on opening',
    file => ({ 1: source(file, 1).replace('/Pages', '/OpenAction<</S/JavaScript/JS(x)>>/Pages') }),
    'catalog-changed',
  ],
  [
    'another form in place of the signed one',
    () => ({ 1: '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[]>>>>' }),
    'file/signature-removed',
  ],
  [
    'a note laid over the text',
    file => ({
      3: source(file, 3).replace('/Annots [', '/Annots [350 0 R '),
      350: '<</Type/Annot/Subtype/FreeText/Rect[0 0 600 800]>>',
    }),
    'annotation-added',
  ],
  [
    'the picture of the signature moved',
    file => ({
      [field(file, 'NguoiKy')]: source(file, field(file, 'NguoiKy')).replace(/\/Rect \[[^\]]*\]/u, '/Rect[0 0 600 800]'),
    }),
    'signature-changed',
  ],
  [
    'another picture at the signature',
    file => ({
      [field(file, 'NguoiKy')]: source(file, field(file, 'NguoiKy')).replace(/\/AP <<[^>]*>>/u, '/AP<</N 351 0 R>>'),
      351: shape,
    }),
    'signature-changed',
  ],
  [
    'an input field moved over the text',
    file => ({ [field(file, 'So')]: source(file, field(file, 'So')).replace(/\/Rect \[[^\]]*\]/u, '/Rect[0 0 600 800]') }),
    'form-field-changed',
  ],
  [
    'another picture at an empty input field',
    file => ({
      [field(file, 'So')]: source(file, field(file, 'So')).replace(/\/AP <<[^>]*>>/u, '/AP<</N 352 0 R>>'),
      352: shape,
    }),
    'form-appearance-changed',
  ],
  [
    'layers switched',
    file => ({ 1: source(file, 1).replace('/Pages', '/OCProperties<</D<</OFF[]>>/OCGs[]>>/Pages') }),
    'catalog-changed',
  ],
  [
    'the page tree turned',
    () => ({ 2: '<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 595.28 841.89]/Rotate 180>>' }),
    'page-changed',
  ],
  ['an object freed', () => ({ 4: 'null' }), 'page-changed'],
  [
    'the values of a signature written anew',
    file => {
      const ref = as('ref', formFields(file).find(one => one.name === 'NguoiKy')?.value)
      return { [ref?.number ?? 0]: '<</Type/Sig>>' }
    },
    'signature-changed',
  ],
]

describe('later savings that forge', () => {
  test.each(attacks)('%s', async (_, attack, kind) => {
    const signed = await signAs(person, classicPdf(), { visible, blanks })
    const forged = appendObjects(signed, attack(openPdf(signed)))
    const report = await verifyPdf(forged, inOrder())
    expect(report.verdict).toBe('khong-hop-le')
    const told = [
      ...report.reasons.map(({ code }) => code),
      ...report.signatures.flatMap(({ changes, reasons }) => [
        ...changes.map(change => change.kind),
        ...reasons.map(reason => reason.code),
      ]),
    ]
    expect(told.some(code => code === kind || code.startsWith('range/') || code.startsWith('contents/'))).toBe(true)
  })

  test('a new root with pages of its own', async () => {
    const signed = await signAs(person, classicPdf())
    const report = await verifyPdf(
      appendObjects(signed, { 360: '<</Type/Catalog/Pages 361 0 R>>', 361: '<</Type/Pages/Kids[]/Count 0>>' }, '360 0 R'),
      inOrder(),
    )
    expect(report.verdict).toBe('khong-hop-le')
  })

  test('what an input field shows was made the text of the page beforehand, to be filled in later', async () => {
    const shared = plainObjects({
      1: '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R]>>>>',
      3: '<</Type/Page/Parent 2 0 R/Contents 4 0 R/Annots[6 0 R]/Resources<</Font<</F1 5 0 R>>/XObject<</X 7 0 R>>>>>>',
      6: '<</Type/Annot/Subtype/Widget/FT/Tx/T(O)/Rect[1 1 9 9]/AP<</N 7 0 R>>>>',
      7: shape,
    })
    const signed = await signAs(person, classicPdf(shared))
    const filled = appendObjects(signed, {
      6: '<</Type/Annot/Subtype/Widget/FT/Tx/T(O)/V(x)/Rect[1 1 9 9]/AP<</N 7 0 R>>>>',
      7: shape.replace('60 16', '600 800'),
    })
    const report = await verifyPdf(filled, inOrder())
    expect(report.signatures[0]?.changes).toContainEqual({ kind: 'page-changed', where: '1', allowed: false })
  })
})

describe('later savings that are allowed', () => {
  test('a field is filled in by another program', async () => {
    const signed = await signAs(person, classicPdf(), { blanks })
    const file = openPdf(signed)
    const number = field(file, 'So')
    const filled = source(file, number).replace(/\/AP <<[^>]*>>/u, '/V(15)/AP<</N 353 0 R>>')
    const report = await verifyPdf(appendObjects(signed, { [number]: filled, 353: shape }), inOrder())
    expect([report.verdict, report.signatures[0]?.changes]).toEqual([
      'hop-le',
      [{ kind: 'form-filled', where: 'So', allowed: true }],
    ])
  })

  test('the description of the file is written anew', async () => {
    const signed = await signAs(person, classicPdf())
    const catalog = source(openPdf(signed), 1).replace('/Pages', '/Metadata 354 0 R/Pages')
    const report = await verifyPdf(
      appendObjects(signed, { 1: catalog, 354: '<</Type/Metadata/Subtype/XML/Length 0>>\nstream\n\nendstream' }),
      inOrder(),
    )
    expect([report.verdict, report.signatures[0]?.changes]).toEqual([
      'hop-le',
      [{ kind: 'metadata-changed', where: '', allowed: true }],
    ])
  })

  test('objects that nothing shows', async () => {
    const signed = await signAs(person, classicPdf())
    expect((await verifyPdf(appendObjects(signed, { 355: '(nothing)' }), inOrder())).verdict).toBe('hop-le')
  })

  test('another signature, but one that covers the page is told', async () => {
    const signed = await signAs(person, classicPdf())
    const place = { page: 1, left: 0, top: 0, width: 595, height: 800 }
    const report = await verifyPdf(await signAs(agency, signed, { field: 'CoQuan', visible: { look, place } }), inOrder())
    expect(report.signatures[0]?.reasons).toContainEqual(
      expect.objectContaining({ code: 'change/large-appearance', weight: 'warning' }),
    )
  })
})
