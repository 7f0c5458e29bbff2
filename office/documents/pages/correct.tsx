import { formatDate } from '@kheo/viet-text'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isId, newId } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { appContext } from '../../../platform/http/context.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import {
  Button,
  ButtonLink,
  DateField,
  FormActs,
  PageHead,
  Section,
  TextArea,
  TextField,
  type PageProps,
} from '../../../ui/index.ts'
import { askerOf, notFound } from '../asker.ts'
import { correctEntry } from '../document/correct-entry.ts'
import { INTAKE_FIELDS } from '../intake/fields.ts'
import { againWith, dateIn, one, typedIn } from '../document/post-act.ts'
import { documentKinds } from '../intake/document-kinds.ts'
import { sendView } from '../document/send-view.ts'
import { pageShut } from '../document/page-shut.ts'
import { documentsText } from '../text.ts'
import { faultAt, PostForm } from './post-form.tsx'
import { Shut } from './shut.tsx'
import { useWords } from './use-words.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const view = isId(params['id']) ? await sendView(asker, params['id']) : null
  if (!view) throw notFound()
  const issuedOn = view.fields['issuedOn'] ?? ''
  const names = ['type', 'designation', 'agency', 'abstract', 'signer', 'issuedOn'] as const
  const shut = await pageShut(asker, view.id, 'sua-dang-ky')
  const shown = {
    lang: asker.lang,
    view,
    shut,
    kinds: await documentKinds(asker.app.db.kysely),
    key: newId(),
    labels: Object.fromEntries(names.map(name => [name, INTAKE_FIELDS[name].label[asker.lang]])) as Record<
      (typeof names)[number],
      string
    >,
    fields: { ...view.fields, issuedOn: issuedOn === '' ? '' : formatDate(issuedOn) } as Record<string, string>,
  }
  return data(shown, { status: shut?.status ?? 200 })
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id } = params
  if (!isId(id)) throw notFound()
  const typed = typedIn(await request.formData())
  const text = (name: string): string | null => one(typed, name) || null
  const input = {
    type: text('type'),
    designation: text('designation'),
    issuedOn: dateIn(typed, 'issuedOn'),
    agency: one(typed, 'agency'),
    abstract: one(typed, 'abstract'),
    signer: text('signer'),
    reason: one(typed, 'reason'),
  }
  const key = one(typed, 'key') || newId()
  const { app, world, viewer } = asker
  const done = await inTransaction(app.db, tx =>
    correctEntry(tx, world, viewer, { document: id, key, version: Number(one(typed, 'version')) || undefined, input }),
  )
  if (!isProblem(done))
    throw redirect(`/van-ban/${id}?xong=${encodeURIComponent(`${documentsText(asker.lang).correctAct}|${done.code}`)}`)
  if (done.status === 404) throw notFound()
  return data(againWith(asker, done, typed, key), { status: done.status })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${documentsText(loaderData?.lang ?? 'vi').correctAct} – Khéo` },
]

/** An entry of the register is corrected with a reason. */
export default function CorrectPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { view, labels } = loaderData
  const faults = actionData?.faults ?? []
  const shut = actionData ? null : loaderData.shut
  const field = (name: string) => ({
    name,
    value: actionData?.typed[name]?.[0] ?? loaderData.fields[name] ?? '',
    error: faultAt(faults, name),
  })
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.incoming, href: '/van-ban' },
          { label: words.doubleThat(view.number), href: `/van-ban/${view.id}` },
          { label: words.correctAct },
        ]}
        title={words.correctAct}
        note={words.correctNote}
      />
      {shut ? (
        <Shut id={view.id} number={view.number} why={shut.words} />
      ) : (
        <Section id="sua" head={words.correctAct} hideHead look="form">
          <PostForm
            id="sua-dang-ky"
            hidden={{ key: actionData?.key ?? loaderData.key, version: String(view.version) }}
            failed={words.correctFailed(faults.length)}
            faults={faults}
          >
            <TextField {...field('type')} label={labels.type} list="cac-loai" optional />
            <datalist id="cac-loai">
              {loaderData.kinds.map(kind => (
                <option key={kind}>{kind}</option>
              ))}
            </datalist>
            <TextField {...field('designation')} label={labels.designation} optional />
            <DateField {...field('issuedOn')} label={labels.issuedOn} optional />
            <TextField {...field('agency')} label={labels.agency} />
            <TextArea {...field('abstract')} label={labels.abstract} rows={3} />
            <TextField {...field('signer')} label={labels.signer} optional />
            <TextArea {...field('reason')} label={words.reason} hint={words.reasonHint} rows={2} />
            <FormActs>
              <Button look="primary">{words.correctAct}</Button>
              <ButtonLink href={`/van-ban/${view.id}`}>{words.doubleOpen(view.number)}</ButtonLink>
            </FormActs>
          </PostForm>
        </Section>
      )}
    </>
  )
}
