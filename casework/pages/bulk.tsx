import { redirect, type ActionFunctionArgs } from 'react-router'
import { appContext } from '../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  DataTable,
  DateField,
  ErrorSummary,
  FormActs,
  HiddenFields,
  Link,
  Notice,
  PageHead,
  type PageHandle,
  type PageProps,
} from '../../ui/index.ts'
import { askerOf } from '../asker.ts'
import { bulkAct, type BulkLine } from '../inbox/bulk.ts'
import { snoozeMany } from '../inbox/bulk-snooze.ts'
import { localPath } from '../forms/matter-post.ts'
import { FieldControl } from './parts/forms/field-control.tsx'
import { useWords } from './parts/words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function action({ context, request }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const posted = await request.formData()
  const goTo = localPath(posted.get('ve')) ?? '/viec'
  const carried = { csrf: asker.app.csrf, khoa: String(posted.get('khoa') ?? ''), ve: goTo, act: String(posted.get('act') ?? '') }
  const ids = posted.getAll('viec').map(String)
  if (carried.act === 'hoan') {
    const result = await snoozeMany(asker, ids, posted.get('den'))
    if (result === 'done') throw redirect(goTo)
    return { goTo, carried, ids, snooze: result, result: null }
  }
  return { goTo, carried, ids, snooze: null, result: await bulkAct(asker, posted) }
}

/** What came of an act on several matters: how many were done, and for each of the others why not. */
export default function BulkPage({ actionData }: PageProps<never, typeof action>) {
  const words = useWords()
  // Opened by its address: nothing was sent. A loader must not redirect, it also runs after the action.
  const { goTo, result, snooze } = actionData ?? { goTo: '/viec', result: null, snooze: null }
  return (
    <>
      <PageHead title={words.bulkResult} crumbs={[{ label: words.inbox, href: goTo }, { label: words.bulkResult }]} />
      <div className="section">
        {actionData && snooze ? <SnoozeMany data={actionData} /> : null}
        {actionData && result ? <Result data={actionData} /> : null}
        {actionData ? null : <Notice kind="info">{words.bulkNone}</Notice>}
        <p className="pager">
          <ButtonLink href={goTo}>{words.backToInbox}</ButtonLink>
        </p>
      </div>
    </>
  )
}

type Data = NonNullable<PageProps<never, typeof action>['actionData']>

function Carried({ data }: { data: Data }) {
  return (
    <>
      <HiddenFields values={data.carried} />
      {data.ids.map(id => (
        <input key={id} type="hidden" name="viec" value={id} />
      ))}
    </>
  )
}

function SnoozeMany({ data }: { data: Data }) {
  const words = useWords()
  return (
    <form action="/viec/nhieu" method="post" noValidate>
      <Carried data={data} />
      <DateField
        name="den"
        label={words.snoozeTo}
        hint={words.snoozeHint}
        value={data.snooze?.typed}
        error={data.snooze?.words ?? undefined}
      />
      <FormActs>
        <Button look="primary">{words.snoozeButton}</Button>
      </FormActs>
    </form>
  )
}

function Result({ data }: { data: Data }) {
  const words = useWords()
  const { result } = data
  if (!result) return null
  if (result.lines.length === 0) return <Notice kind="info">{words.bulkNone}</Notice>
  if (result.form) return <BulkForm data={data} />
  const refused = result.lines.filter(line => line.why !== null)
  const done = result.lines.length - refused.length
  return (
    <>
      {done > 0 ? <Notice kind="done" live>{`${result.act}: ${words.bulkDone(done)}.`}</Notice> : null}
      {refused.length > 0 ? (
        <DataTable<BulkLine>
          caption={words.bulkRefused(refused.length)}
          rows={refused}
          rowKey={line => line.id}
          columns={[
            {
              id: 'title',
              head: words.child,
              rowHead: true,
              cell: line => <Link href={`/viec/${line.id}`}>{`${line.code} ${line.title}`}</Link>,
            },
            { id: 'why', head: words.bulkWhy, wide: true, cell: line => line.why },
          ]}
        />
      ) : null}
    </>
  )
}

function BulkForm({ data }: { data: Data }) {
  const form = data.result?.form
  if (!form) return null
  return (
    <form action="/viec/nhieu" method="post" noValidate>
      <Carried data={data} />
      {form.error ? <ErrorSummary head={form.error.head} problems={form.error.items} note={form.error.note} /> : null}
      {form.fields.map(field => (
        <FieldControl key={field.name} field={field} accept="" />
      ))}
      <FormActs>
        <Button look="primary" name="y" value="ghi">
          {form.button}
        </Button>
      </FormActs>
    </form>
  )
}
