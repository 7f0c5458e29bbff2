import type { Asker } from '../../../casework/asker.ts'
import { problemWords, type Performed } from '../../../casework/index.ts'
import { newId } from '../../../kernel/ids.ts'
import { isProblem, type Problem } from '../../../kernel/problem.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { divisionsOf, livingBodies } from '../../../org/index.ts'
import { matchBody, namesIn } from '../../directives/index.ts'
import { readDate } from '../../../ui/format.ts'
import { calendarStretch } from '../regimes/due-calendar.ts'
import { measured, periodOfCode } from '../regimes/periods.ts'
import { askForReports } from '../service.ts'
import { TEMPLATES } from '../paper/templates.ts'
import { annexWords, outlineWords, readAnnexes, readOutline } from '../paper/typed-outline.ts'
import { unitText } from '../pages/unit/unit-words.ts'
import { reportWords } from '../words.ts'
import { regimesOf } from '../regimes/regimes.ts'
import { sourceOf } from './source-document.ts'
import type { Target } from '../terms.ts'

export const REQUEST_FIELDS = [
  'kind',
  'topic',
  'sourceDocument',
  'sourceWords',
  'from',
  'to',
  'outline',
  'annexes',
  'upperDueOn',
  'dueOn',
  'contact',
  'addressees',
  'targets',
  'sumUp',
] as const
export type RequestValues = Record<(typeof REQUEST_FIELDS)[number], string>

export type Fault = { readonly field: string; readonly words: string }

/** What stands in the form at first: a template, and a regime's period where one was chosen in the calendar. */
export async function firstValues(asker: Asker, query: URLSearchParams): Promise<RequestValues> {
  const regime = (await regimesOf(asker.app.db.kysely)).find(each => each.id === query.get('che-do'))
  const period = periodOfCode(query.get('ky') ?? '')
  const stretch = period
    ? measured(
        regime?.scheme === 'duong-lich' ? calendarStretch(period.from, period.to) : period,
        asker.world.clock.now().instant,
      )
    : null
  const document = await sourceOf(asker, query.get('van-ban') ?? '')
  const wanted = query.get('mau') ?? document?.template ?? 'dinh-ky'
  const own = query.has('mau') ? undefined : regime
  const template = TEMPLATES.find(each => each.id === wanted) ?? TEMPLATES[0]
  return {
    kind: regime?.kind ?? template?.kind ?? 'chuyen-de',
    topic: regime?.name ?? document?.topic ?? '',
    sourceDocument: document?.id ?? '',
    sourceWords: query.get('theo') ?? document?.words ?? '',
    from: stretch?.from ?? document?.from ?? '',
    to: stretch?.to ?? document?.to ?? '',
    outline: own?.outline || outlineWords(template?.outline ?? []),
    annexes: own ? tablesIn(own.tables) : annexWords(template?.annexes ?? []),
    upperDueOn: document?.dueOn ?? '',
    dueOn: '',
    sumUp: template?.sumUp ? '1' : '',
    contact: `${asker.viewer.personName}, ${asker.viewer.post.title}`,
    addressees: document?.agency ?? '',
    targets: '',
  }
}

/** "không có" says that there is none. */
const tablesIn = (tables: string): string => (/^không(?: có)?\.?$/iu.test(tables.trim()) ? '' : tables)

/** Groups that the regime tells. */
export async function firstGroups(asker: Asker, query: URLSearchParams): Promise<string[]> {
  const regime = (await regimesOf(asker.app.db.kysely)).find(each => each.id === query.get('che-do'))
  return [...(regime?.groups ?? [])]
}

export function typedValues(posted: FormData): RequestValues {
  return Object.fromEntries(
    REQUEST_FIELDS.map(name => [
      name,
      String(posted.get(name) ?? '')
        .normalize('NFC')
        .replaceAll('\r\n', '\n')
        .trim(),
    ]),
  ) as RequestValues // one for each name
}

/** Sends the request, or says field by field what is wrong. */
export async function postRequest(asker: Asker, posted: FormData): Promise<Performed | readonly Fault[]> {
  const { app, viewer, world, lang } = asker
  const values = typedValues(posted)
  const faults: Fault[] = []
  const date = (field: 'from' | 'to' | 'dueOn' | 'upperDueOn'): string => {
    const read = values[field] === '' ? '' : readDate(values[field])
    if (read === undefined) faults.push({ field, words: unitText(lang).notADate })
    return read ?? ''
  }
  const [from, to, dueOn, upperDueOn] = [date('from'), date('to'), date('dueOn'), date('upperDueOn')]
  const [outline, annexes] = [readOutline(values.outline), readAnnexes(values.annexes)]
  for (const refusal of [outline, annexes]) if (isProblem(refusal)) faults.push(...faultsOf(refusal, asker))
  const targets = await targetsIn(asker, values.targets, posted.getAll('nhom').map(String))
  faults.push(...targets.faults)
  if (faults.length > 0 || isProblem(outline) || isProblem(annexes)) return faults
  const key = String(posted.get('key') ?? newId())
  const { kind, topic, sourceDocument, sourceWords, contact, sumUp } = values
  const addressees = values.addressees.split('\n').flatMap(line => line.trim() || [])
  const ask = {
    key,
    kind,
    topic,
    sourceDocument,
    sourceWords,
    contact,
    addressees,
    sumUp: sumUp !== '',
    period: { from, to },
    outline,
    annexes,
    targets: targets.found,
    dueOn,
    upperDueOn,
  }
  const done = await inTransaction(app.db, tx => askForReports(tx, world, viewer, ask))
  return isProblem(done) ? faultsOf(done, asker) : done
}

async function targetsIn(
  { app, viewer, today, lang }: Asker,
  typed: string,
  groups: readonly string[],
): Promise<{ found: Target[]; faults: Fault[] }> {
  const db = app.db.kysely
  const found: Target[] = []
  const faults: Fault[] = []
  for (const name of namesIn(typed)) {
    const { body } = await matchBody(db, name, today)
    if (body) found.push(targetOf(body))
    else
      faults.push({
        field: 'targets',
        words: reportWords({ problem: 'reports/body-unknown', status: 422, data: { name } }, lang) ?? name,
      })
  }
  const living = groups.length > 0 ? await livingBodies(db, today) : []
  const kinds = [...(groups.includes('departments') ? ['department'] : []), ...(groups.includes('communes') ? ['commune'] : [])]
  for (const each of living) if (!each.isDivision && !each.locked && kinds.includes(each.kind)) found.push(targetOf(each.id))
  if (groups.includes('divisions'))
    for (const each of await divisionsOf(db, viewer.post.bodyId, today))
      if (!each.locked) found.push(targetOf(viewer.post.bodyId, each.id))
  return { found, faults }
}

const targetOf = (body: string, unit: string | null = null): Target => ({ body, unit, reportsFor: null, reportsForBody: null })

function faultsOf(refusal: Problem, { lang }: Asker): Fault[] {
  const words = (code: string, data: Problem['data']): string => {
    if (code === 'form/invalid-value') return unitText(lang).chooseOne
    const of: Problem = { problem: code, status: 422, data }
    return reportWords(of, lang) ?? problemWords(of, { lang })
  }
  const { fields, field } = refusal.data
  if (Array.isArray(fields))
    return fields.map((each: { field: string; code: string }) => ({ field: fieldOf(each.field), words: words(each.code, {}) }))
  return [{ field: typeof field === 'string' ? field : '', words: words(refusal.problem, refusal.data) }]
}

const fieldOf = (path: string): string => (path.startsWith('period.') ? path.slice(7) : (path.split('.')[0] ?? ''))
