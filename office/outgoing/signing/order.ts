import { findSignaturePlaces } from '@kheo/official-document/write'
import type { Rectangle, SignatureRequest } from '@kheo/pdf-signature'
import { getDocumentProxy } from 'unpdf'
import { blankPlaces } from './blank-places.ts'

/** Names of the fields in the file: who signs, and what is filled in at the issue. */
export const FIELDS = { person: 'NguoiKy', agency: 'CoQuan', number: 'So', day: 'Ngay', month: 'Thang', year: 'Nam' } as const

/** Fields of a co-signer and of his body, counted as the paper prints them. */
export const coFields = (index: number) => ({ person: `DongKy${index + 1}`, agency: `CoQuan${index + 1}` })

export type PersonMark = {
  /** Name of the field. */
  readonly field: string
  /** The first signature of the document: it leaves open what comes with the issue, and fixes the rest. */
  readonly first: boolean
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
  const blanks = mark.first ? await blankPlaces(pdf) : NO_BLANKS
  const named = (['number', 'day', 'month', 'year'] as const).flatMap(field => {
    const place = blanks[field]
    const figures = field === 'number' ? Math.max(2, mark.digits) : field === 'year' ? 4 : 2
    return place ? [blankFor(FIELDS[field], place, figures)] : []
  })
  return {
    field: mark.field,
    signedAt: mark.at,
    name: mark.name,
    ...(mark.first ? { blanks: named, certify: 'forms-and-signatures' as const } : {}),
    ...(picture
      ? { visible: { place: picture, look: mark.picture ? { kind: 'image', png: mark.picture } : signedText(mark) } }
      : {}),
  }
}

const NO_BLANKS = { number: null, day: null, month: null, year: null }

const signedText = ({ name }: PersonMark) => ({ kind: 'text' as const, text: `Ký bởi: ${name}`, size: 10 })

/** Figures are half as wide as their size. */
const FIGURE_EMS = 0.5

/** A blank whose figures stand in the middle of the white space, not against the word before it. */
function blankFor(name: string, place: Rectangle, figures: number) {
  const size = Math.min(place.height / 1.2, place.width / (figures * FIGURE_EMS))
  const before = Math.max(0, (place.width - figures * FIGURE_EMS * size) / 2)
  return { name, size, place: { ...place, left: place.left + before, width: place.width - before } }
}

export type AgencyMark = {
  readonly field: string
  /** The person whose signature it covers, as printed. */
  readonly name: string
  readonly position: string
  readonly picture: Uint8Array | null
  readonly at: Date
  readonly agency: string
  /** "05", "12a"; day, month and year as printed; null for a body that does not number the document. */
  readonly fill: { readonly number: string; readonly day: string; readonly month: string; readonly year: string } | null
}

/** The agency's signature: fills in number and date, and puts the seal over a third of the person's signature, to its left (II.8). */
export async function agencyOrder(pdf: Uint8Array, mark: AgencyMark): Promise<Order> {
  const { seal } = await placesOn(pdf, mark)
  const { fill: values } = mark
  const open = values ? await openBlanks(pdf) : new Set<string>()
  const fill = Object.fromEntries(
    (['number', 'day', 'month', 'year'] as const).flatMap(field =>
      values && open.has(FIELDS[field]) ? [[FIELDS[field], values[field]]] : [],
    ),
  )
  return {
    field: mark.field,
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
