import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, type Asker } from '../../../casework/asker.ts'
import { newId } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { appContext } from '../../../platform/http/context.ts'
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
} from '../../../ui/index.ts'
import { documentView } from '../document-view.ts'
import { documentFor, offers } from '../document-for.ts'
import { faultsOf, postedIn } from '../form-input.ts'
import { partsOf } from '../parts-of.ts'
import { readRecipients } from '../recipients.ts'
import { sendMore } from '../send-more.ts'
import { outgoingText } from '../text.ts'
import { Receivers } from './parts/receivers.tsx'
import { useWords } from './use-words.ts'
import './outgoing.css'

export const handle: PageHandle = { frame: 'office' }

const here = (asker: Asker, id: string | undefined) => documentFor(asker, id, offers('gui'))

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id, code, title, designation, recipients } = await documentView(asker, await here(asker, params['id']))
  return { id, title, designation: designation ?? code, recipients, csrf: asker.app.csrf, key: newId() }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await here(asker, params['id'])
  const posted = postedIn(await request.formData())
  const typed = posted.one('recipients')
  const { recipients, ended } = await readRecipients(asker.app.db.kysely, posted.lines('recipients'), asker.today)
  const [gone] = ended
  if (gone)
    return data(
      { faults: [{ field: 'recipients', words: outgoingText(asker.lang).bodyEnded(gone) }], typed, key: newId() },
      { status: 422 },
    )
  const done = await sendMore(partsOf(asker), { matterId: read.matter.id, key: `${posted.one('khoa')}:gui`, recipients })
  if (!isProblem(done)) throw redirect(`/van-ban/di/${read.matter.id}`)
  return data({ faults: faultsOf(done, asker.lang), typed, key: newId() }, { status: done.status })
}

export const meta = ({ loaderData }: { loaderData?: { designation: string } }) => [
  { title: `${loaderData?.designation ?? ''} – Khéo` },
]

/** Who else gets it? */
export default function SendPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { id, designation, recipients, csrf } = loaderData
  const path = `/van-ban/di/${id}`
  const faults = actionData?.faults ?? []
  return (
    <>
      <PageHead
        crumbs={[{ label: words.outgoing, href: '/van-ban/di' }, { label: designation, href: path }, { label: words.send }]}
        title={words.sendTitle}
        note={loaderData.title}
      />
      <Columns side={<Receivers recipients={recipients} />}>
        <Section id="gui" head={words.sendTitle} hideHead look="form">
          <form method="post">
            <HiddenFields values={{ csrf, khoa: actionData?.key ?? loaderData.key }} />
            {faults.length > 0 ? (
              <ErrorSummary
                head={words.notDone}
                problems={faults.map(fault => ({ fieldId: 'recipients', words: fault.words }))}
              />
            ) : null}
            <TextArea
              name="recipients"
              label={words.sendTo}
              hint={words.sendToHint}
              rows={5}
              value={actionData?.typed ?? ''}
              error={faults[0]?.words}
              optional={recipients.every(each => each.state === null)}
            />
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
