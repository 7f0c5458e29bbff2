import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound, type Asker } from '../../../../casework/asker.ts'
import { readMatter } from '../../../../casework/index.ts'
import { isId, newId } from '../../../../kernel/ids.ts'
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
import { dispatchViews } from '../../document/document-view.ts'
import { faultsOf, postedIn } from '../../drafting/form-input.ts'
import { partsOf } from '../../parts-of.ts'
import { passOn } from '../../dispatch/pass-on.ts'
import { readRecipients, recipientFault } from '../../dispatch/recipients.ts'
import { Receivers } from '../parts/receivers.tsx'
import { pageText } from '../text.ts'
import { useWords } from '../use-words.ts'
import '../outgoing.css'

export const handle: PageHandle = { frame: 'office' }

/** The incoming document, for whoever may pass it on; not found for everybody else. */
async function here({ app, world, viewer }: Asker, id: string | undefined) {
  const read = isId(id) ? await readMatter(app.db.kysely, world, viewer, id) : null
  if (!read || isProblem(read) || !read.offers.some(offer => offer.act === 'chuyen-tiep')) throw notFound()
  return read.matter
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id, title } = await here(asker, params['id'])
  const recipients = await dispatchViews(asker, id)
  return { id, title, recipients, lang: asker.lang, csrf: asker.app.csrf, key: newId() }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id } = await here(asker, params['id'])
  const posted = postedIn(await request.formData())
  const typed = posted.one('recipients')
  const office = asker.viewer.post.bodyId
  const list = await readRecipients(asker.app.db.kysely, posted.lines('recipients'), { today: asker.today, office })
  const wrong = recipientFault(list, asker.lang)
  if (wrong) return data({ faults: [{ field: 'recipients', words: wrong }], typed, key: newId() }, { status: 422 })
  const asked = { matterId: id, key: `${posted.one('khoa')}:chuyen-tiep`, recipients: list.recipients }
  const done = await passOn(partsOf(asker), asked)
  if (!isProblem(done)) throw redirect(`/van-ban/${id}/chuyen-tiep`)
  return data({ faults: faultsOf(done, asker.lang), typed, key: newId() }, { status: done.status })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${pageText(loaderData?.lang ?? 'vi').passOnTitle} – Khéo` },
]

/** To whom does this document go on? */
export default function PassOnPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { id, title, recipients, csrf } = loaderData
  const faults = actionData?.faults ?? []
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.incoming, href: '/van-ban' },
          { label: title, href: `/van-ban/${id}` },
          { label: words.passOnDo },
        ]}
        title={words.passOnTitle}
        note={words.passOnNote}
      />
      <Columns side={<Receivers recipients={recipients} />}>
        <Section id="chuyen-tiep" head={words.passOnTitle} hideHead look="form">
          <form method="post">
            <HiddenFields values={{ csrf, khoa: actionData?.key ?? loaderData.key }} />
            {faults.length > 0 ? (
              <ErrorSummary
                head={words.notDone}
                problems={faults.map(fault => ({ fieldId: fault.field || 'recipients', words: fault.words }))}
              />
            ) : null}
            <TextArea
              name="recipients"
              label={words.sendTo}
              hint={words.sendToHint}
              rows={5}
              value={actionData?.typed ?? ''}
              error={faults.find(fault => fault.field === 'recipients')?.words}
            />
            <FormActs>
              <Button look="primary">{words.passOnDo}</Button>
              <ButtonLink href={`/van-ban/${id}`}>{words.toIncoming}</ButtonLink>
            </FormActs>
          </form>
        </Section>
      </Columns>
    </>
  )
}
