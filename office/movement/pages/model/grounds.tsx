import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound, type Asker } from '../../../../casework/asker.ts'
import { isId } from '../../../../kernel/ids.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  EmptyState,
  ErrorSummary,
  FormActs,
  HiddenFields,
  instantWords,
  Notice,
  PageHead,
  Section,
  TextArea,
  type Column,
  type PageProps,
} from '../../../../ui/index.ts'
import { faultsOf } from '../../form-faults.ts'
import { groundLog, keepGround, keptModel, openGrounds, type GroundLog } from '../../registry/grounds.ts'
import { movementText } from '../../text.ts'
import { ScrollTable } from '../scroll-table.tsx'
import { faultAt, type Fault } from '../fault-at.ts'
import { useWords } from '../use-words.ts'
import '../movement.css'

async function modelFor(asker: Asker, id: string | undefined) {
  const model = isId(id) ? await keptModel(asker.app.db.kysely, asker.viewer, id) : null
  if (!model || isProblem(model)) throw notFound()
  return model
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id, title, code } = await modelFor(asker, params['id'])
  const log = await groundLog(asker.app.db.kysely, id)
  return {
    lang: asker.lang,
    csrf: asker.app.csrf,
    today: asker.today,
    model: { id, title, code },
    kept: log.kept,
    opened: log.opened.map(line => ({ ...line, at: line.at.toISOString() })),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id } = await modelFor(asker, params['id'])
  const posted = await request.formData()
  const typed = { text: String(posted.get('text') ?? ''), reason: String(posted.get('reason') ?? '') }
  const kept = {
    db: asker.app.db.kysely,
    keyring: asker.app.keyring,
    viewer: asker.viewer,
    at: asker.world.clock.now().instant,
  }
  if (posted.get('y') === 'mo') {
    const opened = await openGrounds(kept, id, typed)
    if (isProblem(opened)) return data({ faults: faultsOf(opened, asker.lang), typed, grounds: null }, { status: 422 })
    return data({ faults: [], typed, grounds: opened.map(({ at, text }) => ({ at: at.toISOString(), text })) })
  }
  const refusal = await keepGround(kept, id, typed)
  if (refusal) return data({ faults: faultsOf(refusal, asker.lang), typed, grounds: null }, { status: 422 })
  throw redirect(`/phong-trao/${id}/can-cu`)
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${movementText(loaderData?.lang ?? 'vi').grounds} – Khéo` },
]

type Opened = Omit<GroundLog['opened'][number], 'at'> & { readonly at: string }

/** What stands in the way of a reward, for the one officer who keeps it. */
export default function Grounds({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { model, csrf, kept, opened, today, lang } = loaderData
  const faults: readonly Fault[] = actionData?.faults ?? []
  const columns: Column<Opened>[] = [
    { id: 'at', head: words.when, rowHead: true, cell: row => instantWords(row.at, today, lang) },
    { id: 'who', head: words.openedBy, cell: row => row.who },
    { id: 'reason', head: words.openReason, cell: row => row.reason },
  ]
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.movements, href: '/phong-trao' },
          { label: model.code, href: `/phong-trao/${model.id}` },
          { label: words.grounds },
        ]}
        title={`${words.grounds}: ${model.title}`}
        note={words.groundsNote}
      />
      {faults.length > 0 ? (
        <ErrorSummary head={words.notDone} problems={faults.map(({ field, words: said }) => ({ fieldId: field, words: said }))} />
      ) : null}
      <Section id="mo" head={words.openGrounds} look="form">
        <p>{words.groundsKept(kept)}</p>
        {(actionData?.grounds ?? []).map(ground => (
          <Notice kind="warning" key={ground.at}>
            {instantWords(ground.at, today, lang)}: {ground.text}
          </Notice>
        ))}
        {kept > 0 ? (
          <form method="post" noValidate>
            <HiddenFields values={{ csrf, y: 'mo' }} />
            <TextArea name="reason" label={words.openReason} error={faultAt(faults, 'reason')} rows={2} />
            <FormActs>
              <Button>{words.openGrounds}</Button>
            </FormActs>
          </form>
        ) : null}
      </Section>
      <Section id="ghi" head={words.keepGround} look="form">
        <form method="post" noValidate>
          <HiddenFields values={{ csrf, y: 'ghi' }} />
          <TextArea
            name="text"
            label={words.groundText}
            value={actionData?.typed.text}
            error={faultAt(faults, 'text')}
            rows={4}
          />
          <FormActs>
            <Button look="primary">{words.keepGround}</Button>
          </FormActs>
        </form>
      </Section>
      <Section id="lan-mo" head={words.openedHead}>
        {opened.length === 0 ? (
          <EmptyState>{words.openedNone}</EmptyState>
        ) : (
          <ScrollTable label={words.openedHead} columns={columns} rows={opened} rowKey={row => row.at} />
        )}
      </Section>
    </>
  )
}
