import { beforeAll, expect, test } from 'vitest'
import { writePdf, type OfficialDocument } from '@kheo/official-document/write'
import { readFileText } from '@kheo/official-document'
import { sealPlace, verifyPdf } from '@kheo/pdf-signature'
import { exampleReport } from '../../libs/official-document/write/example.ts'
import { pdfText, readPdf } from '../../libs/official-document/write/pdf/read-pdf.ts'
import { testAuthority } from '../../libs/pdf-signature/fixtures/authority.ts'
import { pngOf } from '../../libs/pdf-signature/fixtures/png.ts'
import { inOrder, signAs } from '../../libs/pdf-signature/fixtures/signing.ts'

// What Khéo writes, signed by Khéo.
const { person, agency } = testAuthority()
const place = { page: 4, left: 360, top: 400, width: 120, height: 60 }
const report: OfficialDocument = exampleReport
let written: Uint8Array
let signed: Uint8Array

beforeAll(async () => {
  written = writePdf(report)
  const blue = { kind: 'image', png: pngOf([20, 40, 200, 160]) } as const
  const red = { kind: 'image', png: pngOf([200, 20, 20, 160]) } as const
  const one = await signAs(person, written, { visible: { look: blue, place } })
  const seal = sealPlace(place, { width: 102, height: 102 })
  signed = await signAs(agency, one, { field: 'CoQuan', visible: { look: red, place: seal } })
})

test('a report that Khéo wrote is signed by the leader and the agency, and both signatures hold', async () => {
  const checked = await verifyPdf(signed, inOrder())
  expect(checked.verdict).toBe('hop-le')
  expect(checked.reasons).toEqual([])
  expect(checked.signatures.map(({ field, intact, visible }) => [field, intact, visible?.page])).toEqual([
    ['NguoiKy', true, 4],
    ['CoQuan', true, 4],
  ])
})

test('signatures are no scripts: whoever receives it is warned of nothing', async () => {
  expect(await readFileText(signed, 'bao-cao.pdf')).toMatchObject({ kind: 'pdf', warnings: [] })
})

test('it still reads the same, and still says that it is PDF/A-2a', async () => {
  const [before, after] = [await readPdf(written), await readPdf(signed)]
  expect(pdfText(after)).toBe(pdfText(before))
  expect(Buffer.from(signed).toString('latin1')).toContain(
    '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>',
  )
})
