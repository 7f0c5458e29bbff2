import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fileURLToPath } from 'node:url'
import { compose } from './compose.ts'
import { fontPaths } from './font.ts'
import type { OfficialDocument } from './model.ts'
import { pdfData } from './pdf-data.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const mainFilePath = fileURLToPath(new URL('page.typ', import.meta.url))
/** Archive form with the structure of the text, ISO 19005-2 level A. */
const pdfStandard = 'a-2a'
const keptCompilations = 2

let compiler: NodeCompiler | undefined

/**
 * Sets a document as PDF/A-2a on this thread; the same model always gives the same bytes. About 5 ms a page
 * once warm; see render-worker.ts for doing it beside the main thread. Throws DocumentFault for a model that cannot be set.
 */
export function writePdf(document: OfficialDocument): Uint8Array {
  const composition = JSON.stringify(pdfData(compose(document)))
  compiler ??= NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: fontPaths() }] })
  try {
    return new Uint8Array(compiler.pdf({ mainFilePath, inputs: { composition } }, { pdfStandard }))
  } finally {
    compiler.evictCache(keptCompilations)
  }
}
