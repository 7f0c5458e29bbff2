import type { Colours } from './colour-page.ts'

const POINTS_PER_INCH = 72

/** A PDF of one page that paints the pieces below each other. */
export function pdfOfPieces({ width, height, turn, pieces }: Colours, dpi: number): Uint8Array {
  const point = POINTS_PER_INCH / dpi
  const size = [width * point, height * point]
  let below = 0
  const paint = pieces.map((piece, n) => {
    below += piece.height
    return `q ${width * point} 0 0 ${piece.height * point} 0 ${(height - below) * point} cm /P${n} Do Q`
  })
  const content = Buffer.from(paint.join('\n'))
  const names = pieces.map((_, n) => `/P${n} ${FIRST_PIECE + n} 0 R`).join(' ')
  return written([
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    [`<< /Type /Pages /Count 1 /Kids [3 0 R] >>`],
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size.join(' ')}] /Rotate ${turn} /Contents 4 0 R /Resources << /XObject << ${names} >> >> >>`,
    ],
    stream('', [content]),
    stream('/FunctionType 4 /Domain [0 1 0 1 0 1 0 1] /Range [0 1 0 1 0 1]', [Buffer.from('{ pop }')]),
    ...pieces.map(({ dict, data }) => stream(`/Type /XObject /Subtype /Image ${dict}`, data)),
  ])
}

/** The function that gives the first three of four samples. */
export const FIRST_THREE = '5 0 R'
/** Number of the object of the first piece: five stand before it. */
const FIRST_PIECE = 6

type Part = string | Uint8Array

function stream(dict: string, data: readonly Uint8Array[]): Part[] {
  const length = data.reduce((sum, part) => sum + part.length, 0)
  return [`<< ${dict} /Length ${length} >>\nstream\n`, ...data, '\nendstream']
}

function written(objects: readonly (readonly Part[])[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  let length = parts[0]?.length ?? 0
  const places: number[] = []
  for (const [i, object] of objects.entries()) {
    places.push(length)
    for (const part of [`${i + 1} 0 obj\n`, ...object, '\nendobj\n']) {
      const bytes = typeof part === 'string' ? Buffer.from(part) : Buffer.from(part.buffer, part.byteOffset, part.byteLength)
      parts.push(bytes)
      length += bytes.length
    }
  }
  const table = places.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF`,
    ),
  )
  return new Uint8Array(Buffer.concat(parts))
}
