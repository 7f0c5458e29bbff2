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
import { askerOf, notFound, type Asker } from '../asker.ts'
import { dateIn, many, one, postAct, typedIn, type Again, type Typed } from '../document/post-act.ts'
import { keepQuickList, quickListOf } from '../document/quick-list.ts'
import { sendView } from '../document/send-view.ts'
import { pageShut } from '../document/page-shut.ts'
import { documentsText } from '../text.ts'
import { Box, PeoplePicker } from './people-picker.tsx'
import { faultAt, PostForm } from './post-form.tsx'
import { Shut } from './shut.tsx'
import { useWords } from './use-words.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const view = isId(params['id']) ? await sendView(asker, params['id']) : null
  if (!view) throw notFound()
  const shut = await pageShut(asker, view.id, 'chuyen')
  return data({ lang: asker.lang, view, shut, key: newId() }, { status: shut?.status ?? 200 })
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id } = params
  if (!isId(id)) throw notFound()
  const typed = typedIn(await request.formData())
  const own = await quickAct(asker, typed)
  if (own) return own
  const input = {
    lead: one(typed, 'lead'),
    posts: many(typed, 'posts'),
    units: many(typed, 'units'),
    leaders: many(typed, 'leaders'),
    dueOn: dateIn(typed, 'dueOn'),
    note: one(typed, 'note') || null,
  }
  const done = await postAct(asker, id, { act: 'chuyen', input, typed })
  if (!('faults' in done))
    throw redirect(`/van-ban/${id}?xong=${encodeURIComponent(`${documentsText(asker.lang).sendAct}|${done.code}`)}`)
  if (done.status === 404) throw notFound()
  return data(done, { status: done.status })
}

/** The own list: kept from what is ticked, or ticked as a whole. Nothing is sent by it. */
async function quickAct({ app, viewer }: Asker, typed: Typed): Promise<Again | null> {
  const again = (changed: Typed): Again => ({ typed: changed, faults: [], key: one(typed, 'key'), status: 200 })
  switch (one(typed, 'do')) {
    case 'keep':
      await keepQuickList(app.db.kysely, viewer, { posts: many(typed, 'posts'), units: many(typed, 'units') })
      return again(typed)
    case 'quick': {
      const { posts, units } = await quickListOf(app.db.kysely, viewer)
      return again({ ...typed, posts: [...many(typed, 'posts'), ...posts], units: [...many(typed, 'units'), ...units] })
    }
    default:
      return null
  }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${documentsText(loaderData?.lang ?? 'vi').sendTitle} – Khéo` },
]

/** Who handles it, who is asked, who is told. */
export default function Send({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
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
          { label: words.sendAct },
        ]}
        title={words.sendTitle}
        note={view.title}
      />
      {shut ? (
        <Shut id={view.id} number={view.number} why={shut.words} />
      ) : (
        <Section id="chuyen" head={words.sendTitle} hideHead look="form">
          <PostForm
            id="chuyen-di"
            hidden={{ key: actionData?.key ?? loaderData.key, version: String(view.version) }}
            failed={words.sendFailed(faults.length)}
            faults={faults}
          >
            <SelectField
              name="lead"
              label={words.sendLead}
              hint={words.sendLeadHint}
              options={view.people}
              value={value('lead') || undefined}
              error={faultAt(faults, 'lead')}
              optional
            />
            <fieldset className="field">
              <legend className="field-label">{words.sendLeaders}</legend>
              {view.leaders.map(leader => (
                <Box
                  key={leader.value}
                  name="leaders"
                  choice={leader}
                  checked={typed['leaders']?.includes(leader.value) ?? false}
                />
              ))}
            </fieldset>
            <h2>{words.sendOthers}</h2>
            <PeoplePicker
              name="posts"
              groups={view.groups}
              often={view.often}
              quick={view.quick}
              posts={typed['posts'] ?? []}
              units={typed['units'] ?? []}
              withUnits
            />
            <DateField name="dueOn" label={words.replyBy} value={value('dueOn')} error={faultAt(faults, 'dueOn')} optional />
            <TextArea name="note" label={words.sendNote} value={value('note')} rows={2} optional />
            <FormActs>
              <Button look="primary">{words.sendTitle}</Button>
              <Button name="do" value="keep" formNoValidate>
                {words.quickKeep}
              </Button>
              <ButtonLink href={`/van-ban/${view.id}`}>{words.doubleOpen(view.number)}</ButtonLink>
            </FormActs>
          </PostForm>
        </Section>
      )}
    </>
  )
}
