export { REPORT_KINDS, type ReportKind } from './kinds.ts'
export { figuresFor, measureLines, type Counted } from './figures.ts'
export { reportsModule } from './module.ts'
