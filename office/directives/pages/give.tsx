import { data, redirect, useRouteLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { daysOffAhead } from '../../../casework/clocks/day-off.ts'
import { DueDayNote } from '../../../casework/pages/parts/due-day-note.tsx'
import type { Lang } from '../../../kernel/access.ts'
import { isProblem, problem } from '../../../kernel/problem.ts'
import { newId } from '../../../kernel/ids.ts'
import { calendarOf } from '../../../org/index.ts'
import { appContext } from '../../../platform/http/context.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import {
  Button,
  ButtonLink,
  DateField,
  ErrorSummary,
  FieldLine,
  FormActs,
  HiddenFields,
  PageHead,
  readDate,
  Section,
  SelectField,
  TextArea,
  TextField,
  useUi,
  type PageProps,
} from '../../../ui/index.ts'
import { bodiesTyped, faultsOf, giveChoices, type Fault } from '../give-form.ts'
import { isRepeat, REPEATS } from '../recurrence/recurrence-words.ts'
import { giveTask } from '../service.ts'
import { directivesText } from '../text.ts'

const FIELDS = [
  'content',
  'leads',
  'cooperating',
  'dueOn',
  'product',
  'assigner',
  'follower',
  'source',
  'urgency',
  'repeat',
] as const
type Values = Record<(typeof FIELDS)[number], string>

export async function loader({ context }: LoaderFunctionArgs) {
  const { viewer, lang, db, clock, world } = context.get(appContext)
  if (!viewer) throw data(problem('app/sign-in-needed'), { status: 401 })
  const choices = await giveChoices(db.kysely, { body: viewer.post.bodyId, today: clock.now().today, lang })
  const values: Values = {
    content: '',
    leads: '',
    cooperating: '',
    dueOn: '',
    product: '',
    assigner: viewer.post.isLeader ? viewer.post.id : '',
    follower: viewer.post.id,
    source: 'y-kien-truc-tiep',
    urgency: 'thuong',
    repeat: 'once',
  }
  const repeats = Object.entries(REPEATS).map(([value, name]) => ({ value, label: name[lang] }))
  const daysOff = daysOffAhead(clock.now().today, calendarOf(await world()))
  return { lang, choices, values, repeats, daysOff, key: newId() }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { viewer, lang, db, world } = context.get(appContext)
  if (!viewer) throw data(problem('app/sign-in-needed'), { status: 401 })
  const body = await request.formData()
  const values = Object.fromEntries(
    FIELDS.map(name => [
      name,
      String(body.get(name) ?? '')
        .normalize('NFC')
        .trim(),
    ]),
  ) as Values
  const key = String(body.get('key') ?? newId())
  const now = await world()
  const { today } = now.clock.now()
  const leads = await bodiesTyped(db.kysely, { typed: values.leads, today, field: 'leads', lang })
  const cooperating = await bodiesTyped(db.kysely, { typed: values.cooperating, today, field: 'cooperating', lang })
  // A group stands for its bodies of today: they are shown before anything is given.
  values.leads = leads.typed
  values.cooperating = cooperating.typed
  const dueOn = values.dueOn === '' ? null : (readDate(values.dueOn) ?? '')
  const faults: Fault[] = [
    ...leads.faults,
    ...cooperating.faults,
    ...(dueOn === '' ? [{ field: 'dueOn', words: directivesText(lang).notADate }] : []),
  ]
  if (faults.length > 0) return data({ values, faults, key }, { status: 422 })
  const task = {
    content: values.content,
    leads: leads.ids,
    cooperating: cooperating.ids.map(each => ({ body: each, note: null })),
    dueOn,
    product: values.product || null,
    assigner: values.assigner,
    follower: values.follower,
    source: values.source,
    urgency: values.urgency,
    repeat: isRepeat(values.repeat) ? values.repeat : null,
  }
  const done = await inTransaction(db, tx => giveTask(tx, now, viewer, { key, ...task }))
  if (isProblem(done))
    return data(
      { values, faults: faultsOf(done, lang), key: done.problem === 'form/already-sent' ? newId() : key },
      { status: done.status },
    )
  throw redirect(`/viec/${done.matterId}?xong=${encodeURIComponent(`${directivesText(lang).given}|${done.code}`)}`)
}

export const meta = ({ loaderData }: { loaderData?: { lang: Lang } }) => [
  { title: `${directivesText(loaderData?.lang ?? 'vi').title} – Khéo` },
]

/** A task given without a document. */
export default function Give({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang } = useUi()
  const words = directivesText(lang)
  const root = useRouteLoaderData<{ csrf?: string }>('root')
  const { choices } = loaderData
  const values = actionData?.values ?? loaderData.values
  const faults = actionData?.faults ?? []
  const field = (name: keyof Values) => ({
    name,
    value: values[name] || undefined,
    error: faults.find(each => each.field === name)?.words,
  })
  return (
    <>
      <PageHead crumbs={[{ label: words.inbox, href: '/viec' }, { label: words.title }]} title={words.title} note={words.note} />
      <Section id="giao" head={words.title} hideHead look="form">
        <form id="giao-viec" method="post">
          <HiddenFields values={{ csrf: root?.csrf ?? '', key: actionData?.key ?? loaderData.key }} />
          {faults.length > 0 ? (
            <ErrorSummary
              head={words.failed(faults.length)}
              problems={faults.map(each => ({ fieldId: each.field || 'giao-viec', words: each.words }))}
            />
          ) : null}
          <TextArea {...field('content')} label={words.content} rows={3} />
          <Bodies {...field('leads')} label={words.lead} hint={words.leadHint} />
          <Bodies {...field('cooperating')} label={words.cooperating} optional />
          <FieldLine>
            <DateField {...field('dueOn')} label={words.dueOn} hint={words.dueHint} optional />
            <TextField {...field('product')} label={words.product} optional />
          </FieldLine>
          <DueDayNote fieldId="dueOn" typed={values.dueOn} daysOff={loaderData.daysOff} />
          <SelectField
            {...field('repeat')}
            label={words.repeat}
            hint={words.repeatHint}
            options={[{ value: 'once', label: words.once }, ...loaderData.repeats]}
          />
          <FieldLine>
            <SelectField {...field('assigner')} label={words.assigner} options={choices.leaders} />
            <SelectField {...field('follower')} label={words.follower} options={choices.people} />
          </FieldLine>
          <FieldLine>
            <SelectField {...field('source')} label={words.source} options={choices.sources} />
            <SelectField
              {...field('urgency')}
              label={words.urgency}
              options={Object.entries(words.urgencies).map(([value, label]) => ({ value, label }))}
            />
          </FieldLine>
          <datalist id="cac-don-vi">
            {choices.bodies.map(body => (
              <option key={body.name} value={body.name}>
                {body.short}
              </option>
            ))}
          </datalist>
          <FormActs>
            <Button look="primary">{words.give}</Button>
            <ButtonLink href="/viec">{words.cancel}</ButtonLink>
          </FormActs>
        </form>
      </Section>
    </>
  )
}

/** So many characters of names need room to be read. */
const MANY = 120

type BodiesProps = { name: string; value?: string; error?: string; label: string; hint?: string; optional?: boolean }

/** Names of bodies: one line with suggestions; many of them stand in a field that shows them all. */
function Bodies(props: BodiesProps) {
  return (props.value?.length ?? 0) > MANY ? <TextArea {...props} rows={6} /> : <TextField {...props} list="cac-don-vi" />
}
