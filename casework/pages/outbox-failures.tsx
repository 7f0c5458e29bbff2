import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../platform/http/context.ts'
import { retryFailed } from '../../platform/telling/outbox.ts'
import {
  Button,
  DataTable,
  EmptyState,
  HiddenFields,
  OfficeTime,
  PageHead,
  type PageHandle,
  type PageProps,
} from '../../ui/index.ts'
import { askerOf } from '../asker.ts'
import { allFailedIds, failures, type Failure } from '../notices/outbox-failures.ts'
import { caseworkText } from '../text.ts'
import { isUuid } from '../inbox/work-query.ts'
import { useWords } from './parts/words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context }: LoaderFunctionArgs) {
  const { app, lang } = await askerOf(context.get(appContext))
  return { rows: await failures(app.db.kysely), csrf: app.csrf, lang }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { app, world } = await askerOf(context.get(appContext))
  const one = String((await request.formData()).get('dong') ?? '')
  const ids = isUuid(one) ? [one] : await allFailedIds(app.db.kysely)
  await retryFailed(app.db.kysely, ids, world.clock.now().instant)
  throw redirect('/viec/gui-thu-loi')
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${caseworkText(loaderData?.lang ?? 'vi').mailFailures} – Khéo` },
]

/** What could not leave, for administrators: why, how often it was tried, and the way to try again. */
export default function OutboxFailures({ loaderData: { rows, csrf } }: PageProps<typeof loader>) {
  const words = useWords()
  return (
    <>
      <PageHead
        title={words.mailFailures}
        note={rows.length === 0 ? undefined : words.mailFailuresNote}
        acts={rows.length === 0 ? undefined : <Retry csrf={csrf} />}
      />
      {rows.length === 0 ? (
        <EmptyState>{words.mailFailuresNone}</EmptyState>
      ) : (
        <section className="section">
          <DataTable<Failure>
            caption={words.mailFailures}
            hideCaption
            rows={rows}
            rowKey={row => row.id}
            columns={[
              { id: 'when', head: words.mailWhen, rowHead: true, cell: row => <OfficeTime instant={row.failedAt} /> },
              { id: 'kind', head: words.mailKind, cell: row => words.mailKinds[row.kind] ?? words.mailKindOther },
              { id: 'tries', head: words.mailTries, number: true, cell: row => row.attempts },
              {
                id: 'error',
                head: words.mailError,
                wide: true,
                cell: row =>
                  words.mailErrors[row.error] ??
                  words.mailErrors[row.error.split('/')[0] ?? ''] ??
                  words.mailErrorOther(row.error),
              },
              { id: 'again', head: words.mailRetryOne, cell: row => <Retry csrf={csrf} id={row.id} /> },
            ]}
          />
        </section>
      )}
    </>
  )
}

function Retry({ csrf, id }: { csrf: string; id?: string }) {
  const words = useWords()
  return (
    <form action="/viec/gui-thu-loi" method="post">
      <HiddenFields values={id ? { csrf, dong: id } : { csrf }} />
      <Button look={id ? 'text' : 'plain'}>{id ? words.mailRetryOne : words.mailRetry}</Button>
    </form>
  )
}
