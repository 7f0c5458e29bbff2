import { formatDate } from '@kheo/viet-text'
import { sql } from 'kysely'
import { modelsForReport, rewardsForReport, type ToldModel } from '../../movement/index.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { dateInVietnam } from '../../../kernel/clock.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { figuresFor, measureLines, type Counted } from '../figures.ts'
import { limitationsOf } from '../limitations.ts'
import { letterheadOf } from '../letterhead.ts'
import { listHref } from '../live/figure.ts'
import { periodNamed, type ReportFrame } from '../live/period.ts'
import { valueWords } from '../paragraphs/words.ts'
import { requestBrief } from '../request-process.ts'
import { remediesOf } from '../terms.ts'
import { textOf } from '../unit-text.ts'
import { CLAIMS, type ClaimDef } from './claims.ts'
import { fieldTables } from './section-three.ts'
import type { ProofLine, SumUp, TypicalModel } from './terms.ts'

export type SumUpAsked = { readonly matter: MatterState; readonly frame: ReportFrame }

/** Proof of every claim, and section III from the register of models. What has no records has no line. */
export async function sumUpOf(db: Reader, { matter, frame }: SumUpAsked): Promise<SumUp> {
  const today = dateInVietnam(frame.until)
  const measures = await proofOfMeasures(db, frame)
  const tables = await fieldTables(db, frame)
  const chosen = modelsOf(matter)
  const models = await modelsForReport(db, chosen, today)
  const rewards = await rewardsForReport(db, { ...frame.period, today })
  const own = await ownProof(db, matter)
  return {
    claims: CLAIMS.map(each => ({
      id: each.id,
      place: each.place,
      claim: each.claim,
      lines: [...(each.own && each.own !== 'section-three' ? own[each.own] : []), ...measures(each)],
    })),
    sectionThree: {
      ...tables,
      models: models.map(toldModel),
      rewards: rewards.map(({ model, code, title, holder, form, designation, issuedOn }) => ({
        model,
        code,
        title,
        holder,
        form,
        decision: `${designation} ngày ${formatDate(issuedOn)}`,
      })),
    },
  }
}

/** Models that the compiler chose. */
export function modelsOf({ fields }: MatterState): Uuid[] {
  const { models } = fields
  return Array.isArray(models) ? models.flatMap(each => (typeof each === 'string' ? [each] : [])) : []
}

const toldModel = ({ recognised, typical: _typical, ...model }: ToldModel): TypicalModel => ({
  ...model,
  results: [...model.results],
  resources: [...model.resources],
  recognised: recognised ? `${recognised.designation} ngày ${formatDate(recognised.issuedOn)}` : '',
})

async function proofOfMeasures(db: Reader, frame: ReportFrame): Promise<(claim: ClaimDef) => ProofLine[]> {
  const lines = measureLines()
  const wanted = lines.filter(line =>
    CLAIMS.some(claim => claim.measures.includes(line.id) || line.versions.some(version => version.answers?.includes(claim.id))),
  )
  const period = periodNamed(null, frame)
  const figures =
    wanted.length > 0 && period
      ? await figuresFor(db, wanted, { periods: [period.measured], body: null })
      : new Map<string, never>()
  return claim =>
    wanted
      .filter(line => claim.measures.includes(line.id) || line.versions.some(version => version.answers?.includes(claim.id)))
      .toSorted((a, b) => claim.measures.indexOf(a.id) - claim.measures.indexOf(b.id))
      .flatMap(line => (figures.get(line.id)?.[0] ?? []).flatMap(proofLine))
}

function proofLine({ version, period, figure, part }: Counted): ProofLine[] {
  if (figure.value === null) return []
  const unit = version.kind === 'ratio' ? ` (${figure.numerator ?? 0}/${figure.denominator ?? 0})` : ` ${version.unit.vi}`
  const stretch = part ? `, từ ${formatDate(period.from)} đến ${formatDate(period.to)}` : ''
  return [
    {
      label: `${version.names.vi}${stretch}`,
      words: `${valueWords(version, figure)}${unit}`,
      href: listHref({
        measure: version.id,
        version: version.version,
        from: period.from,
        to: period.to,
        numerator: null,
        denominator: null,
      }),
    },
  ]
}

type Own = Readonly<Record<'request' | 'limitations' | 'remedies' | 'recipients', ProofLine[]>>

async function ownProof(db: Reader, matter: MatterState): Promise<Own> {
  const { sourceWords, sourceDocument, outline, dueOn } = requestBrief(matter)
  const remedies = remediesOf(matter)
  const limitations = limitationsOf(outline, node => textOf(matter, node)?.text ?? '')
  const { recipients, addressees } = await letterheadOf(db)
  const received = sourceDocument ? await receivedOn(db, sourceDocument) : null
  const line = (label: string, words: string, href: string | null = null): ProofLine[] =>
    words === '' ? [] : [{ label, words, href }]
  return {
    request: [
      ...line('Văn bản yêu cầu', sourceWords, sourceDocument ? `/van-ban/${sourceDocument}` : null),
      ...line('Văn bản đến Văn phòng ngày', received ? formatDate(received) : ''),
      ...line('Hạn nội bộ của đơn vị', formatDate(dueOn), `/bao-cao/yeu-cau/${matter.id}`),
    ],
    limitations: limitations.map(({ key, text }) => {
      const own = remedies.filter(each => each.limitation === key)
      return {
        label: text.length > 90 ? `${text.slice(0, 88)}…` : text,
        words: own.length > 0 ? own.map(each => each.code).join(', ') : 'chưa giao việc khắc phục',
        href: own[0] ? `/viec/${own[0].matter}` : null,
      }
    }),
    remedies: await remedyLines(db, remedies),
    recipients: line('Nơi nhận', [...addressees, ...recipients].join('; ')),
  }
}

async function receivedOn(db: Reader, document: Uuid): Promise<string | null> {
  const { rows } = await sql<{ on: string }>`select received_on as "on" from matter where id = ${document}`.execute(db)
  return rows[0]?.on ?? null
}

async function remedyLines(db: Reader, remedies: ReadonlyArray<{ readonly matter: string }>): Promise<ProofLine[]> {
  if (remedies.length === 0) return []
  const { rows } = await sql<{ id: Uuid; code: string; title: string; body: string; dueOn: string | null }>`
    select m.id, m.code, m.title, v.short_name as body, m.due_on as "dueOn" from matter m
    join lateral (select short_name from body_version where body_id = m.holder_body order by valid_from desc limit 1) v on true
    where m.id = any(${remedies.map(each => each.matter)}::uuid[]) order by m.code`.execute(db)
  return rows.map(({ id, code, title, body, dueOn }) => ({
    label: `${code}: ${title}`,
    words: `${body}${dueOn ? `, hạn ${formatDate(dueOn)}` : ''}`,
    href: `/viec/${id}`,
  }))
}
