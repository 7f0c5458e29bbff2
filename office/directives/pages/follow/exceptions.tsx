import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isProblem } from '../../../../kernel/problem.ts'
import { bodyOptions, readOneBody } from '../../follow/body-choice.ts'
import { administer } from '../../../../org/pages/admin/administer.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  BodyPicker,
  Button,
  DataTable,
  EmptyState,
  ErrorSummary,
  FormActs,
  HiddenFields,
  PageHead,
  Section,
  TextField,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { EXCEPTIONS_SETTING, exceptionsOf, storeExceptions } from '../../follow/exceptions.ts'
import { followText } from './text.ts'
import { useWords } from './words.ts'

export const handle: PageHandle = { frame: 'office' }
const HERE = '/quan-tri/ngoai-le'

export async function loader({ context }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const { today } = app.clock.now()
  return {
    bodies: (await exceptionsOf(app.db.kysely, today)).bodies,
    options: await bodyOptions(app.db.kysely, today),
    csrf: app.csrf,
    lang: app.lang,
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const app = context.get(appContext)
  const posted = await request.formData()
  const db = app.db.kysely
  const { today } = app.clock.now()
  const now = (await exceptionsOf(db, today)).bodies.map(({ id, reason }) => ({ id, reason }))
  const gone = posted.get('bo')
  const typed = {
    body: String(posted.get('body') ?? ''),
    reason: String(posted.get('reason') ?? '')
      .normalize('NFC')
      .trim(),
  }
  const chosen = gone === null ? await readOneBody(db, typed.body, today) : null
  if (gone === null && chosen === null) return { typed, failed: 'body' as const }
  if (gone === null && typed.reason.length < 10) return { typed, failed: 'reason' as const }
  const next =
    gone === null
      ? [...now.filter(each => each.id !== chosen), { id: chosen ?? '', reason: typed.reason }]
      : now.filter(each => each.id !== gone)
  const line = { right: 'admin.settings', act: 'settings.change', subject: EXCEPTIONS_SETTING, detail: { bodies: next } }
  const stored = await administer(app, line, tx => storeExceptions(tx, next, app.viewer?.accountId ?? null))
  if (isProblem(stored)) return { typed, failed: 'body' as const }
  throw redirect(HERE)
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${followText(loaderData?.lang ?? 'vi').exceptionsTitle} – Khéo` },
]

/** Which bodies the statistics leave out and why: settings, never programme text (A157). */
export default function ExceptionsPage({
  loaderData: { bodies, options, csrf },
  actionData,
}: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const error = actionData === undefined ? undefined : { body: words.bodyUnknown, reason: words.reasonNeeded }[actionData.failed]
  const at = actionData?.failed
  return (
    <>
      <PageHead
        crumbs={[{ label: words.admin, href: '/quan-tri' }, { label: words.exceptionsTitle }]}
        title={words.exceptionsTitle}
        note={words.exceptionsNote}
      />
      {bodies.length === 0 ? (
        <EmptyState>{words.exceptionsEmpty}</EmptyState>
      ) : (
        <section className="section">
          <DataTable
            caption={words.exceptionsTitle}
            hideCaption
            rows={bodies}
            rowKey={row => row.id}
            columns={[
              { id: 'name', head: words.exceptionBody, rowHead: true, cell: row => row.name },
              { id: 'reason', head: words.exceptionReason, wide: true, cell: row => row.reason },
              {
                id: 'act',
                head: words.acts,
                word: '',
                cell: row => (
                  <form method="post" action={HERE}>
                    <HiddenFields values={{ csrf, bo: row.id }} />
                    <Button of={row.name}>{words.exceptionRemove}</Button>
                  </form>
                ),
              },
            ]}
          />
        </section>
      )}
      <Section id="them" head={words.exceptionAdd}>
        <form method="post" action={HERE}>
          <HiddenFields values={{ csrf }} />
          {error && at ? <ErrorSummary head={words.exceptionFailed} problems={[{ fieldId: at, words: error }]} /> : null}
          <BodyPicker
            name="body"
            label={words.exceptionBody}
            options={options}
            value={actionData?.typed.body}
            error={at === 'body' ? error : undefined}
          />
          <TextField
            name="reason"
            label={words.exceptionReason}
            value={actionData?.typed.reason}
            error={at === 'reason' ? error : undefined}
          />
          <FormActs>
            <Button look="primary">{words.exceptionAdd}</Button>
          </FormActs>
        </form>
      </Section>
    </>
  )
}
