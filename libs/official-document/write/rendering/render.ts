import { writeDocx } from '../docx/docx.ts'
import type { OfficialDocument } from '../model.ts'
import { writePdf, writeSvg } from '../pdf/pdf.ts'

export type RenderFormat = 'pdf' | 'docx' | 'svg'

/** Renders on the thread on which it is called. Throws DocumentFault. */
export const render = async (format: RenderFormat, document: OfficialDocument): Promise<Uint8Array> => {
  switch (format) {
    case 'pdf':
      return writePdf(document)
    case 'svg':
      return writeSvg(document)
    case 'docx':
      return writeDocx(document)
  }
}
