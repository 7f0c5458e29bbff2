import { expect, test } from 'vitest'
import { paperCopied } from './fixtures/copies.ts'
import { issuingDecision } from './fixtures/decisions.ts'
import { leave, letter, minutes } from './fixtures/letters.ts'
import { stressed } from './fixtures/stress.ts'
import { points } from './units.ts'
import { findSignaturePlaces } from './pdf/places-in-pdf.ts'
import { signaturePlaces } from './places.ts'
import type { PdfPlace } from './places.ts'
import { writePdf } from './pdf/pdf.ts'
import { readPdf } from './pdf/read-pdf.ts'
import type { OfficialDocument } from './model.ts'

const lineOn = async (document: OfficialDocument, place: PdfPlace, text: string) => {
  const page = (await readPdf(writePdf(document)))[place.page - 1]
  const line = page?.lines.findLast(one => one.text === text)
  if (!page || !line) throw new Error(`No ${text} on page ${place.page}`)
  return { ...line, y: page.height - line.y }
}
const middle = ({ x, width }: PdfPlace) => x + width / 2

test.each([
  ['a letter', letter, 'PHÓ CHỦ TỊCH', 'Lê Thị Thu Hà', 1],
  ['a plan whose list of recipients runs on to a third page', stressed, 'THƯỜNG TRỰC', 'PHÓ CHỦ TỊCH ỦY BAN NHÂN', 2],
] as const)('in %s the signature goes between title and name, in their middle', async (_, document, title, name, page) => {
  const [place] = signaturePlaces(document).signers
  if (!place) throw new Error('No place')
  expect(place).toMatchObject({ role: 'signer', picture: { page } })
  const [above, below] = [await lineOn(document, place.picture, title), await lineOn(document, place.picture, name)]
  expect(place.picture.y + place.picture.height).toBeLessThan(above.y)
  expect(place.picture.y).toBeGreaterThan(below.y + below.size * 0.7)
  expect(Math.abs(middle(place.picture) - (above.left + above.right) / 2)).toBeLessThan(1)
})

test('the seal in its true size covers the left third of the signature', () => {
  const [place] = signaturePlaces(letter, { sealDiameter: 36 }).signers
  if (!place) throw new Error('No place')
  expect(place.seal.width).toBeCloseTo(points(36))
  expect(place.seal.x + place.seal.width).toBeCloseTo(place.picture.x + place.picture.width / 3)
  expect(place.seal.y + place.seal.height / 2).toBeCloseTo(place.picture.y + place.picture.height / 2)
})

test('secretary left and chair right, copier after the signer, confirmation of a leave: all have a place', () => {
  expect(signaturePlaces(minutes).signers.map(one => `${one.role} ${one.name}`)).toEqual([
    'co-signer Nguyễn Thị Mai',
    'signer Vũ Đình Khải',
  ])
  const [left, right] = signaturePlaces(minutes).signers
  expect(left?.picture.y).toBeCloseTo(right?.picture.y ?? 0)
  expect(left?.picture.x).toBeLessThan(right?.picture.x ?? 0)
  expect(signaturePlaces(paperCopied).signers.map(one => one.role)).toEqual(['signer', 'copier'])
  expect(signaturePlaces(leave).signers.map(one => one.role)).toEqual(['signer', 'confirmer'])
})

test('a file of its own has no signer, only the corner for the text of the agency’s signature', async () => {
  const file: OfficialDocument = { ...issuingDecision, file: { enclosed: 0 }, signedAt: '2025-01-05T09:12:33+07:00' }
  const { signers, corner } = signaturePlaces(file)
  expect(signers).toEqual([])
  const text = await lineOn(file, corner, '10/QĐ-UBND; 05/01/2025 09:12:33 +07:00')
  expect(text.size).toBe(10)
  expect(text.font).toBe('Tinos-Regular')
  expect(text.left).toBeGreaterThan(corner.x)
  expect(text.right).toBeCloseTo(corner.x + corner.width, 0)
  expect(text.y).toBeGreaterThan(corner.y)
  expect(text.y).toBeLessThan(corner.y + corner.height)
})

test('the places found on the written PDF are those known from the model', async () => {
  const known = signaturePlaces(minutes)
  const found = await findSignaturePlaces(writePdf(minutes), [
    { name: 'Vũ Đình Khải', position: 'Chủ tọa' },
    { name: 'Nguyễn Thị Mai', position: 'Thư ký' },
    { name: 'Không Có Ai', position: 'Thư ký' },
  ])
  expect(found.corner).toMatchObject({ page: 1, x: known.corner.x, width: known.corner.width })
  expect(found.corner.y).toBeCloseTo(known.corner.y, 1)
  expect(found.signers.map(one => one.role)).toEqual(['signer', 'co-signer'])
  for (const [i, place] of known.signers.toReversed().entries()) {
    const other = found.signers[i]?.picture
    expect(Math.abs(middle(place.picture) - middle(other ?? place.seal))).toBeLessThan(1)
    expect(Math.abs(place.picture.y - (other?.y ?? 0))).toBeLessThan(3)
    expect(Math.abs(place.picture.height - (other?.height ?? 0))).toBeLessThan(3)
  }
})
