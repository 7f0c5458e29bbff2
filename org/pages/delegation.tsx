import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isProblem } from '../../kernel/problem.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { appContext, type AppContext } from '../../platform/http/context.ts'
import {
  Button,
  ChoiceGroup,
  DateField,
  EmptyState,
  FieldLine,
  FormActs,
  Notice,
  PageHead,
  readDate,
  Section,
  SelectField,
  TextField,
  type PageProps,
} from '../../ui/index.ts'
import { isAdminRight } from '../rules/rights.ts'
import { delegate, revokeDelegation } from '../services/delegations.ts'
import { delegatesIn, delegationsFrom, type DelegationRow } from '../store/delegation.ts'
import { orgText } from '../text.ts'
import { orgWiring } from '../wiring.ts'
import { DelegationTable } from './delegation-table.tsx'
import { listOf, refused, textOf } from './form.ts'
import { Done, fieldOf, PostForm } from './parts.tsx'
import { viewerHere } from './viewer-here.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const viewer = viewerHere(app)
  const { today } = app.clock.now()
  const delegates = await delegatesIn(app.db.kysely, { bodyId: viewer.post.bodyId, personId: viewer.personId, today })
  const given = await delegationsFrom(app.db.kysely, viewer.personId)
  const names = new Map(orgWiring().modules.flatMap(each => each.rights.map(right => [right.id, right.name[app.lang]] as const)))
  const rights = [...viewer.rights].filter(right => !isAdminRight(right) && right !== 'delegation.give')
  return {
    lang: app.lang,
    today,
    own: viewer.onBehalfOf === null && viewer.rights.has('delegation.give'),
    post: [viewer.post.title, viewer.post.unitName, viewer.post.bodyName].filter(Boolean).join(', '),
    delegates: delegates.map(each => ({ value: each.accountId, label: `${each.name}, ${each.title}` })),
    rights: rights.map(value => ({ value, label: names.get(value) ?? value })).toSorted((a, b) => (a.label < b.label ? -1 : 1)),
    given: given.map(row => ({ ...row, state: stateOf(row, today) })),
    done: new URL(request.url).searchParams.get('da'),
  }
}

function stateOf(row: DelegationRow, today: string): 'revoked' | 'ended' | 'to-come' | 'in-force' {
  if (row.revokedAt) return 'revoked'
  if (row.endsOn < today) return 'ended'
  return row.startsOn > today ? 'to-come' : 'in-force'
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const body = await request.formData()
  return textOf(body, 'form') === 'revoke' ? revoke(app, body) : give(app, body)
}

async function revoke(app: AppContext, body: FormData) {
  const given = { id: textOf(body, 'delegation'), by: viewerHere(app), now: app.clock.now() }
  const done = await inTransaction(app.db, tx => revokeDelegation(tx, given))
  return isProblem(done) ? refused(done, { body, lang: app.lang, form: 'revoke' }) : redirect('/uy-quyen?da=thu-hoi')
}

async function give(app: AppContext, body: FormData) {
  const viewer = viewerHere(app)
  const some = textOf(body, 'extent') === 'some'
  const done = await inTransaction(app.db, tx =>
    delegate(tx, {
      by: viewer,
      toAccount: textOf(body, 'toAccount'),
      startsOn: readDate(textOf(body, 'startsOn')) ?? '',
      endsOn: readDate(textOf(body, 'endsOn')) ?? '',
      note: textOf(body, 'note'),
      rights: some ? listOf(body, 'rights') : null,
      now: app.clock.now(),
    }),
  )
  return isProblem(done) ? refused(done, { body, lang: app.lang }) : redirect('/uy-quyen?da=lap')
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${orgText(loaderData?.lang ?? 'vi').delegationTitle} – Khéo` },
]

export default function Delegation({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { lang, given, delegates, own, done } = loaderData
  const text = orgText(lang)
  const revoked = actionData?.state.form === 'revoke' ? actionData.state : null
  return (
    <>
      <PageHead title={text.delegationTitle} note={text.delegationNote} />
      <Done words={done === 'lap' ? text.delegationDone : done === 'thu-hoi' ? text.delegationRevoked : null} />
      {revoked?.problems.map(({ words }) => (
        <Notice kind="error" live key={words}>
          {words}
        </Notice>
      ))}
      <Section id="da-uy-quyen" head={text.delegationGiven}>
        {given.length === 0 ? <EmptyState>{text.delegationNone}</EmptyState> : <DelegationTable rows={given} lang={lang} />}
      </Section>
      {own ? (
        <Section id="moi" head={text.delegationNew} look="form">
          {delegates.length === 0 ? (
            <EmptyState>{text.delegationNobody}</EmptyState>
          ) : (
            <NewDelegation data={loaderData} state={actionData?.state} />
          )}
        </Section>
      ) : null}
    </>
  )
}

type NewProps = { data: Awaited<ReturnType<typeof loader>>; state: Parameters<typeof fieldOf>[0] }

function NewDelegation({ data, state }: NewProps) {
  const { lang, post, delegates, rights, today } = data
  const text = orgText(lang)
  const field = fieldOf(state)
  const extent = field('extent', 'all')
  return (
    <PostForm failed={text.delegationFailed} state={state}>
      <p>
        {text.delegationPost}: {post}
      </p>
      <SelectField {...field('toAccount')} label={text.delegationTo} options={delegates} />
      <FieldLine>
        <DateField {...field('startsOn', today)} label={text.delegationFrom} />
        <DateField {...field('endsOn')} label={text.delegationUntil} />
      </FieldLine>
      <TextField {...field('note')} label={text.delegationNoteField} optional />
      <ChoiceGroup
        {...extent}
        label={text.delegationRights}
        values={[extent.value ?? 'all']}
        options={[
          { value: 'all', label: text.delegationAll },
          { value: 'some', label: text.delegationSome },
        ]}
      />
      <ChoiceGroup
        {...field('rights')}
        values={field('rights').value?.split('\n') ?? []}
        kind="checkbox"
        label={text.delegationSome}
        options={rights}
        optional
      />
      <FormActs>
        <Button look="primary">{text.delegationAct}</Button>
      </FormActs>
    </PostForm>
  )
}
