import { z } from 'zod'
import { Letterhead } from '../paper/letterhead.ts'
import { LiveFigure } from '../live/figure.ts'
import { Annex, nodeName, Outline } from '../paper/outline.ts'
import { SumUp } from '../sum-up/terms.ts'
import { Remedy } from '../terms.ts'

const Cells = z.array(z.string().nullable())
const Source = z.object({
  sentence: z.string(),
  unit: z.object({ id: z.string(), name: z.string(), paragraph: z.number(), likeness: z.number() }).nullable(),
  figures: z.number(),
})
const Annexed = z.object({
  annex: Annex,
  rows: z.array(
    z.object({
      label: z.string(),
      cells: Cells,
      units: z.array(z.object({ id: z.string(), unit: z.string(), cells: Cells })),
    }),
  ),
  total: Cells,
  leftOut: z.number(),
})

/** A merged report as it stands or as it was frozen: everything that its files are drawn from. */
export const MergedReport = z.object({
  topic: z.string(),
  period: z.object({ from: z.string(), to: z.string() }),
  sourceWords: z.string(),
  outline: Outline,
  /** By node, live figures still in brackets; `figures` says what they are. */
  texts: z.record(z.string(), z.string()),
  figures: z.record(z.string(), LiveFigure).default({}),
  annexes: z.array(Annexed),
  sumUp: SumUp.nullable().default(null),
  sources: z.record(z.string(), z.array(Source)).default({}),
  oldPercent: z.number().default(0),
  limitations: z.array(z.object({ key: z.string(), node: z.string(), text: z.string(), remedies: z.array(Remedy) })).default([]),
  units: z.array(
    z.object({ id: z.string(), unit: z.string(), state: z.string(), submittedOn: z.string().nullable(), late: z.boolean() }),
  ),
  /** Units that were asked and have sent nothing: named, with no zero in their place. */
  missing: z.array(z.string()).default([]),
  /** The maps of bodies that the period runs over; more than one: a merger lies in it. */
  geographies: z
    .array(
      z.object({
        from: z.string(),
        to: z.string(),
        communes: z.number(),
        districts: z.number(),
        departments: z.number(),
        joined: z.array(z.string()),
      }),
    )
    .default([]),
  version: z.number().default(1),
  replaces: z
    .object({ version: z.number(), number: z.number().nullable(), issuedOn: z.string().nullable(), reason: z.string() })
    .nullable()
    .default(null),
  letterhead: Letterhead.prefault({}),
  cutAt: z.string().default(''),
  reason: z.string(),
})
export type MergedReport = z.infer<typeof MergedReport>

/** A text with its live figures in words. */
export function inWords(text: string, figures: MergedReport['figures']): string {
  return text.replaceAll(/\[\[[^[\]\n]{1,80}\]\]/gu, token => figures[token]?.words ?? token)
}

/** Places of a report where brackets would be printed: live figures that name nothing, or stand where none is counted. Empty: it may leave. */
export function bracketsLeft(report: MergedReport): string[] {
  const printed: ReadonlyArray<readonly [string, string]> = [
    ['', report.topic],
    ...report.outline.map(
      node => [nodeName(node), `${node.title} ${inWords(report.texts[node.id] ?? '', report.figures)}`] as const,
    ),
    ...report.limitations.map(({ text }) => ['', text] as const),
    ...report.annexes.map(
      ({ annex, rows }) => [annex.title, JSON.stringify([annex, rows.map(row => [row.label, row.cells])])] as const,
    ),
  ]
  return [...new Set(printed.flatMap(([place, text]) => (BRACKETS.test(text) ? [place || report.topic] : [])))]
}

const BRACKETS = /\[\[[^[\]\n]+\]\]/u

/** The same as checks read it: shares with both their parts. */
export function inFull(text: string, figures: MergedReport['figures']): string {
  return text.replaceAll(/\[\[[^[\]\n]{1,80}\]\]/gu, token => figures[token]?.inFull ?? token)
}
