import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isProblem } from '../../kernel/problem.ts'
import { appContext } from '../../platform/http/context.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import {
  Button,
  EmptyState,
  ErrorSummary,
  FormActs,
  HiddenFields,
  Notice,
  OfficeTime,
  PageHead,
  Section,
  SelectField,
  TextArea,
  type PageHandle,
  type PageProps,
} from '../../ui/index.ts'
import { announce, announcementsOf, audiencesOf } from '../notices/announce.ts'
import { askerOf } from '../asker.ts'
import { fieldWords, problemWords } from '../forms/problem-words.ts'
import { caseworkText } from '../text.ts'
import { useWords } from './parts/words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { app, viewer, lang, today } = await askerOf(context.get(appContext))
  const db = app.db.kysely
  const sent = await announcementsOf(db, viewer)
  return {
    lang,
    csrf: app.csrf,
    audiences: (await audiencesOf(db, viewer, today)).map(({ id, name }) => ({ value: id, label: name })),
    told: Number(new URL(request.url).searchParams.get('da-bao')) || null,
    sent: sent.map(({ at, people, ...rest }) => ({
      ...rest,
      at: at.toISOString(),
      people: people.map(({ name, readAt }) => ({ name, readAt: readAt?.toISOString() ?? null })),
    })),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { app, viewer, world, today, lang } = await askerOf(context.get(appContext))
  const posted = await request.formData()
  const [to, text] = [String(posted.get('to') ?? ''), String(posted.get('text') ?? '')]
  const at = world.clock.now().instant
  const done = await inTransaction(app.db, tx => announce(tx, viewer, { to, text, at, today }))
  if (!isProblem(done)) throw redirect(`/thong-bao/gui?da-bao=${done}`)
  const [fault] = fieldWords(done, { lang })
  return data({ to, text, words: fault?.words ?? problemWords(done, { lang }) }, { status: done.status })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${caseworkText(loaderData?.lang ?? 'vi').announce} – Khéo` },
]

/** A notice to a whole division, and who has read those sent before. */
export default function AnnouncePage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { audiences, csrf, sent, told } = loaderData
  const [only] = audiences.length === 1 ? audiences : []
  return (
    <>
      <PageHead
        crumbs={[{ label: words.notices, href: '/thong-bao' }, { label: words.announce }]}
        title={words.announce}
        note={words.announceNote}
      />
      {told === null || actionData ? null : (
        <Notice kind="done" live>
          {words.announced(told)}
        </Notice>
      )}
      <Section id="gui" head={words.announce} hideHead look="form">
        {actionData ? (
          <ErrorSummary head={words.announceFailed} problems={[{ fieldId: 'text', words: actionData.words }]} />
        ) : null}
        <form method="post" action="/thong-bao/gui">
          <HiddenFields values={{ csrf }} />
          <SelectField name="to" label={words.announceTo} options={audiences} value={actionData?.to || only?.value} />
          <TextArea name="text" label={words.announceText} value={actionData?.text} rows={4} error={actionData?.words} />
          <FormActs>
            <Button look="primary">{words.announceAct}</Button>
          </FormActs>
        </form>
      </Section>
      <Section id="da-gui" head={words.announceSent}>
        {sent.length === 0 ? <EmptyState>{words.announceNone}</EmptyState> : null}
        {sent.map(each => (
          <details className="disclosure" key={each.batch}>
            <summary>
              {words.announceLine({
                unit: each.unit,
                read: each.people.filter(one => one.readAt).length,
                all: each.people.length,
              })}{' '}
              <OfficeTime instant={each.at} />
            </summary>
            <p>{each.text}</p>
            <ul>
              {each.people.map((one, i) => (
                <li key={`${one.name} ${i}`}>
                  {one.name}: {one.readAt ? <OfficeTime instant={one.readAt} /> : <b>{words.announceUnread}</b>}
                </li>
              ))}
            </ul>
          </details>
        ))}
      </Section>
    </>
  )
}
