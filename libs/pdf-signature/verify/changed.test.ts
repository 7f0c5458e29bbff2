import { expect, test } from 'vitest'
import { testAuthority } from '../fixtures/authority.ts'
import { appendObjects, classicPdf, plainObjects } from '../fixtures/pdf.ts'
import type { PdfObjects } from '../fixtures/pdf.ts'
import { inOrder, signAs, troubles } from '../fixtures/signing.ts'
import { verifyPdf } from './verify.ts'

const { person } = testAuthority()
const text = 'BT /F1 14 Tf 72 760 Td (Van ban khac) Tj ET'
const stream = `<</Length ${text.length}>>\nstream\n${text}\nendstream`

/** What another program writes behind the signature, and what it is called. */
const forgeries: readonly [string, PdfObjects, string, string][] = [
  ['the text of a page is put in place of the signed one', { 4: stream }, 'page-changed', '1'],
  ['a page shows another text', { 3: '<</Type/Page/Parent 2 0 R/Rotate 0/Contents 300 0 R>>', 300: stream }, 'page-changed', '1'],
  [
    'a page is added',
    { 2: '<</Type/Pages/Kids[3 0 R 300 0 R]/Count 2/MediaBox[0 0 595.28 841.89]>>', 300: '<</Type/Page/Parent 2 0 R>>' },
    'pages-added-or-removed',
    '',
  ],
  ['a font draws other letters', { 5: '<</Type/Font/Subtype/Type1/BaseFont/Symbol>>' }, 'page-changed', '1'],
]

test.each(forgeries)('%s: the signature is not valid', async (_, objects, kind, where) => {
  const signed = await signAs(person, classicPdf())
  const report = await verifyPdf(appendObjects(signed, objects), inOrder())
  expect(report.verdict).toBe('khong-hop-le')
  expect(troubles(report)).toContain('change/forbidden')
  expect(report.signatures[0]?.intact).toBe(true)
  expect(report.signatures[0]?.changes).toContainEqual({ kind, where, allowed: false })
})

test('an object that was missing when signed and is given later is a change', async () => {
  const objects = plainObjects({ 3: '<</Type/Page/Parent 2 0 R/Contents[4 0 R 90 0 R]/Resources<</Font<</F1 5 0 R>>>>>>' })
  const signed = await signAs(person, classicPdf(objects))
  expect((await verifyPdf(signed, inOrder())).verdict).toBe('hop-le')
  const report = await verifyPdf(appendObjects(signed, { 90: stream }), inOrder())
  expect(report.signatures[0]?.changes).toEqual([{ kind: 'page-changed', where: '1', allowed: false }])
})
