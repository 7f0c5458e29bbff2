import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isId, newId } from '../../../kernel/ids.ts'
import { appContext } from '../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  DateField,
  FormActs,
  PageHead,
  Section,
  SelectField,
  TextArea,
  type PageProps,
} from '../../../ui/index.ts'
import { askerOf, notFound } from '../asker.ts'
import { dateIn, many, one, postAct, typedIn } from '../document/post-act.ts'
import { sendView } from '../document/send-view.ts'
import { pageShut } from '../document/page-shut.ts'
import { documentsText } from '../text.ts'
import { PeoplePicker } from './people-picker.tsx'
import { faultAt, PostForm } from './post-form.tsx'
import { Shut } from './shut.tsx'
import { useWords } from './use-words.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const view = isId(params['id']) ? await sendView(asker, params['id']) : null
  if (!view) throw notFound()
  const shut = await pageShut(asker, view.id, 'but-phe')
  return data({ lang: asker.lang, view, shut, key: newId() }, { status: shut?.status ?? 200 })
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id } = params
  if (!isId(id)) throw notFound()
  const typed = typedIn(await request.formData())
  const input = {
    text: one(typed, 'text').replaceAll('\r\n', '\n'),
    handlers: many(typed, 'handlers'),
    dueOn: dateIn(typed, 'dueOn'),
    by: one(typed, 'by'),
  }
  const done = await postAct(asker, id, { act: 'but-phe', input, typed })
  if (!('faults' in done))
    throw redirect(`/van-ban/${id}?xong=${encodeURIComponent(`${documentsText(asker.lang).noteAct}|${done.code}`)}#but-phe`)
  if (done.status === 404) throw notFound()
  return data(done, { status: done.status })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${documentsText(loaderData?.lang ?? 'vi').noteTitle} – Khéo` },
]

/** A leader's note: text, deadline and handlers in one step (A020). */
export default function Note({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { view } = loaderData
  const typed = actionData?.typed ?? {}
  const faults = actionData?.faults ?? []
  const shut = actionData ? null : loaderData.shut
  const value = (name: string): string => typed[name]?.[0] ?? ''
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.incoming, href: '/van-ban' },
          { label: words.doubleThat(view.number), href: `/van-ban/${view.id}` },
          { label: words.noteAct },
        ]}
        title={words.noteTitle}
        note={view.title}
      />
      {shut ? (
        <Shut id={view.id} number={view.number} why={shut.words} />
      ) : (
        <Section id="but-phe" head={words.noteTitle} hideHead look="form">
          <PostForm
            id="ghi-but-phe"
            hidden={{ key: actionData?.key ?? loaderData.key }}
            failed={words.noteFailed(faults.length)}
            faults={faults}
          >
            <TextArea name="text" label={words.noteText} value={value('text')} rows={4} error={faultAt(faults, 'text')} />
            <DateField name="dueOn" label={words.replyBy} value={value('dueOn')} error={faultAt(faults, 'dueOn')} optional />
            {view.isLeader ? null : (
              <SelectField
                name="by"
                label={words.noteBy}
                hint={words.noteByHint}
                options={view.leaders}
                value={value('by') || undefined}
                error={faultAt(faults, 'by')}
                optional
              />
            )}
            <h2>{words.noteHandlers}</h2>
            <PeoplePicker name="handlers" groups={view.groups} often={view.often} posts={typed['handlers'] ?? []} units={[]} />
            <FormActs>
              <Button look="primary">{words.noteSave}</Button>
              <ButtonLink href={`/van-ban/${view.id}`}>{words.doubleOpen(view.number)}</ButtonLink>
            </FormActs>
          </PostForm>
        </Section>
      )}
    </>
  )
}
