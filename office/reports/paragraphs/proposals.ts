import { fold } from '@kheo/viet-text'
import type { Reader } from '../../../platform/database/open.ts'
import { figuresFor, measureLines, newestVersion, type Counted, type MeasureLine } from '../figures.ts'
import { beforeOf, periodNamed, yearsOf, type NamedPeriod, type ReportFrame } from '../live/period.ts'
import type { OutlineNode } from '../outline.ts'
import { CLAIMS } from '../sum-up/claims.ts'
import { paragraphOf, type Told } from './sentence.ts'

/** A paragraph proposed for a section, its figures live; a person takes it over and edits it. */
export type Proposal = { readonly id: string; readonly head: string; readonly text: string }

export type ToPropose = { readonly node: OutlineNode; readonly frame: ReportFrame; readonly sumUp: boolean }

/** Paragraphs for a section from what the records hold: for a sum-up one for each of its claims, else one for each office function. */
export async function proposalsFor(db: Reader, { node, frame, sumUp }: ToPropose): Promise<Proposal[]> {
  const groups = sumUp ? claimGroups(node) : functionGroups(node)
  const lines = [...new Set(groups.flatMap(group => group.lines))]
  if (lines.length === 0) return []
  const told = await toldOf(db, lines, frame)
  return groups.flatMap(({ id, head, lines: own }) => {
    const parts = told.flatMap(
      ({ opening, of }) =>
        paragraphOf(
          opening,
          own.flatMap(line => of.get(line.id) ?? []),
        ) ?? [],
    )
    return parts.length === 0 ? [] : [{ id, head, text: parts.join(' ') }]
  })
}

type Group = { readonly id: string; readonly head: string; readonly lines: readonly MeasureLine[] }

function claimGroups({ number }: OutlineNode): Group[] {
  const all = measureLines()
  return CLAIMS.filter(claim => claim.place === number).map(({ id, claim, measures }) => ({
    id,
    head: claim,
    lines: all.filter(line => measures.includes(line.id) || line.versions.some(version => version.answers?.includes(id))),
  }))
}

/** Results are told by office function; other sections are words of people. */
function functionGroups({ role, title }: OutlineNode): Group[] {
  if (role !== 'thuong' || !/ket qua|chi dao/.test(fold(title))) return []
  const main = measureLines().filter(line => /^[A-Z]+-\d+$/.test(line.id))
  return [...Map.groupBy(main, line => newestVersion(line).owner.vi)].map(([owner, lines]) => ({
    id: fold(owner).replaceAll(' ', '-'),
    head: owner,
    lines,
  }))
}

type ToldPeriod = { readonly opening: string; readonly of: ReadonlyMap<string, Told> }

/** The whole period, and of a period of several years its last whole one beside the year before. */
async function toldOf(db: Reader, lines: readonly MeasureLine[], frame: ReportFrame): Promise<ToldPeriod[]> {
  const whole = periodNamed(null, frame)
  const years = yearsOf(frame)
  const last = years.length > 1 ? years.findLast(year => isWhole(periodNamed(String(year), frame), frame)) : undefined
  const year = last === undefined ? null : periodNamed(String(last), frame)
  const asked = [
    ...(whole ? [{ period: whole, opening: 'Trong kỳ báo cáo', token: '' }] : []),
    ...(year && last !== undefined ? [{ period: year, opening: `Riêng năm ${last}`, token: String(last) }] : []),
  ].map(each => ({ ...each, before: beforeOf(each.period, frame) }))
  const periods = [...new Map(asked.flatMap(({ period, before }) => [period, before]).map(each => [each.key, each])).values()]
  const figures = await figuresFor(db, lines, { periods: periods.map(each => each.measured), body: null })
  const at = (line: MeasureLine, { key }: NamedPeriod): readonly Counted[] =>
    figures.get(line.id)?.[periods.findIndex(each => each.key === key)] ?? []
  return asked.map(({ period, before, opening, token }) => ({
    opening,
    of: new Map(
      lines.map(line => [line.id, { now: at(line, period), before: at(line, before), beforeName: before.name, period: token }]),
    ),
  }))
}

/** Is a year over by the end of what is counted, and not cut by the report's period? */
function isWhole(period: NamedPeriod | null, { until }: ReportFrame): boolean {
  if (!period) return false
  const { from, to } = period.measured
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  return days > 360 && Date.parse(to) < until.getTime()
}
