import type { PlainDate } from '../../../kernel/clock.ts'
import type { Annex, OutlineNode } from '../paper/outline.ts'
import { annexFindings } from './annex.ts'
import { citedFindings, type Stored } from './cited.ts'
import { claimFindings } from './claims.ts'
import type { Finding } from './finding.ts'
import { heldFindings } from './held.ts'
import { namesFindings, type EndedBody } from './names.ts'
import { outlineFindings } from './outline.ts'
import { partFindings } from './parts.ts'
import { periodFindings } from './period.ts'
import { repeatedFindings } from './repeated.ts'

/** What a unit has written, and what it is compared with. */
export type ReportToCheck = {
  readonly period: { readonly from: PlainDate; readonly to: PlainDate }
  readonly nodes: ReadonlyArray<OutlineNode & { readonly written: string }>
  readonly annexes: ReadonlyArray<
    Annex & { readonly filled: readonly (readonly string[])[]; readonly held: readonly (readonly (string | null)[])[] }
  >
  readonly endedBodies: readonly EndedBody[]
  /** Texts of the same unit's earlier reports. */
  readonly earlier: readonly string[]
  readonly evidence: number
  /** What the records know of the documents that are cited, by their keys. */
  readonly stored: Stored
  /** A sentence shorter than this may be repeated: set phrases are. */
  readonly repeatedWords: number
  /** A sentence is an old one when so many per cent of its words agree with an earlier report's. */
  readonly oldPercent: number
  /** A cell so many times the middle one of its column cannot well be. */
  readonly absurdTimes: number
  /** A cell above this cannot well be, whatever stands beside it. */
  readonly absurdMost: number
}

/** All that may be wrong with a unit's report, in the order of its outline. Pure: the page shows it while writing, submission asks it again. */
export function checkReport(report: ReportToCheck): Finding[] {
  const found = [
    ...outlineFindings(report),
    ...annexFindings(report),
    ...heldFindings(report),
    ...periodFindings(report),
    ...namesFindings(report),
    ...citedFindings(report),
    ...repeatedFindings(report),
    ...claimFindings(report),
    ...partFindings(report),
  ]
  const order = [...report.nodes.map(node => node.id), ...report.annexes.map(annex => annex.id)]
  const seen = new Set<string>()
  return found
    .filter(each => !seen.has(each.key) && seen.add(each.key))
    .toSorted((a, b) => order.indexOf(a.node ?? a.annex ?? '') - order.indexOf(b.node ?? b.annex ?? ''))
}
