import { sql } from 'kysely'
import type { Asker } from '../../../casework/asker.ts'
import {
  saying,
  type Beside,
  type ListAct,
  type ListAsked,
  type ListAsker,
  type ListDef,
  type ListHead,
} from '../../../casework/index.ts'
import { tabCounts } from '../../../casework/lists/store.ts'
import type { Lang } from '../../../kernel/access.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import { countedModels } from '../figures/counted-models.ts'
import { counts, LINES, type Counted } from '../figures/figures.ts'
import { NOT_LISTED, STATE_NAMES, type State } from '../names.ts'
import { points } from '../problem-text.ts'
import {
  FIELDS,
  fieldIds,
  KINDS,
  LEVELS,
  tagIds,
  TYPES,
  type Field,
  type Kind,
  type Level,
  type ModelType,
} from '../scoring/vocabulary.ts'
import { runningMovements } from '../service.ts'
import { movementText } from '../text.ts'
import { STAGES, yearsOf, type Stage } from './registry.ts'

/** What the register reads beyond every list's own. Points in tenths. */
type ModelFacts = {
  readonly holder: string
  readonly year: number
  readonly kind: Kind
  readonly field: Field
  readonly type: ModelType
  readonly level: Level
  readonly place: string
  readonly tenths: number | null
  readonly copies: number
  readonly decision: string | null
  readonly decidedOn: PlainDate | null
  readonly typical: boolean
  readonly late: boolean
  readonly stale: boolean
}

const say = saying(movementText)
const EVERY = 'tat-ca'
const tab = (label: ReturnType<typeof say>, field: Field | null) => ({
  label,
  empty: say(w => w.noModels),
  where: () => (field === null ? null : sql`f.field = ${field}`),
})
const isStage = (text: string): text is Stage => text in STAGES

/** The register: what works, where, and can we copy it? By the places that follow it, then by points. */
export const modelsList: ListDef<ModelFacts> = {
  id: 'models',
  path: 'phong-trao',
  fileAt: 'tep',
  right: 'movement',
  process: 'mo-hinh',
  title: say(w => w.register),
  tabs: {
    [EVERY]: tab(
      say(w => w.allFields),
      null,
    ),
    ...Object.fromEntries(fieldIds.map(id => [id, tab(FIELDS[id], id)])),
  },
  tabParam: 'linh-vuc',
  counts: true,
  openRegister: sql`m.state <> all(${[...NOT_LISTED]}::text[])`,
  within: (_viewer, { asker, asked }) => behindFigure(asker, asked),
  carried: ['so', 'nhan', 'rieng'],
  head,
  find: { look: 'folded', head: say(w => w.filter), button: say(w => w.apply), none: () => say(w => w.noModels) },
  filters: [
    {
      name: 'nam',
      kind: 'choice',
      label: say(w => w.year),
      choices: async ({ app, lang }) => [
        ...(await yearsOf(app.db.kysely)).map(year => ({ value: String(year), label: String(year) })),
        { value: EVERY, label: movementText(lang).allYears },
      ],
      known: value => value === EVERY || /^\d{4}$/u.test(value),
      otherwise: async ({ app }) => String((await yearsOf(app.db.kysely))[0] ?? EVERY),
      where: value => (value === EVERY ? null : sql`f.year = ${Number(value)}`),
      words: (value, lang) => (value === EVERY ? movementText(lang).allYears : value),
    },
    {
      name: 'tinh-trang',
      kind: 'choice',
      label: say(w => w.stage),
      choices: ({ lang }) => Object.entries(movementText(lang).stages).map(([value, label]) => ({ value, label })),
      known: isStage,
      where: value => (isStage(value) ? sql`m.state = any(${[...STAGES[value]]}::text[])` : null),
      words: (value, lang) => (isStage(value) ? movementText(lang).stages[value] : value),
    },
    { name: 'tim', kind: 'words', label: say(w => w.words) },
  ],
  order: sql`jsonb_array_length(f.copies) desc, coalesce(f.tenths, 0) desc, f.year desc, m.code`,
  facts: {
    select: sql`coalesce(hb.short_name, '') as holder, f.year, f.kind, f.field, f.type, f.level, coalesce(f.place, '') as place, f.tenths,
      jsonb_array_length(f.copies) as copies, f.decision, f.decided_on as "decidedOn", f.typical, f.late, f.stale`,
    joins: sql`left join lateral (select short_name from body_version v where v.body_id = m.holder_body order by v.valid_from desc limit 1) hb on true`,
  },
  file: (_asker, { values }) => `so-mo-hinh-${values['nam'] === EVERY ? 'moi-nam' : values['nam']}`,
  columns: [
    { id: 'code-first', head: say(w => w.code), file: { width: 14, value: row => row.code } },
    {
      id: 'title',
      head: say(w => w.model),
      look: { rowHead: true, wide: true },
      cell: row => ({ href: `/phong-trao/${row.id}`, text: row.title }),
      file: { width: 48 },
    },
    { id: 'code', head: say(w => w.code), cell: row => ({ together: row.code }) },
    { id: 'holder', head: say(w => w.unit), cell: row => row.holder, file: { width: 28 } },
    { id: 'place', head: say(w => w.place), file: { width: 20, value: row => row.place } },
    { id: 'year', head: say(w => w.year), file: { width: 8, value: row => String(row.year) } },
    {
      id: 'kind',
      head: say(w => w.kind),
      look: { soft: true },
      cell: (row, { lang }) => `${KINDS[row.kind][lang]}, ${row.year}`,
      file: { width: 14, value: (row, { lang }) => KINDS[row.kind][lang] },
    },
    {
      id: 'field',
      head: say(w => w.field),
      look: { soft: true },
      cell: (row, { lang }) => FIELDS[row.field][lang],
      file: { width: 24 },
    },
    { id: 'type', head: say(w => w.type), file: { width: 18, value: (row, { lang }) => TYPES[row.type][lang] } },
    { id: 'level', head: say(w => w.level), file: { width: 12, value: (row, { lang }) => LEVELS[row.level][lang] } },
    { id: 'state', head: say(w => w.state), cell: (row, { lang }) => stateWords(row, lang), file: { width: 20 } },
    {
      id: 'points',
      head: say(w => w.points),
      look: { number: true },
      cell: (row, { lang }) => (row.tenths === null ? { quiet: movementText(lang).notScored } : points(row.tenths)),
      file: { width: 12, kind: 'number', value: row => (row.tenths === null ? null : row.tenths / 10) },
    },
    {
      id: 'copies',
      head: say(w => w.copies),
      look: { number: true },
      cell: row => row.copies,
      file: { width: 12, kind: 'number' },
    },
    { id: 'decision', head: say(w => w.decision), file: { width: 22, value: row => row.decision } },
    { id: 'decidedOn', head: say(w => w.recognition), file: { width: 14, kind: 'date', value: row => row.decidedOn } },
  ],
  acts,
  beside: async asker => [await placesOf(asker)],
}

/** Only what stands behind a figure of the yearly tables; `rieng`: each model once, in its latest year. */
async function behindFigure({ app }: ListAsker, { params, values, tab: field }: ListAsked) {
  const line = LINES.find(id => id === params.get('so')) ?? null
  const tag = tagIds.find(id => id === params.get('nhan')) ?? null
  const once = params.get('rieng') === '1'
  if (line === null && tag === null && !once) return null
  const year = values['nam'] === EVERY ? null : Number(values['nam'])
  const models = await countedModels(app.db.kysely, { from: year ?? 0, to: year ?? 9999 })
  const found = models.filter(
    model =>
      (line === null || counts(line, model)) &&
      (tag === null || model.tags.includes(tag)) &&
      (field === EVERY || model.field === field),
  )
  return sql`m.id = any(${(once ? latestOfEach(found) : found).map(({ id }) => id)}::uuid[])`
}

function latestOfEach(models: readonly Counted[]): readonly Counted[] {
  const latest = new Map<string, Counted>()
  for (const model of models) if (model.year > (latest.get(model.modelId)?.year ?? 0)) latest.set(model.modelId, model)
  return [...latest.values()]
}

async function head(asker: Asker, asked: ListAsked): Promise<ListHead> {
  const words = movementText(asker.lang)
  const { values, params, tab: field } = asked
  const year = values['nam'] === EVERY ? null : Number(values['nam'])
  const line = LINES.find(id => id === params.get('so'))
  const title = words.registerOf(year)
  const of = async (stage: string | undefined): Promise<number> => {
    const { 'tinh-trang': _stage, ...rest } = values
    const counted = { ...asked, values: stage === undefined ? rest : { ...rest, 'tinh-trang': stage } }
    return (await tabCounts(asker, { list: modelsList, asked: counted })).get(field) ?? 0
  }
  const stage = values['tinh-trang']
  return {
    title: line ? `${title}: ${words.columns[line].toLowerCase()}` : title,
    note:
      (await runningMovements(asker.app.db.kysely)).length === 0
        ? words.noMovement
        : words.registerNote({
            count: await of(stage),
            recognised: stage === undefined || stage === 'cong-nhan' ? await of('cong-nhan') : 0,
          }),
  }
}

async function acts({ app, viewer }: Asker): Promise<readonly ListAct[]> {
  const running = (await runningMovements(app.db.kysely)).length > 0
  return [
    ...(running
      ? [{ href: '/phong-trao/dang-ky', label: say(w => w.newModel), look: 'primary' as const, right: 'movement.register' }]
      : []),
    { href: '/phong-trao/so-lieu', label: say(w => w.figures), look: 'plain' },
    { file: say(w => w.exportXlsx), look: 'plain' },
    ...(viewer.rights.has('movement.launch')
      ? [{ href: '/phong-trao/phat-dong', label: say(w => w.launch), look: running ? ('text' as const) : ('primary' as const) }]
      : []),
  ]
}

/** The movements that run, and what else belongs to them. */
async function placesOf({ app, viewer, lang }: Asker): Promise<Beside> {
  const words = movementText(lang)
  const running = (await runningMovements(app.db.kysely)).map(({ id, title }) => ({
    key: id,
    href: `/viec/${id}`,
    label: `${words.running}: ${title}`,
  }))
  const more = [
    { right: 'movement.review', href: '/phong-trao/hop-xet', label: words.councilsTitle },
    { right: 'movement.commit', href: '/phong-trao/cam-ket', label: words.commitments },
    { right: 'movement', href: '/cong-khai/mo-hinh', label: words.publicPage },
  ]
  const links = more.filter(({ right }) => viewer.rights.has(right)).map(({ href, label }) => ({ key: href, href, label }))
  return { id: 'phong-trao', head: words.movements, at: 'below', look: 'links', links: [...running, ...links] }
}

/** The state with what stands beside it: typical, late, without a result. */
function stateWords({ state, typical, late, stale }: ModelFacts & { readonly state: string }, lang: Lang): string {
  const words = movementText(lang)
  const recognised: readonly string[] = STAGES['cong-nhan']
  const beside = [
    typical && recognised.includes(state) ? words.typical : '',
    stale ? words.columns.stale.toLowerCase() : '',
    late ? words.lateMark : '',
  ]
  // Every state of the process has its name.
  return [STATE_NAMES[state as State][lang], ...beside].filter(part => part !== '').join(', ')
}
