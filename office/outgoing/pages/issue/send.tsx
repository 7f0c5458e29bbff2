import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, type Asker } from '../../../../casework/asker.ts'
import { newId } from '../../../../kernel/ids.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  Columns,
  ErrorSummary,
  FormActs,
  HiddenFields,
  PageHead,
  Section,
  TextArea,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { documentView } from '../../document/document-view.ts'
import { documentFor, offers } from '../../document/document-for.ts'
import { faultsOf, postedIn } from '../../drafting/form-input.ts'
import { readRecipients, recipientFault } from '../../dispatch/recipients.ts'
import { insideGroups, sendAsked, ticked } from '../../dispatch/send-page.ts'
import { InsideFields } from '../parts/inside-fields.tsx'
import { Receivers } from '../parts/receivers.tsx'
import { useWords } from '../use-words.ts'
import '../outgoing.css'

export const handle: PageHandle = { frame: 'office' }

const here = (asker: Asker, id: string | undefined) => documentFor(asker, id, offers('gui', 'chuyen-noi-bo'))

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await here(asker, params['id'])
  const { id, code, title, designation, recipients, may } = await documentView(asker, read)
  const groups = await insideGroups(asker, read)
  return { id, title, designation: designation ?? code, recipients, may, groups, csrf: asker.app.csrf, key: newId() }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await here(asker, params['id'])
  const posted = postedIn(await request.formData())
  const typed = posted.one('recipients')
  const ticks = { posts: posted.many('posts'), units: posted.many('units') }
  const list = await readRecipients(asker.app.db.kysely, posted.lines('recipients'), {
    today: asker.today,
    office: read.matter.holder.body,
  })
  const wrong = recipientFault(list, asker.lang)
  if (wrong) return data({ faults: [{ field: 'recipients', words: wrong }], typed, ticks, key: newId() }, { status: 422 })
  const recipients = [...list.recipients, ...(await ticked(asker, read, posted))]
  const done = await sendAsked(asker, read, { key: posted.one('khoa'), recipients })
  if (!isProblem(done)) throw redirect(`/van-ban/di/${read.matter.id}#noi-nhan`)
  return data({ faults: faultsOf(done, asker.lang), typed, ticks, key: newId() }, { status: done.status })
}

export const meta = ({ loaderData }: { loaderData?: { designation: string } }) => [
  { title: `${loaderData?.designation ?? ''} – Khéo` },
]

/** Who else gets it? */
export default function SendPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { id, designation, recipients, may, groups, csrf } = loaderData
  const title = may.send ? words.sendTitle : words.sendInsideTitle
  const path = `/van-ban/di/${id}`
  const faults = actionData?.faults ?? []
  return (
    <>
      <PageHead
        crumbs={[{ label: words.outgoing, href: '/van-ban/di' }, { label: designation, href: path }, { label: title }]}
        title={title}
        note={loaderData.title}
      />
      <Columns side={<Receivers recipients={recipients} />}>
        <Section id="gui" head={title} hideHead look="form">
          <form method="post">
            <HiddenFields values={{ csrf, khoa: actionData?.key ?? loaderData.key }} />
            {faults.length > 0 ? (
              <ErrorSummary
                head={words.notDone}
                problems={faults.map(fault => ({
                  fieldId: fault.field === 'inside' ? 'trong-co-quan' : 'recipients',
                  words: fault.words,
                }))}
              />
            ) : null}
            {may.send ? (
              <TextArea
                name="recipients"
                label={words.sendTo}
                hint={words.sendToHint}
                rows={5}
                value={actionData?.typed ?? ''}
                error={faults[0]?.words}
                optional
              />
            ) : null}
            <div id="trong-co-quan" tabIndex={-1}>
              <h2>{words.sendInsideTitle}</h2>
              <p className="quiet">{words.sendInsideNote}</p>
              <InsideFields groups={groups} posts={actionData?.ticks.posts ?? []} units={actionData?.ticks.units ?? []} />
            </div>
            <FormActs>
              <Button look="primary">{words.sendDo}</Button>
              <ButtonLink href={path}>{words.toDocument}</ButtonLink>
            </FormActs>
          </form>
        </Section>
      </Columns>
    </>
  )
}
