import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'

/** Test support: what stands where in a PDF, measured from the top left corner in points. */
export interface PdfLine {
  text: string
  left: number
  right: number
  /** Baseline. */
  y: number
  size: number
  font: string
}

export interface PdfPage {
  width: number
  height: number
  lines: PdfLine[]
  /** Thin horizontal lines. */
  rules: { left: number; right: number; y: number }[]
}

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>
type PageProxy = Awaited<ReturnType<Proxy['getPage']>>

/** Gap in a line that parts two columns. */
const columnGap = 15

export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  const pdf = await getDocumentProxy(bytes.slice())
  const pages: PdfPage[] = []
  for (let n = 1; n <= pdf.numPages; n += 1) pages.push(await readPage(await pdf.getPage(n)))
  return pages
}

/** All text of the PDF, lines joined by spaces, no-break spaces as spaces. */
export const pdfText = (pages: readonly PdfPage[]): string => pages.flatMap(page => page.lines.map(line => line.text)).join(' ')

async function readPage(page: PageProxy): Promise<PdfPage> {
  const [, , width = 0, height = 0] = page.view
  const rules = await readRules(page, height)
  const lines: PdfLine[] = []
  for (const item of (await page.getTextContent()).items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const [size = 0, , , , left = 0, up = 0] = item.transform as number[] // typed any in pdf.js
    const font = String((page.commonObjs.get(item.fontName) as { name: string }).name).replace(/^.*\+/u, '')
    const line = { text: item.str, left, right: left + item.width, y: height - up, size, font }
    const last = lines.at(-1)
    if (!last || last.y !== line.y || line.left - last.right > columnGap || line.left < last.left) lines.push(line)
    else lines[lines.length - 1] = joined(last, line)
  }
  return { width, height, lines, rules }
}

function joined(a: PdfLine, b: PdfLine): PdfLine {
  const space = b.left - a.right > b.size / 10 ? ' ' : ''
  return { ...a, text: a.text + space + b.text, right: b.right }
}

async function readRules(page: PageProxy, height: number): Promise<PdfPage['rules']> {
  const { OPS } = await getResolvedPDFJS()
  const operators = await page.getOperatorList()
  const rules: PdfPage['rules'] = []
  let at = { x: 0, y: 0 }
  operators.fnArray.forEach((code, i) => {
    const args = operators.argsArray[i] as unknown[]
    if (code === OPS.transform) at = { x: Number(args[4]), y: Number(args[5]) }
    if (code !== OPS.constructPath) return
    const [, , bounds] = args as [number, unknown, ArrayLike<number>]
    const [left = 0, top = 0, right = 0, bottom = 0] = Array.from(bounds)
    if (top === bottom) rules.push({ left: at.x + left, right: at.x + right, y: height - at.y })
  })
  return rules
}
