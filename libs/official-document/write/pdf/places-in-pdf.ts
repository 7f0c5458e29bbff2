import { upper } from '../clean.ts'
import { cornerPlace, placesIn } from '../places.ts'
import type { PlaceOptions, SignaturePlaces, SignerPlaces } from '../places.ts'
import { readPdf } from './read-pdf.ts'
import type { PdfLine, PdfPage } from './read-pdf.ts'

/** Share of the size of letters that stands above and below the line they are written on. */
const above = 0.891
const below = 0.216

/** Who is to sign, as printed. */
export interface PrintedSigner {
  name: string
  position: string
}

/**
 * The places of signatures on any PDF with text, also one written elsewhere: the white space between the title and the name of each
 * signer, looked for from the last page. A signer whose name or title is not printed is left out. Throws for a PDF that cannot be read.
 */
export async function findSignaturePlaces(
  pdf: Uint8Array,
  signers: readonly PrintedSigner[],
  options: PlaceOptions = {},
): Promise<SignaturePlaces> {
  const pages = await readPdf(pdf)
  const [first] = pages
  const found = signers.flatMap((signer, i) => {
    const role = i === 0 ? 'signer' : 'co-signer'
    const space = spaceFor(pages, signer)
    return space ? [placesIn(space, { ...signer, role }, options)] : []
  })
  const underMark = first?.lines.some(line => /^(XEM XONG TRẢ LẠI|LƯU HÀNH NỘI BỘ)$/u.test(line.text)) ?? false
  const landscape = (first?.width ?? 0) > (first?.height ?? 0)
  return { signers: found, corner: cornerPlace({ landscape, underMark }, first?.height ?? 0) }
}

function spaceFor(pages: readonly PdfPage[], signer: PrintedSigner): SignerPlaces['picture'] | null {
  const wanted = squeezed(signer.name)
  for (let n = pages.length; n > 0; n -= 1) {
    const page = pages[n - 1]
    const name = page?.lines.findLast(line => squeezed(line.text) === wanted)
    const title = page && name ? titleOf(page, name, signer.position) : undefined
    if (page && name && title) return between(page, n, { name, title })
  }
  return null
}

/** The last line of the title above a name: it ends as the title ends and stands over the name. */
function titleOf(page: PdfPage, name: PdfLine, position: string): PdfLine | undefined {
  const wanted = squeezed(upper(position))
  const middle = (name.left + name.right) / 2
  return page.lines
    .filter(line => line.y < name.y && Math.abs((line.left + line.right) / 2 - middle) < name.size * 2)
    .filter(line => {
      const words = squeezed(upper(line.text))
      return words !== '' && wanted.endsWith(words)
    })
    .at(-1)
}

function between(page: PdfPage, number: number, { name, title }: { name: PdfLine; title: PdfLine }): SignerPlaces['picture'] {
  const top = title.y + title.size * below
  const bottom = name.y - name.size * above
  const width = page.width / 2
  return { page: number, x: (name.left + name.right - width) / 2, y: page.height - bottom, width, height: bottom - top }
}

const squeezed = (text: string) => text.normalize('NFC').replace(/\s+/gu, '')
