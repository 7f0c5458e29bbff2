import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { useState } from 'react'
import { sql } from 'kysely'
import { askerOf, notFound, type Asker } from '../../../../casework/asker.ts'
import { problemWords, processOf, rolesOn } from '../../../../casework/index.ts'
import { isId, newId } from '../../../../kernel/ids.ts'
import type { MatterState } from '../../../../kernel/matter.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  DateField,
  EmptyState,
  ErrorSummary,
  FormActs,
  HiddenFields,
  PageHead,
  Section,
  TextArea,
  TextField,
  type PageProps,
} from '../../../../ui/index.ts'
import { modelOf } from '../../model/model.ts'
import { postScores, scoreFields, scoringOf, type ScoreField, type Typed } from '../../scoring/scoring.ts'
import { movementText } from '../../text.ts'
import { ScrollRegion } from '../scroll-region.tsx'
import { useWords } from '../use-words.ts'
import '../movement.css'

async function matterFor({ app, viewer }: Asker, id: string | undefined): Promise<MatterState> {
  if (!isId(id) || (await rolesOn(app.db.kysely, viewer, id)).length === 0) throw notFound()
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where id = ${id} and process = 'mo-hinh'`.execute(
    app.db.kysely,
  )
  if (!rows[0]) throw notFound()
  return rows[0].fold
}

async function viewFor(asker: Asker, matter: MatterState, typed: Typed) {
  const act = await scoringOf(asker, matter.id)
  const model = modelOf(matter)
  return {
    id: matter.id,
    title: matter.title,
    act,
    source: model.criteria.source,
    fields: act ? scoreFields(model, act, typed) : [],
    typed,
    key: newId(),
  }
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  return { lang: asker.lang, csrf: asker.app.csrf, view: await viewFor(asker, await matterFor(asker, params['id']), {}) }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const matter = await matterFor(asker, params['id'])
  const posted = await request.formData()
  const typed = Object.fromEntries(
    [...posted.entries()].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.normalize('NFC')]] : [])),
  )
  const act = await scoringOf(asker, matter.id)
  const process = processOf(matter.process, matter.version)
  const done = act
    ? await postScores(asker, {
        act,
        id: matter.id,
        typed,
        criteria: modelOf(matter).criteria,
        key: String(posted.get('khoa') ?? newId()),
      })
    : []
  if ('matterId' in done)
    throw redirect(
      `/phong-trao/${matter.id}?xong=${encodeURIComponent(`${process.actNames[done.act]?.[asker.lang] ?? done.act}|${done.code}`)}`,
    )
  const faults = done.map(fault => ({ field: fault.field, words: problemWords(fault.problem, { lang: asker.lang, process }) }))
  return data({ view: await viewFor(asker, matter, typed), faults }, { status: 422 })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${movementText(loaderData?.lang ?? 'vi').criteria} – Khéo` },
]

type View = PageProps<typeof loader>['loaderData']['view']
type Faults = ReadonlyArray<{ readonly field: string; readonly words: string }>
const faultAt = (faults: Faults, field: string) => faults.find(fault => fault.field === field)?.words

/** The sheet of points, criterion by criterion. */
export default function Score({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const view = actionData?.view ?? loaderData.view
  const faults = actionData?.faults ?? []
  const here = `/phong-trao/${view.id}`
  const title = view.act === 'tham-dinh' ? words.verify : words.score
  return (
    <>
      <PageHead
        crumbs={[{ label: words.movements, href: '/phong-trao' }, { label: view.title, href: here }, { label: title }]}
        title={title}
        note={words.scoreNote(view.source)}
      />
      {view.act === null ? (
        <EmptyState>
          {words.notPossible} <a href={here}>{words.back}</a>
        </EmptyState>
      ) : (
        <Sheet view={view} faults={faults} csrf={loaderData.csrf} />
      )}
    </>
  )
}

function Sheet({ view, faults, csrf }: { view: View; faults: Faults; csrf: string }) {
  const words = useWords()
  const { typed } = view
  const checking = view.act === 'tham-dinh'
  const full = view.fields.reduce((sum, field) => sum + Number(field.max), 0)
  const [total, setTotal] = useState<string | null>(null)
  return (
    <Section id="bang-diem" head={words.criteria} hideHead look="form">
      {faults.length > 0 ? (
        <ErrorSummary
          head={words.notScoredYet}
          problems={faults.map(fault => ({ fieldId: idOf(fault.field), words: named(view.fields, fault) }))}
        />
      ) : null}
      <form method="post" noValidate onInput={event => setTotal(totalOf(new FormData(event.currentTarget)))}>
        <HiddenFields values={{ csrf, khoa: view.key }} />
        {checking ? (
          <>
            <DateField name="on" label={words.checkedOn} value={typed['on']} error={faultAt(faults, 'on')} />
            <TextField name="team" label={words.team} value={typed['team']} error={faultAt(faults, 'team')} />
            <TextField name="minutes" label={words.minutes} value={typed['minutes']} error={faultAt(faults, 'minutes')} />
          </>
        ) : null}
        <ScoreTable fields={view.fields} faults={faults} checking={checking} />
        <p className="score-total" aria-live="polite">
          {total === null ? null : words.scoreTotal({ total, full })}
        </p>
        <TextArea name="note" label={words.scoreGeneral} value={typed['note']} optional />
        <FormActs>
          <Button look="primary">{checking ? words.sendCheck : words.sendSelf}</Button>
          <ButtonLink href={`/phong-trao/${view.id}`}>{words.back}</ButtonLink>
        </FormActs>
      </form>
    </Section>
  )
}

const idOf = (field: string): string => field.replaceAll('.', '-')

/** A fault of one criterion says of which. */
function named(fields: readonly ScoreField[], { field, words }: Faults[number]): string {
  const criterion = fields.find(each => `diem.${each.id}` === field)
  return criterion ? `${criterion.name}: ${words}` : words
}

/** The sum of what is typed so far, while every line is a number; null: nothing is typed. */
function totalOf(form: FormData): string | null {
  const typed = [...form].flatMap(([name, value]) =>
    name.startsWith('diem.') && typeof value === 'string' ? [value.trim()] : [],
  )
  const tenths = typed.map(value => (/^\d{1,3}(?:[,.]\d)?$/u.test(value) ? Math.round(Number(value.replace(',', '.')) * 10) : 0))
  if (typed.every(value => value === '')) return null
  return String(tenths.reduce((sum, each) => sum + each, 0) / 10).replace('.', ',')
}

function ScoreTable({ fields, faults, checking }: { fields: readonly ScoreField[]; faults: Faults; checking: boolean }) {
  const words = useWords()
  return (
    <ScrollRegion label={words.criteria}>
      <table className="data-table score-table">
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            <th scope="col" className="number">
              {words.most}
            </th>
            {checking ? (
              <th scope="col" className="number">
                {words.selfPoints}
              </th>
            ) : null}
            <th scope="col">{words.scorePoints}</th>
            <th scope="col">{words.scoreWhy}</th>
            <th scope="col">{words.scoreEvidence}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(field => (
            <ScoreRow key={field.id} field={field} error={faultAt(faults, `diem.${field.id}`)} checking={checking} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function ScoreRow({ field, error, checking }: { field: ScoreField; error: string | undefined; checking: boolean }) {
  const words = useWords()
  const id = idOf(`diem.${field.id}`)
  return (
    <tr>
      <th scope="row">{field.name}</th>
      <td className="number" data-label={words.most}>
        {field.max}
      </td>
      {checking ? (
        <td className="number" data-label={words.selfPoints}>
          {field.self}
        </td>
      ) : null}
      <td className="score-typed" data-label={words.scorePoints}>
        <input
          className="input score-input"
          id={id}
          name={`diem.${field.id}`}
          defaultValue={field.value}
          inputMode="decimal"
          aria-label={`${words.scorePoints}: ${field.name}`}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-loi` : undefined}
        />
        {error ? (
          <span className="field-error" id={`${id}-loi`}>
            {error}
          </span>
        ) : null}
      </td>
      <td className="score-typed" data-label={words.scoreWhy}>
        <input
          className="input"
          name={`ly-do.${field.id}`}
          defaultValue={field.note}
          aria-label={`${words.scoreWhy}: ${field.name}`}
        />
      </td>
      <td className="score-typed" data-label={words.scoreEvidence}>
        <input
          className="input"
          name={`chung-cu.${field.id}`}
          defaultValue={field.evidence}
          aria-label={`${words.scoreEvidence}: ${field.name}`}
        />
      </td>
    </tr>
  )
}
