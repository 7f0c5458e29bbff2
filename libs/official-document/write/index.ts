export type {
  Align,
  Annex,
  Block,
  Cell,
  Circulation,
  Column,
  Heading,
  HeadingLevel,
  Inline,
  Landscape,
  List,
  OfficialDocument,
  PageBreak,
  Paragraph,
  Run,
  Signature,
  Table,
  Urgency,
} from './model.ts'
export { documentType, documentTypes } from './types.ts'
export type { DocumentType, DocumentTypeId } from './types.ts'
export { DocumentFault, documentFaultCodes, documentFaults } from './faults.ts'
export type { DocumentFaultCode } from './faults.ts'
export { documentText } from './text.ts'
export { writeDocx } from './docx.ts'
export { writePdf } from './pdf.ts'
export { createRenderer } from './render-worker.ts'
export type { Renderer } from './render-worker.ts'
export { numberAndSign, numberLine, placeAndDate, spelledDate } from './phrases.ts'
