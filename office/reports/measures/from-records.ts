import type { Renderer } from '@kheo/official-document/write'
import type { World } from '../../../casework/index.ts'
import { followUp } from '../../../casework/jobs.ts'
import { instantInVietnam, isPlainDate, type PlainDate } from '../../../kernel/clock.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import type { Database, Reader } from '../../../platform/database/open.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import { composeReport } from '../merging/compose.ts'
import { drawReport, fileOf, MEDIA, type FileKind, type ReportFile } from '../paper/files.ts'
import { reportKinds, REPORT_KINDS, type ReportKind } from '../regimes/kinds.ts'
import type { MergedReport } from '../merging/merged-report.ts'
import { modelsBehind } from './models-view.ts'
import { proposalsFor } from '../paragraphs/proposals.ts'
import { stretchName } from '../live/period.ts'
import { periodOfCode } from '../regimes/periods.ts'
import { written } from '../paper/written.ts'
import { MOST_MODELS } from '../requests/request-merge.ts'
import { regimesOf } from '../regimes/regimes.ts'
import { TEMPLATES } from '../paper/templates.ts'
import { Brief } from '../terms.ts'
import { readOutline } from '../paper/typed-outline.ts'
import { textField } from '../unit-reports/unit-text.ts'

type At = { readonly db: Database; readonly files: FileStore; readonly world: World; readonly renderer: Renderer }

export type Wanted = { readonly kind: ReportKind; readonly period: string; readonly format: FileKind }

/** English names of the kinds, for the command line. */
export const KIND_NAMES: Readonly<Record<string, ReportKind>> = {
  monthly: 'thang',
  quarterly: 'quy',
  'half-year': 'sau-thang',
  'nine-month': 'chin-thang',
  yearly: 'nam',
  thematic: 'chuyen-de',
  'ad-hoc': 'dot-xuat',
}
export const kindNamed = (name: string): ReportKind | null => KIND_NAMES[name] ?? reportKinds.find(kind => kind === name) ?? null

/**
 * A report as a file, as its page gives it: that of the request for the kind and the period (by its code, or the newest one), else one written
 * from the records alone. Problems: `reports/no-such-period`.
 */
export async function reportAsFile(at: At, wanted: Wanted): Promise<ReportFile | Problem> {
  const { db } = at
  const request = await requestFor(db, wanted)
  if (request) return fileOf(at, request, wanted.format)
  return recordsFile(at, wanted)
}

/** The report of a period as the records alone write it, whatever requests there are. */
export async function recordsFile({ db, world, renderer }: Omit<At, 'files'>, wanted: Wanted): Promise<ReportFile | Problem> {
  const composed = await composeFromRecords(db.kysely, world, wanted)
  if (isProblem(composed)) return composed
  const { report, matter } = composed
  const bytes = await drawReport(report, { matter, hash: null, kind: wanted.format, renderer })
  return { name: `bao-cao-${wanted.kind}-${wanted.period}.${wanted.format}`, mediaType: MEDIA[wanted.format], bytes }
}

async function requestFor(db: Database, { kind, period }: Wanted): Promise<MatterState | null> {
  const stretch = stretchOf(kind, period)
  const [row] = await db.query<{ fold: MatterState }>(
    `select m.fold from fact_report_request f join matter m on m.id = f.matter_id where m.outcome is distinct from 'void'
     and (m.code = $1 or (f.kind = $2 and f.period_from = $3 and f.period_to = $4)) order by m.changed_at desc limit 1`,
    [period, kind, stretch?.from ?? null, stretch?.to ?? null],
  )
  return row?.fold ?? null
}

/** "Tình hình thực hiện nhiệm vụ tháng" in October: "… tháng 10/2026", never "tháng tháng". */
function topicOf(name: string, kind: ReportKind, period: { from: PlainDate; to: PlainDate }): string {
  const own = REPORT_KINDS[kind].names.vi
  return `${name.endsWith(` ${own}`) ? name.slice(0, -own.length - 1) : name} ${stretchName({ kind, period })}`
}

/** `quy-2026-3`, `2026` for a year, or two days `2021-01-01..2025-12-31`. */
function stretchOf(kind: ReportKind, period: string): { from: PlainDate; to: PlainDate } | null {
  const [from = '', to = ''] = period.split('..')
  if (isPlainDate(from) && isPlainDate(to)) return from <= to ? { from, to } : null
  const of = REPORT_KINDS[kind].period
  const found = periodOfCode(period) ?? (of === 'nam' && /^\d{4}$/.test(period) ? periodOfCode(`nam-${period}-1`) : null)
  return found && found.kind === of ? { from: found.from, to: found.to } : null
}

/** A report written from the records alone: every proposed paragraph in its section, for nobody has written anything else. */
export async function composeFromRecords(
  db: Reader,
  world: World,
  { kind, period }: Pick<Wanted, 'kind' | 'period'>,
): Promise<{ report: MergedReport; matter: MatterState } | Problem> {
  const stretch = stretchOf(kind, period)
  if (!stretch) return problem('reports/no-such-period', { period })
  const { instant, today } = world.clock.now()
  const end = new Date(instantInVietnam(stretch.to).getTime() + DAY)
  const until = instant < end ? instant : end
  const sumUp = kind === 'chuyen-de'
  const regime = (await regimesOf(db)).find(each => each.kind === kind)
  const own = regime ? readOutline(regime.outline) : null
  const outline = own && !isProblem(own) ? own : ((sumUp ? TEMPLATES[1] : TEMPLATES[0])?.outline ?? [])
  const topic = topicOf(sumUp ? 'Tổng kết phong trào thi đua “Dân vận khéo”' : (regime?.name ?? 'Báo cáo'), kind, stretch)
  const asked = { kind, topic, sourceDocument: null, period: stretch, annexes: [], dueOn: today, sumUp }
  const office = (await followUp(db)).office ?? NOBODY
  const typical = sumUp ? await modelsBehind(db, 'DV-06', { kind, period: stretch, until }) : []
  const whole = Brief.parse({ ...asked, outline })
  const empty: MatterState = {
    ...EMPTY,
    title: topic,
    holder: { body: office, unit: null, post: null },
    fields: { brief: { ...whole }, models: typical.toReversed().slice(0, MOST_MODELS) },
  }
  const texts = await proposedTexts(db, { brief: whole, until, matter: empty })
  const brief = Brief.parse({ ...asked, outline: written(outline, texts, { sectionThree: sumUp }) })
  const matter: MatterState = { ...empty, fields: { ...empty.fields, brief: { ...brief }, ...texts } }
  return { report: await composeReport(db, matter, { world, board: { rows: [] }, until }), matter }
}

type ToWrite = { readonly brief: Brief; readonly until: Date; readonly matter: MatterState }

async function proposedTexts(db: Reader, { brief: { outline, kind, period, sumUp }, until, matter }: ToWrite) {
  const texts: Record<string, { text: string; seq: number; by: string }> = {}
  for (const node of outline.filter(each => each.text)) {
    const proposals = await proposalsFor(db, { node, outline, frame: { kind, period, until }, sumUp, matter })
    if (proposals.length > 0) texts[textField(node.id)] = { text: proposals.map(each => each.text).join('\n'), seq: 0, by: '' }
  }
  return texts
}

const DAY = 86_400_000
const NOBODY = '00000000-0000-0000-0000-000000000000'
const EMPTY: MatterState = {
  id: NOBODY,
  process: 'yeu-cau-bao-cao',
  version: 1,
  code: '',
  title: '',
  state: 'collecting',
  open: true,
  outcome: null,
  holder: { body: NOBODY, unit: null, post: null },
  parties: [],
  secrecy: 'normal',
  parent: null,
  source: null,
  urgency: 'thuong',
  receivedOn: '2020-01-01',
  closedOn: null,
  submittedOn: null,
  fields: {},
  clocks: [],
  lastSeq: 0,
}
