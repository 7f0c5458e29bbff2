export { pastDue } from './clocks/past-due.ts'
export { actBySystem, type SystemAct } from './acts/act-by-system.ts'
export { issueBy, tellPagesBy } from './acts/after-commit.ts'
export { anchorActs, anchorLine, anchors, type Anchor } from './chain/anchor.ts'
export { balance, stockFromFlow, totalOf, type BalanceQuery, type BalanceRow } from './flow/balance.ts'
export { atCut } from './flow/cut.ts'
export { checkOpenMatters } from './acts/open-matters-known.ts'
export {
  deadlineOf,
  explainDue,
  type CountedDay,
  type Deadline,
  type DueExplained,
  type JudgedAt,
} from './clocks/due-explained.ts'
export { DIMENSIONS, type Dimension } from './flow/flow-rows.ts'
export {
  COUNT_CAP,
  inbox,
  laneCounts,
  type InboxCursor,
  type InboxPage,
  type InboxQuery,
  type LaneCounts,
} from './inbox/inbox.ts'
export { PAUSE, rowsOf, type MatterRow, type Place } from './lists/matter-row.ts'
export { firstReadings, type FirstReading } from './people/first-readings.ts'
export { type Offer } from './acts/offers.ts'
export { audienceOf, hasPart, isOpen, matchesWords, standsIn } from './lists/list-conditions.ts'
export {
  saying,
  type AnyList,
  type ListAct,
  type Beside,
  type ListAsked,
  type ListAsker,
  type ListDef,
  type ListHead,
  type ListLine,
} from './lists/declare.ts'
export { askedOf } from './lists/address.ts'
export { useLists } from './lists/loaded.ts'
export { listLines } from './lists/store.ts'
export { partsOnly, seenThrough, type Sight } from './people/sight.ts'
export { openingOf, useOpenings, addressOfOpening, type Begin, type OpeningDef, type OpeningForm } from './opening/opening.ts'
export { actPageOf, atField, doneBy, useActPages, type ActAsked, type ActPageDef } from './acting/act-page.ts'
export { useWaysOn, type WayOn } from './acting/ways-on.ts'
export { openBySystem, openMatter } from './acts/open.ts'
export { performAlone } from './acts/perform-alone.ts'
export { perform, type ActRequest, type Performed } from './acts/perform.ts'
export { countedMeasures, type Counted } from './flow/counted.ts'
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
} from './flow/measures.ts'
export { fieldWords, problemWords, type FieldWords } from './forms/problem-words.ts'
export { actLines, readMatter, type ActLine, type ReadMatter } from './matter/read-matter.ts'
export { addSearchText } from './search/extra-text.ts'
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
export { rolesOn } from './people/rights.ts'
export { snippetsOf, type Marked } from './search/snippets.ts'
export { findByCode, search, tsQuery, type SearchPage, type SearchQuery } from './search/search.ts'
export { holderSeats, partySeats } from './people/seats.ts'
export { UNREAD_CAP, unreadNotices } from './notices/unread-notices.ts'
export type { NoticeLine, NoticePage } from './notices/notices.ts'
export { markSeen } from './inbox/personal.ts'
export { sniff } from './forms/upload-sniff.ts'
export { compareAnchorFile } from './chain/anchor-file.ts'
export { ACT_COLUMNS, exportActs, type ActQuery } from './export/export-acts.ts'
export { exportMatters, type ExportedMatter } from './export/export-matters.ts'
export { followUpKeys, RISES } from './clocks/follow-up-figures.ts'
export { fillFacts } from './facts/fact-rows.ts'
export { anyFact, factValues, withFacts } from './facts/fact-joins.ts'
export { verify, type Finding, type Verified } from './chain/verify.ts'
export type { World } from './world.ts'
export { movedBy, type Moved } from './jobs/recalculate.ts'
