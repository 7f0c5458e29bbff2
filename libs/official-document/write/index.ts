export type {
  Align,
  Block,
  Cell,
  Column,
  Field,
  Fields,
  Heading,
  HeadingLevel,
  Inline,
  Landscape,
  List,
  PageBreak,
  Paragraph,
  Run,
  Table,
} from './blocks.ts'
export type { Annex, Circulation, Enclosed, FilePart, OfficialDocument, Secrecy, Signature, Urgency } from './model.ts'
export type { Copy, CopyKind, ElectronicCopy, PaperCopy } from './compose/copies.ts'
export { copyKinds } from './compose/copies.ts'
export type { FormContent, Introduction, Invitation, Leave, Minutes } from './form-content.ts'
export { documentType, documentTypes, partyDocumentTypes } from './types.ts'
export type { DocumentSystem, DocumentType, DocumentTypeId, PartyDocumentTypeId } from './types.ts'
export { DocumentFault, documentFaultCodes, documentFaults } from './faults.ts'
export type { DocumentFaultCode } from './faults.ts'
export { modelFaultWords } from './fault-words.ts'
export { readDocument, type ReadDocument } from './reading-back/read-document.ts'
export { documentText } from './text.ts'
export { leftoverIn } from './leftovers.ts'
export { writeDocx } from './docx/docx.ts'
export { writePdf } from './pdf/pdf.ts'
export { signaturePlaces } from './places.ts'
export type { PdfPlace, PlaceOptions, SignaturePlaces, SignerPlaces } from './places.ts'
export { findSignaturePlaces } from './pdf/places-in-pdf.ts'
export type { PrintedSigner } from './pdf/places-in-pdf.ts'
export { createRenderer } from './rendering/render-worker.ts'
export type { Renderer } from './rendering/render-worker.ts'
export { annexSignatureText, copySignatureText, cornerBox, signedTime } from './compose/corner.ts'
export { numberAndSign, numberLine, placeAndDate, spelledDate } from './phrases.ts'
