import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isProblem, type Problem } from '../../kernel/problem.ts'
import { livingBodies } from '../../org/index.ts'
import { textOf, type FormState } from '../../org/pages/form.ts'
import { Done, fieldOf, PostForm } from '../../org/pages/parts.tsx'
import { viewerHere } from '../../org/pages/viewer-here.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { appContext, type AppContext } from '../../platform/http/context.ts'
import {
  BodyPicker,
  Button,
  DefinitionList,
  EmptyState,
  FieldLine,
  FormActs,
  PageHead,
  Section,
  SelectField,
  TextArea,
  TextField,
  useUi,
  type PageHandle,
  type PageProps,
} from '../../ui/index.ts'
import { loadedProcesses } from '../registry.ts'
import { endGrade, gradeLines, gradeProblemWords, gradesExplained, setGrade, type GradeLine } from '../people/team-grades.ts'
import { gradesText } from './grades/text.ts'
import { EndedGrades, GradesInForce } from './grades/tables.tsx'

export const handle: PageHandle = { frame: 'office' }
const HERE = '/quan-tri/muc-tiep-can'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const db = app.db.kysely
  const asked = new URL(request.url).searchParams
  const lines = await gradeLines(db, app.lang)
  return {
    ...lines,
    lang: app.lang,
    ending: lines.inForce.find(({ id }) => id === asked.get('ket-thuc')) ?? null,
    bodies: (await livingBodies(db, app.clock.now().today))
      .filter(body => !body.isDivision)
      .map(body => ({ name: body.name, short: body.shortName })),
    processes: loadedProcesses().map(({ id, names }) => ({ value: id, label: names[app.lang] })),
    grades: gradesExplained(app.lang),
    done: asked.get('da'),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  return textOf(body, 'form') === 'ket-thuc' ? end(app, body) : set(app, body)
}

function setterIn(app: AppContext) {
  return { by: viewerHere(app, 'admin.grades'), now: app.clock.now(), address: app.address }
}

async function set(app: AppContext, body: FormData) {
  const form = {
    body: textOf(body, 'body'),
    unit: textOf(body, 'unit'),
    process: textOf(body, 'process'),
    grade: textOf(body, 'grade'),
    reason: textOf(body, 'reason'),
  }
  const done = await inTransaction(app.db, tx => setGrade(tx, form, setterIn(app)))
  if (isProblem(done)) return refused(app, body, done)
  return redirect(`${HERE}?da=${form.grade === 'summary' ? 'dat-tom-tat' : 'dat'}`)
}

async function end(app: AppContext, body: FormData) {
  const asked = { id: textOf(body, 'id'), reason: textOf(body, 'endReason') }
  const done = await inTransaction(app.db, tx => endGrade(tx, asked, setterIn(app)))
  if (!isProblem(done)) return redirect(`${HERE}?da=ket-thuc`)
  const atReason = done.data['field'] === 'reason'
  return refused(app, body, atReason ? { ...done, data: { ...done.data, field: 'endReason' } } : done)
}

function refused(app: AppContext, body: FormData, refusal: Problem) {
  const field = typeof refusal.data['field'] === 'string' ? refusal.data['field'] : 'bieu-mau'
  const values = Object.fromEntries([...body.keys()].filter(name => name !== 'csrf').map(name => [name, textOf(body, name)]))
  const state: FormState = {
    form: textOf(body, 'form'),
    problems: [{ fieldId: field, words: gradeProblemWords(refusal, app.lang) }],
    values,
  }
  return data({ state }, { status: refusal.status })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${gradesText(loaderData?.lang ?? 'vi').adminTitle} – Khéo` },
]

type Props = PageProps<typeof loader, typeof action>

/** Which team may see or do what with the matters of a kind, beyond its own parts (A015). */
export default function AdminGrades({ loaderData, actionData }: Props) {
  const { inForce, ended, ending, done, grades } = loaderData
  const words = gradesText(useUi().lang)
  const said: Record<string, string> = {
    dat: words.adminDone,
    'dat-tom-tat': words.adminDoneAtOnce,
    'ket-thuc': words.adminDoneEnd,
  }
  return (
    <>
      <PageHead title={words.adminTitle} note={words.adminNote} crumbs={crumbsOf(loaderData)} />
      <Done words={done ? said[done] : null} />
      {ending ? <EndForm line={ending} state={actionData?.state} /> : null}
      {inForce.length === 0 ? <EmptyState>{words.adminNone}</EmptyState> : <GradesInForce lines={inForce} here={HERE} />}
      <Section id="dat" head={words.adminSet} look="form">
        <SetForm data={loaderData} state={actionData?.state} />
      </Section>
      <Section id="cac-muc" head={words.adminGradesTitle}>
        <DefinitionList
          facts={grades.map(({ name, means, processes }) => ({
            term: name,
            value: (
              <>
                {means}{' '}
                <span className="quiet">({processes === null ? words.adminOfferedAll : words.adminOffered({ processes })})</span>
              </>
            ),
          }))}
        />
      </Section>
      {ended.length > 0 ? <EndedGrades lines={ended} /> : null}
    </>
  )
}

function crumbsOf({ lang }: Props['loaderData']) {
  const words = gradesText(lang)
  return [{ label: words.adminArea, href: '/quan-tri' }, { label: words.adminTitle }]
}

function SetForm({ data: { bodies, processes, grades }, state }: { data: Props['loaderData']; state?: FormState }) {
  const words = gradesText(useUi().lang)
  const field = fieldOf(state)
  return (
    <PostForm failed={words.adminFailed} state={state} action={HERE}>
      <FieldLine>
        <BodyPicker {...field('body')} label={words.adminBody} options={bodies} />
        <TextField {...field('unit')} label={words.adminUnit} hint={words.adminUnitHint} optional />
      </FieldLine>
      <FieldLine>
        <SelectField {...field('process')} label={words.adminProcess} options={processes} />
        <SelectField
          {...field('grade')}
          label={words.adminGrade}
          options={grades.map(({ grade, name, means }) => ({ value: grade, label: `${name}: ${means}` }))}
        />
      </FieldLine>
      <TextArea {...field('reason')} label={words.adminReason} hint={words.adminReasonHint} />
      <FormActs>
        <Button look="primary">{words.adminSetAct}</Button>
      </FormActs>
    </PostForm>
  )
}

function EndForm({ line, state }: { line: GradeLine; state?: FormState }) {
  const words = gradesText(useUi().lang)
  const form = 'ket-thuc'
  const field = fieldOf(state, form)
  return (
    <Section id="ket-thuc" head={words.adminEndTitle(line)} note={words.adminEndNote} look="form">
      <PostForm
        failed={words.adminEndFailed}
        state={state}
        form={form}
        hidden={{ id: line.id }}
        action={`${HERE}?ket-thuc=${line.id}`}
      >
        <TextArea {...field('endReason')} label={words.adminEndReason} />
        <FormActs>
          <Button look="danger">{words.adminEnd}</Button>
        </FormActs>
      </PostForm>
    </Section>
  )
}
