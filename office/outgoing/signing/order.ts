import { findSignaturePlaces } from '@kheo/official-document/write'
import type { Rectangle, SignatureRequest } from '@kheo/pdf-signature'
import { getDocumentProxy } from 'unpdf'
import { blankPlaces } from './blank-places.ts'

/** Names of the fields in the file: who signs, and what is filled in at the issue. */
export const FIELDS = { person: 'NguoiKy', agency: 'CoQuan', number: 'So', day: 'Ngay', month: 'Thang', year: 'Nam' } as const

export type PersonMark = {
  readonly name: string
  readonly position: string
  readonly picture: Uint8Array | null
  readonly at: Date
  /** Digits the number will probably have, so that it fits its place. */
  readonly digits: number
}
type Order = Omit<SignatureRequest, 'chain' | 'scheme'>
type PdfPlace = { readonly page: number; readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/**
 * The person's signature: its picture between title and name (NĐ 30/2020/NĐ-CP, Phụ lục I, II.7.d); number, day, month and year stay open
 * as fields for the agency, everything else is certified.
 */
export async function personOrder(pdf: Uint8Array, mark: PersonMark): Promise<Order> {
  const { picture } = await placesOn(pdf, mark)
  const blanks = await blankPlaces(pdf)
  const named = (['number', 'day', 'month', 'year'] as const).flatMap(field => {
    const place = blanks[field]
    return place
      ? [{ name: FIELDS[field], place, size: sizeIn(place, field === 'number' ? mark.digits : field === 'year' ? 4 : 2) }]
      : []
  })
  return {
    field: FIELDS.person,
    signedAt: mark.at,
    name: mark.name,
    blanks: named,
    certify: 'forms-and-signatures',
    ...(picture
      ? { visible: { place: picture, look: mark.picture ? { kind: 'image', png: mark.picture } : signedText(mark) } }
      : {}),
  }
}

const signedText = ({ name }: PersonMark) => ({ kind: 'text' as const, text: `Ký bởi: ${name}`, size: 10 })

/** Figures are half as wide as their size. */
const sizeIn = ({ width, height }: Rectangle, digits: number): number =>
  Math.min(height / 1.2, width / (Math.max(2, digits) * 0.5))

export type AgencyMark = PersonMark & {
  readonly agency: string
  /** "05", "12a"; day, month and year as printed. */
  readonly fill: { readonly number: string; readonly day: string; readonly month: string; readonly year: string }
  readonly designation: string
}

/** The agency's signature: fills in number and date, and puts the seal over a third of the person's signature, to its left (II.8). */
export async function agencyOrder(pdf: Uint8Array, mark: AgencyMark): Promise<Order> {
  const { seal } = await placesOn(pdf, mark)
  const open = await openBlanks(pdf)
  const fill = Object.fromEntries(
    (['number', 'day', 'month', 'year'] as const).flatMap(field =>
      open.has(FIELDS[field]) ? [[FIELDS[field], mark.fill[field]]] : [],
    ),
  )
  return {
    field: FIELDS.agency,
    signedAt: mark.at,
    name: mark.agency,
    fill,
    ...(seal && mark.picture ? { visible: { place: seal, look: { kind: 'image', png: mark.picture } } } : {}),
  }
}

/** Fields of the first signature that wait to be filled in. */
async function openBlanks(pdf: Uint8Array): Promise<ReadonlySet<string>> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const fields = (await document.getFieldObjects()) ?? {}
  return new Set(Object.keys(fields))
}

async function placesOn(pdf: Uint8Array, { name, position }: Pick<PersonMark, 'name' | 'position'>) {
  const found = await findSignaturePlaces(new Uint8Array(pdf), [{ name, position }])
  const [signer] = found.signers
  if (!signer) return { picture: null, seal: null }
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const [, , , height = 0] = (await document.getPage(signer.picture.page)).view
  return { picture: fromTop(signer.picture, height), seal: fromTop(signer.seal, height) }
}

const fromTop = ({ page, x, y, width, height }: PdfPlace, pageHeight: number): Rectangle => ({
  page,
  left: x,
  top: pageHeight - y - height,
  width,
  height,
})
