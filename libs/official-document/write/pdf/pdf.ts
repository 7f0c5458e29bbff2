import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fileURLToPath } from 'node:url'
import { compose } from '../compose/compose.ts'
import type { Composition } from '../compose/composition.ts'
import { fontPaths } from './font.ts'
import type { OfficialDocument } from '../model.ts'
import { pdfData } from './pdf-data.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const mainFilePath = fileURLToPath(new URL('page.typ', import.meta.url))
/** Archive form with the structure of the text, ISO 19005-2 level A. */
const pdfStandard = 'a-2a'
const keptCompilations = 2

let compiler: NodeCompiler | undefined

/** Where a piece of white space kept for a signature begins: points from the top left corner of its page. */
export interface GapPosition {
  index: number
  page: number
  x: number
  y: number
  pageHeight: number
}

/**
 * Sets a document as PDF/A-2a on this thread; the same model always gives the same bytes. About 5 ms a page
 * once warm; see render-worker.ts for doing it beside the main thread. Throws DocumentFault for a model that cannot be set.
 */
export function writePdf(document: OfficialDocument): Uint8Array {
  return withCompiler(compose(document), (own, source) => new Uint8Array(own.pdf(source, { pdfStandard })))
}

/** The pages as writePdf sets them, one under the other in one picture, for looking at on a screen. Throws DocumentFault. */
export function writeSvg(document: OfficialDocument): Uint8Array {
  return withCompiler(compose(document), (own, source) => new TextEncoder().encode(eachOnItsPage(own.plainSvg(source))))
}

/** The ground of every page as Typst draws it: at the top of the picture, over the first page, while what stands on it is moved down. */
const GROUND =
  /(<path class="typst-shape" fill="#ffffff")( fill-rule="nonzero" d="M 0 0v [\d.]+ h [\d.]+ v -[\d.]+ Z "\/>\s*<g transform="(matrix\([^"]+\))">)/gu

const eachOnItsPage = (svg: string): string => svg.replaceAll(GROUND, '$1 transform="$3"$2')

/** The pages as writePdf sets them, asked for the places of white space. */
export function gapPositions(composition: Composition): GapPosition[] {
  return withCompiler(composition, (own, source) => {
    const found: unknown = own.query(source, { selector: '<gap>', field: 'value' })
    return found as GapPosition[] // written by page.typ
  })
}

interface Source {
  mainFilePath: string
  inputs: Record<string, string>
}

function withCompiler<T>(composition: Composition, use: (compiler: NodeCompiler, source: Source) => T): T {
  compiler ??= NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: fontPaths() }] })
  try {
    return use(compiler, { mainFilePath, inputs: { composition: JSON.stringify(pdfData(composition)) } })
  } finally {
    compiler.evictCache(keptCompilations)
  }
}
