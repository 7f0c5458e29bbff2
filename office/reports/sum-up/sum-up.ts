import { formatDateCited, formatNumber } from '@kheo/viet-text'
import { modelsForReport, rewardsForReport, type ToldModel } from '../../movement/index.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { dateInVietnam } from '../../../kernel/clock.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { figuresFor, measureLines, type Counted } from '../measures/figures.ts'
import { listHref, type LiveFigures } from '../live/figure.ts'
import { periodNamed, type ReportFrame } from '../live/period.ts'
import { valueWords } from '../paragraphs/words.ts'
import { CLAIMS, type ClaimDef } from './claims.ts'
import { ownProof } from './own-proof.ts'
import { fieldTables } from './section-three.ts'
import type { ProofLine, SumUp, TypicalModel } from './terms.ts'

export type SumUpAsked = { readonly matter: MatterState; readonly frame: ReportFrame; readonly figures: LiveFigures }

/** Proof of every claim, and section III from the register of models. What has no records has no line. */
export async function sumUpOf(db: Reader, { matter, frame, figures }: SumUpAsked): Promise<SumUp> {
  const today = dateInVietnam(frame.until)
  const measures = await proofOfMeasures(db, frame)
  const tables = await fieldTables(db, frame)
  const chosen = modelsOf(matter)
  const models = await modelsForReport(db, chosen, today)
  const rewards = await rewardsForReport(db, { ...frame.period, today })
  const own = await ownProof(db, { matter, frame, figures })
  return {
    claims: CLAIMS.map(each => ({
      id: each.id,
      place: each.place,
      claim: each.claim,
      lines: [...(each.own && each.own !== 'section-three' ? own[each.own] : []), ...borneOut(measures(each))],
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
        decision: `${designation} ngày ${formatDateCited(issuedOn)}`,
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
  recognised: recognised ? `${recognised.designation} ngày ${formatDateCited(recognised.issuedOn)}` : '',
})

async function proofOfMeasures(db: Reader, frame: ReportFrame): Promise<(claim: ClaimDef) => Counting[]> {
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
      .toSorted((a, b) => placeOf(claim, a.id) - placeOf(claim, b.id))
      .flatMap(line => (figures.get(line.id)?.[0] ?? []).flatMap(proofLine))
}

/** Measures that a claim names, in its order; then those which say themselves that they bear it out. */
const placeOf = ({ measures }: ClaimDef, id: string): number => (measures.includes(id) ? measures.indexOf(id) : measures.length)

type Counting = ProofLine & { readonly zero: boolean }

/** Noughts alone bear nothing out: the claim has no data then. Beside a figure they tell what did not happen. */
function borneOut(lines: readonly Counting[]): ProofLine[] {
  return lines.every(line => line.zero) ? [] : lines.map(({ zero: _zero, ...line }) => line)
}

function proofLine({ version, period, figure, part }: Counted): Counting[] {
  if (figure.value === null) return []
  const unit =
    version.kind === 'ratio'
      ? ` (${formatNumber(figure.numerator ?? 0)}/${formatNumber(figure.denominator ?? 0)})`
      : ` ${version.unit.vi}`
  const stretch = part ? `, từ ${formatDateCited(period.from)} đến ${formatDateCited(period.to)}` : ''
  return [
    {
      zero: figure.value === 0 && version.kind !== 'ratio',
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
