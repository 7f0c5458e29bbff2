export { pastDue } from './past-due.ts'
export { actBySystem, type SystemAct } from './act-by-system.ts'
export { issueBy, tellPagesBy } from './after-commit.ts'
export { anchorActs, anchorLine, anchors, type Anchor } from './anchor.ts'
export { balance, stockFromFlow, totalOf, type BalanceQuery, type BalanceRow } from './balance.ts'
export { atCut } from './cut.ts'
export { checkOpenMatters } from './open-matters-known.ts'
export { deadlineOf, explainDue, type CountedDay, type Deadline, type DueExplained, type JudgedAt } from './due-explained.ts'
export { DIMENSIONS, type Dimension } from './flow-rows.ts'
export { COUNT_CAP, inbox, laneCounts, type InboxCursor, type InboxPage, type InboxQuery, type LaneCounts } from './inbox.ts'
export { rowsOf, type MatterRow, type Place } from './matter-row.ts'
export { firstReadings, type FirstReading } from './first-readings.ts'
export { type Offer } from './offers.ts'
export { audienceOf, hasPart, isOpen, matchesWords, standsIn } from './list-conditions.ts'
export { saying, type AnyList, type Beside, type ListAsked, type ListDef, type ListLine } from './lists/declare.ts'
export { askedOf } from './lists/address.ts'
export { useLists } from './lists/loaded.ts'
export { listLines } from './lists/store.ts'
export { partsOnly, seenThrough, type Sight } from './sight.ts'
export { openingOf, useOpenings, addressOfOpening, type Begin, type OpeningDef, type OpeningForm } from './opening/opening.ts'
export { openBySystem, openMatter } from './open.ts'
export { performAlone } from './perform-alone.ts'
export { perform, type ActRequest, type Performed } from './perform.ts'
export {
  instantsOf,
  measureKey,
  measureSources,
  useMeasures,
  type BehindRow,
  type Measure,
  type MeasureFigure,
  type MeasurePeriod,
  type MeasureSource,
} from './measures.ts'
export { fieldWords, problemWords, type FieldWords } from './problem-words.ts'
export { actLines, readMatter, type ActLine, type ReadMatter } from './read-matter.ts'
export { addSearchText } from './extra-text.ts'
export {
  factQuery,
  loadedProcesses,
  lookOf,
  newestProcess,
  processOf,
  useFacts,
  useLooks,
  useProcesses,
  type FactQuery,
} from './registry.ts'
export { rolesOn } from './rights.ts'
export { snippetsOf, type Marked } from './snippets.ts'
export { findByCode, search, tsQuery, type SearchPage, type SearchQuery } from './search.ts'
export { holderSeats, partySeats } from './seats.ts'
export { UNREAD_CAP, unreadNotices } from './unread-notices.ts'
export type { NoticeLine, NoticePage } from './notices.ts'
export { markSeen } from './personal.ts'
export { sniff } from './upload-sniff.ts'
export { compareAnchorFile } from './anchor-file.ts'
export { ACT_COLUMNS, exportActs, type ActQuery } from './export-acts.ts'
export { exportMatters, type ExportedMatter } from './export-matters.ts'
export { fillFacts } from './fact-rows.ts'
export { anyFact, withFacts } from './fact-joins.ts'
export { verify, type Finding, type Verified } from './verify.ts'
export type { World } from './world.ts'
export { movedBy, type Moved } from './jobs/recalculate.ts'
