// The writing side stands behind write/index.ts: it brings compilers and fonts, which no browser may load.
export type { OfficialDocument } from './write/model.ts'
export { documentTypes } from './write/types.ts'
export type { DocumentTypeId } from './write/types.ts'
export type {
  Certainty,
  DocumentFields,
  LegalBasis,
  Paragraph,
  ParsedDocument,
  Section,
  Signatory,
  Span,
} from './parse/document.ts'
export { missingSections, type MissingSection } from './parse/missing-sections.ts'
export { parseDocument } from './parse/parse.ts'
export { parseLine, type ParsedLine } from './parse/parse-line.ts'
export { lineOf } from './parse/source.ts'
export { LIMITS as fileLimits } from './input/limits.ts'
export {
  isProblem as isFileProblem,
  type FileProblem,
  type FileProblemCode,
  type FileText,
  type FileWarning,
} from './input/problem.ts'
export { readFileText } from './input/read-file.ts'
export { citeLine } from './cite/cite-line.ts'
export { citeText } from './cite/cite-text.ts'
export { provisions } from './cite/provisions.ts'
export { checkTerm, type TermCheck } from './cite/term-check.ts'
export type { Citation, CitationKind, Provision } from './cite/types.ts'
export { isCentralBody } from './gazetteer/central.ts'
export { eachNameIn } from './tasks/reader/names.ts'
export { extractTasksFromDocument, type DocumentTasksOptions } from './tasks/document.ts'
export { extractTasks } from './tasks/extract-tasks.ts'
export { tasksLine, tasksOfWhole } from './tasks/tasks-line.ts'
export type { Task, TaskInput } from './tasks/types.ts'
export { checkDocument, checkText, type CheckedDocument } from './check/check-document.ts'
export type { CheckFinding, Mend, Place } from './check/finding.ts'
export { CHECK_RULES, type CheckRule, type CheckRuleId } from './check/rules.ts'
export type { Issue, IssueKind } from './proofread/issue.ts'
export { proofread } from './proofread/proofread.ts'
export {
  RULES as PROOFREADING_RULES,
  type Rule as ProofreadingRule,
  type RuleId as ProofreadingRuleId,
} from './proofread/rules.ts'
export { docxSlips, type DocxSlip } from './mend/docx-slips.ts'
export { mendDocx, type MendedDocx, type TextMend } from './mend/mend-docx.ts'
