// The writing side stands behind write/index.ts: it brings compilers and fonts, which no browser may load.
export type { OfficialDocument } from './write/model.ts'
export { documentTypes } from './write/types.ts'
export type { DocumentTypeId } from './write/types.ts'
