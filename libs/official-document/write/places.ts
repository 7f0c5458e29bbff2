import { compose } from './compose/compose.ts'
import type { Composition, SignerPlace } from './compose/composition.ts'
import { cornerBox } from './compose/corner.ts'
import { page as paper, signaturePicture } from './format.ts'
import { gapsOf } from './compose/gaps.ts'
import type { OfficialDocument } from './model.ts'
import { gapPositions } from './pdf/pdf.ts'
import { points } from './units.ts'

/** A rectangle of a page as PDF counts: pages from 1, points from the lower left corner. */
export interface PdfPlace {
  page: number
  x: number
  y: number
  width: number
  height: number
}

/** Where a person's blue picture goes (between title and name), and the red seal of true size over its left third (II.7.d, II.8.a). */
export interface SignerPlaces extends SignerPlace {
  picture: PdfPlace
  seal: PdfPlace
}

export interface SignaturePlaces {
  /** In reading order; the chief signer has the role `signer`. Empty for an annex in a file of its own. */
  signers: SignerPlaces[]
  /** Top right of page 1, for the text of the agency's signature on an annex file or a copy (II.8.b; Phần II, I.3). */
  corner: PdfPlace
}

/** Millimetres; the default seal is that of format.ts. */
export interface PlaceOptions {
  sealDiameter?: number
}

/** The places of signatures on the PDF that `writePdf` gives of the same document. Throws DocumentFault. */
export function signaturePlaces(document: OfficialDocument, options: PlaceOptions = {}): SignaturePlaces {
  const composition = compose(document)
  const gaps = gapsOf(composition)
  const signers = gapPositions(composition).flatMap(({ index, page, x, y, pageHeight }) => {
    const gap = gaps[index]
    if (!gap) return []
    const { width, height, signer } = gap
    return [placesIn({ page, x, y: pageHeight - y - height, width, height }, signer, options)]
  })
  return { signers, corner: corner(composition, document.circulation !== undefined) }
}

/** Picture and seal in the white space between title and name. */
export function placesIn(
  space: PdfPlace,
  signer: SignerPlace,
  { sealDiameter = signaturePicture.seal }: PlaceOptions,
): SignerPlaces {
  const clear = points(signaturePicture.clear)
  const width = Math.min(points(signaturePicture.width), space.width)
  const picture = {
    page: space.page,
    x: space.x + (space.width - width) / 2,
    y: space.y + clear,
    width,
    height: space.height - 2 * clear,
  }
  const side = points(sealDiameter)
  const seal = {
    page: space.page,
    x: picture.x + width * signaturePicture.sealOver - side,
    y: picture.y + (picture.height - side) / 2,
    width: side,
    height: side,
  }
  return { ...signer, picture, seal }
}

function corner({ sections }: Composition, underMark: boolean): PdfPlace {
  const landscape = sections[0]?.landscape ?? false
  return cornerPlace({ landscape, underMark }, points(landscape ? paper.width : paper.height))
}

/** The corner of a page of some height. */
export function cornerPlace(where: { landscape: boolean; underMark: boolean }, pageHeight: number): PdfPlace {
  const { x, y, width, height } = cornerBox(where)
  return { page: 1, x, y: pageHeight - y - height, width, height }
}
