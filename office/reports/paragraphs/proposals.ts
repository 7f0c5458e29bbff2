import { fold } from '@kheo/viet-text'
import type { MatterState } from '../../../kernel/matter.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { figuresWithReach, measureLines, newestVersion, type Counted, type MeasureLine } from '../measures/figures.ts'
import { beforeOf, periodNamed, stretchName, yearsOf, type NamedPeriod, type ReportFrame } from '../live/period.ts'
import type { OutlineNode } from '../paper/outline.ts'
import { CLAIMS, tellingClaim } from '../sum-up/claims.ts'
import { causesOf, causesSentence } from './causes.ts'
import { ownWords } from './own-words.ts'
import { placesOf } from './places.ts'
import { paragraphOf, type Told } from './sentence.ts'

/** A paragraph proposed for a section, its figures live; a person takes it over and edits it. */
export type Proposal = { readonly id: string; readonly head: string; readonly text: string }

export type ToPropose = {
  readonly node: OutlineNode
  readonly outline: readonly OutlineNode[]
  readonly frame: ReportFrame
  readonly sumUp: boolean
  readonly matter: MatterState
}

/**
 * Paragraphs for a section from what the records hold: for a sum-up one for each of its claims, else one for each office function. A measure
 * is told in one section only.
 */
export async function proposalsFor(db: Reader, { node, outline, frame, sumUp, matter }: ToPropose): Promise<Proposal[]> {
  const groups = sumUp ? claimGroups(node) : functionGroups(node, outline)
  const lines = [...new Set(groups.flatMap(group => group.lines))]
  const words = sumUp ? await ownWords(db, { matter, frame, place: node.number }) : new Map<string, readonly string[]>()
  const told = lines.length === 0 ? [] : await toldOf(db, lines, frame)
  // A section names its whole period once; a year within it is named in each paragraph, beside the whole.
  let named = false
  const sections = groups.flatMap(({ id, head, lines: own }) => {
    const counted = told.flatMap(({ opening, whole, of }) => {
      const figures = own.flatMap(line => of.get(line.id) ?? [])
      const paragraph = paragraphOf(whole && named ? null : opening, figures)
      if (paragraph !== null && whole) named = true
      return paragraph ?? []
    })
    const parts = [...(words.get(id) ?? []), ...counted]
    return parts.length === 0 ? [] : [{ id, head, text: parts.join(' ') }]
  })
  return [...sections, ...(node.role === 'nguyen-nhan' ? await causeProposals(db, frame) : [])]
}

/** What the records say of the causes; a section that has none is left to its writers. */
async function causeProposals(db: Reader, frame: ReportFrame): Promise<Proposal[]> {
  const text = causesSentence(await causesOf(db, frame))
  return text === null ? [] : [{ id: 'nguyen-nhan', head: 'Nguyên nhân đơn vị đã báo cáo', text }]
}

type Group = { readonly id: string; readonly head: string; readonly lines: readonly MeasureLine[] }

function claimGroups({ number }: OutlineNode): Group[] {
  const all = measureLines()
  return CLAIMS.filter(claim => claim.place === number).map(({ id, claim }) => ({
    id,
    head: claim,
    lines: all.filter(line => tellingClaim(line.id, answersOf(line)) === id),
  }))
}

const answersOf = (line: MeasureLine): readonly string[] => line.versions.flatMap(version => version.answers ?? [])

/** Told by office function, in the section that each measure belongs to; other sections are words of people. */
function functionGroups(node: OutlineNode, outline: readonly OutlineNode[]): Group[] {
  const told = placesOf(node, outline)
  const main = measureLines().filter(line => /^[A-Z]+-\d+$/.test(line.id) && told.includes(newestVersion(line).tells ?? 'result'))
  return [...Map.groupBy(main, line => newestVersion(line).owner.vi)].map(([owner, lines]) => ({
    id: fold(owner).replaceAll(' ', '-'),
    head: owner,
    lines,
  }))
}

type ToldPeriod = { readonly opening: string; readonly whole: boolean; readonly of: ReadonlyMap<string, Told> }

/** The whole period, and of a period of several years its last whole one beside the year before. */
async function toldOf(db: Reader, lines: readonly MeasureLine[], frame: ReportFrame): Promise<ToldPeriod[]> {
  const whole = periodNamed(null, frame)
  const years = yearsOf(frame)
  const last = years.length > 1 ? years.findLast(year => isWhole(periodNamed(String(year), frame), frame)) : undefined
  const year = last === undefined ? null : periodNamed(String(last), frame)
  const asked = [
    ...(whole ? [{ period: whole, opening: `Trong ${stretchName(frame)}`, token: '' }] : []),
    ...(year && last !== undefined ? [{ period: year, opening: `Riêng năm ${last}`, token: String(last) }] : []),
  ].map(each => ({ ...each, before: beforeOf(each.period, frame) }))
  const periods = [...new Map(asked.flatMap(({ period, before }) => [period, before]).map(each => [each.key, each])).values()]
  const figures = await figuresWithReach(db, lines, { periods: periods.map(each => each.measured), body: null })
  const of = ({ key, measured }: NamedPeriod) => periods.find(each => each.key === key)?.measured ?? measured
  return asked.map(({ period, before, opening, token }) => ({
    opening,
    whole: token === '',
    of: new Map(
      lines
        .filter(line => token !== '' || !year || !saidByYear(figures.at(line, of(period)), figures.at(line, of(year))))
        .map(line => [
          line.id,
          {
            now: figures.at(line, of(period)),
            before: figures.keptBy(line, of(before)) ? figures.at(line, of(before)) : null,
            period: token,
          },
        ]),
    ),
  }))
}

/** What stands as it stood in the last year, told with the year before it; counts that merely fell into that year are told of the whole. */
export function saidByYear(whole: readonly Counted[], year: readonly Counted[]): boolean {
  const [a, b] = [whole[0], year[0]]
  if (!a || !b || whole.length > 1 || year.length > 1 || a.version.kind === 'flow') return false
  const { value, denominator } = a.figure
  return value === b.figure.value && denominator === b.figure.denominator
}

/** Is a year over by the end of what is counted, and not cut by the report's period? */
function isWhole(period: NamedPeriod | null, { until }: ReportFrame): boolean {
  if (!period) return false
  const { from, to } = period.measured
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  return days > 360 && Date.parse(to) < until.getTime()
}
