export { agencyKey, designationKey } from './designation.ts'
export {
  DOCUMENT_SOURCES,
  type DocumentFile,
  type DocumentFileRole,
  type DocumentRow,
  type DocumentSource,
  type Urgency,
} from './document-row.ts'
export {
  addDocumentFiles,
  correctDocument,
  documentById,
  documentFiles,
  insertDocument,
  removeDocument,
  type Correction,
} from './document-store.ts'
export { findDoubles, issuedUnder, lockDesignation, type Double, type DoubleQuery } from './duplicates.ts'
export { filesThatLeft } from './files-that-left.ts'
export type { IntakeFile, IntakeRow } from './intake-row.ts'
export {
  addIntakeFiles,
  dropIntake,
  putAsideIntakes,
  takeBackIntake,
  insertIntake,
  intakeById,
  intakeFiles,
  markRegistered,
  openIntake,
  saveIntake,
  warnIntake,
  waitingIntakes,
  type NewIntake,
  type NewIntakeFile,
} from './intake-store.ts'
export {
  DISPATCH_STATES,
  dispatchesOf,
  insertDispatches,
  noteDispatch,
  withdrawFromUnits,
  type Dispatch,
  type DispatchState,
  type NewDispatch,
} from './dispatch.ts'
export { readAnew, takeNewerFiles, type NewerFile } from './newer-files.ts'
export { advanceSeries, forecastNumber, takeNumber, type NumberRequest, type NumberTaken } from './numbers.ts'
export type { OutOfRow } from './out-of-row.ts'
export {
  endRegister,
  REGISTER_DIRECTIONS,
  registersOf,
  saveRegister,
  type NewRegister,
  type Register,
  type RegisterDirection,
} from './registers.ts'
export { cancelNumber, cancelUsedNumber, numberLines, reserveNumbers, type NumberLine } from './reserved-numbers.ts'
export {
  askAgain,
  askNewSignatureChecks,
  askSignatureChecks,
  keepSignatureCheck,
  SIGNATURE_CHECK_JOB,
  signatureChecks,
  waitingSignatureChecks,
  type SignatureCheck,
} from './signature-checks.ts'
export { closeSeries, seriesOf, type SeriesLine } from './series.ts'
export {
  COPY_SERIES,
  seriesByType,
  forecastOfType,
  seriesFor,
  seriesName,
  seriesOfType,
  type SeriesChoice,
} from './series-for.ts'
export { cleanFileName, DOCUMENT_MAX_BYTES, storeUpload, tooLarge, type StoredUpload, type Upload } from './store-upload.ts'
export { textHashesOf } from './document-texts.ts'
export {
  bookOrder,
  byDay,
  dateCell,
  joined,
  otherOrder,
  typeAndAbstract,
  type BookColumn,
  type BookOrder,
} from './books/column.ts'
export { bookTable, type BookView } from './books/view.ts'
export { bookXlsx } from './books/xlsx.ts'
