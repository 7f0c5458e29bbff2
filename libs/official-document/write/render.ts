import { writeDocx } from './docx.ts'
import type { OfficialDocument } from './model.ts'
import { writePdf } from './pdf.ts'

export type RenderFormat = 'pdf' | 'docx'

/** Renders on the thread on which it is called. Throws DocumentFault. */
export const render = async (format: RenderFormat, document: OfficialDocument): Promise<Uint8Array> =>
  format === 'pdf' ? writePdf(document) : writeDocx(document)
